import { parseArguments } from "../../cli/arguments";
import { printScorecard } from "../../cli/printScorecard";
import { scorecardJson } from "../../cli/scorecardJson";
import { publishPeriod } from "../../src/domain/history/publishPeriod";
import { serialDay } from "../../src/domain/table/serialDay";
import { past } from "../layout/fixture/pastFixture";
import { card } from "../layout/fixture/scorecardFixture";
import { exampleAnswer } from "../taskpane/exampleAnswer";

it.each([
  ["nothing where it is not asked for", [], null],
  ["without a name", ["--publish"], ""],
  ["under a name", ["--publish", "Mara Lind"], "Mara Lind"],
  ["without a name before another option", ["--publish", "--json"], ""],
])("publishes %s", (_, argv, by) => {
  expect(parseArguments(argv).publish).toBe(by);
});

const answer = { ...exampleAnswer, published: { publications: past.history.publications, restatements: past.restatements } };

it("prints what was published last, and how much is restated", () => {
  expect(printScorecard(answer).at(-1)).toBe("Last published: 2026-11, on 2027-01-04. 1 published value is restated: see the sheet Changes.");
  const once = { publications: [publishPeriod(card, [], { by: "Mara" }, serialDay(2026, 12, 3))], restatements: [] };
  expect(printScorecard({ ...exampleAnswer, published: once }).at(-1)).toBe("Last published: 2026-11, on 2026-12-03 by Mara.");
  expect(printScorecard(exampleAnswer).at(-1)).toBe("The sheets are written.");
});

it("has publications and restatements in the JSON, days as days", () => {
  expect(scorecardJson(answer, null)).toMatchObject({
    publications: [{ period: "2026-11", by: "=Mara Lind", on: "2026-12-03", asOf: "2026-11-30" }, { team: "Billing", on: "2027-01-04" }],
    restatements: [{ publication: 0, published: { indicator: "first-contact-resolution", value: 0.781 }, now: { value: 0.66, n: 1204 }, causes: [{ kind: "data", late: 212 }] }],
  });
});
