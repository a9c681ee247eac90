import { english } from "../../../src/taskpane/texts/english";
import { changeText } from "../../../src/taskpane/words/changeText";
import { howToAdd } from "../../../src/taskpane/words/howToAdd";
import { readableTables } from "../../../src/taskpane/words/readableTables";
import { scoreChange } from "../../../src/taskpane/words/scoreChange";
import { sparklineText } from "../../../src/taskpane/words/sparklineText";
import { indicators } from "../../../src/domain/indicators";
import { exampleLine } from "../exampleAnswer";

describe("changeText", () => {
  it.each([
    ["first-contact-resolution", [0.71, 0.731], "▲ 2.1 pt", "up 2.1 pt"],
    ["decision-velocity", [40, 37.5], "▼ 2.5 h", "down 2.5 h"],
    ["innovation", [25, 33], "▲ 8", "up 8"],
    ["first-contact-resolution", [0.71, 0.7101], "–", "unchanged"],
  ] as const)("of %s %p is %s", (id, values, shown, spoken) => expect(changeText(exampleLine(id, values), english)).toEqual({ shown, spoken }));

  it.each([[[0.7]], [[null, 0.7]], [[0.7, null]], [[]]])("is unknown of %p", (values) => {
    expect(changeText(exampleLine("first-contact-resolution", values), english)).toBeNull();
  });
});

it.each([[3.4, "+3"], [-12, "−12"], [0.4, null], [-0.4, null], [null, null]])("scoreChange of %p is %p", (change, text) => {
  expect(scoreChange({ value: 70, change }, english)).toBe(text);
});

describe("sparklineText", () => {
  it("names the first and the last value that is known", () => {
    expect(sparklineText(exampleLine("first-contact-resolution", [null, 0.6, null, 0.7, null]), english)).toBe("From 60 % in Jul 2026 to 70 % in Sep 2026");
  });

  it("says so where none is", () => expect(sparklineText(exampleLine("first-contact-resolution", [null, null]), english)).toBe("No values to draw"));
});

describe("howToAdd", () => {
  it("names the headers of a table that is missing", () => {
    expect(howToAdd(exampleLine("agent-retention", []), english)).toEqual([
      expect.stringMatching(/these headers: Person, Team, Hired, Left, .* name the table People, .*Also read where present: Exit reason/),
    ]);
  });

  it("names the columns that a table lacks", () => {
    const line = { ...exampleLine("first-contact-resolution", []), missing: [{ dataset: "cases", column: "closed" }, { dataset: "cases", column: "case-id" }] as const };
    expect(howToAdd(line, english)).toEqual([expect.stringContaining("Give the table of Cases a column with the header Closed, Case id")]);
  });

  it("has nothing to say of what is measured", () => expect(howToAdd(exampleLine("innovation", [1]), english)).toEqual([]));
});

it("every indicator is fed by a table that the first view names", () => {
  const fed = new Set(readableTables.flatMap((table) => table.indicators));
  expect([...fed].sort()).toEqual(indicators.map(({ title }) => title).sort());
});
