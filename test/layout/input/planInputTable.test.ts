import { holdsWord } from "../../../src/domain/measure/words";
import { ineligibleWords } from "../../../src/domain/table/datasets/ineligibleWords";
import { flagOfWord } from "../../../src/domain/table/parse/flagWords";
import { datasets } from "../../../src/domain/table/datasets";
import { matchTables } from "../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../src/domain/table/match/matchOverrides";
import { planInputTable } from "../../../src/layout/input/planInputTable";
import { freeTableName } from "../../../src/layout/input/tableNameOf";
import { englishInput } from "../../../src/layout/texts/englishInput";
import { germanInput } from "../../../src/layout/texts/german/germanInput";

const inputs = datasets.flatMap((dataset) => [["English", dataset.id, dataset, englishInput], ["German", dataset.id, dataset, germanInput]] as const);

describe.each(inputs)("the %s table to fill in for %s", (language, id, dataset, input) => {
  const plan = planInputTable(dataset, input);
  const match = matchTables([{ name: plan.table, sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) }], noOverrides).matches.find((one) => one.dataset.id === id);

  it("is known as that dataset, each of its headers as the column", () => {
    const columns = match?.parts[0]?.columns ?? [];
    if (language === "English") expect(columns.map((column) => column?.reason.kind)).toEqual(plan.columns.map(() => "own-name"));
    expect(columns.map((column) => input.header(column?.column.id ?? ""))).toEqual(columns.map((column) => column?.header));
    expect(columns.map((column) => column?.index).sort((a = 0, b = 0) => a - b)).toEqual(plan.columns.map((_, index) => index));
  });

  it("begins with the columns that are needed, which its note names, and has them all", () => {
    const needed = dataset.columns.filter((column) => column.needed).map((column) => input.header(column.id));
    expect(plan.columns.slice(0, needed.length).map(({ header }) => header)).toEqual(needed);
    expect(plan.note).toContain(`: ${needed.join(", ")}.`);
  });

  it("says of each column what it means, in words and choices that fit Excel", () => {
    for (const { header, meaning, choices } of plan.columns) {
      expect(meaning).toMatch(/^[A-Z].*[^.]\.$/);
      expect(meaning?.length).toBeLessThanOrEqual(255);
      expect(header.length).toBeLessThanOrEqual(32);
      expect((choices ?? []).join(",").length).toBeLessThanOrEqual(255);
    }
  });
});

it.each([["English", englishInput], ["German", germanInput]] as const)("offers each %s list of choices in a column that is there", (_, input) => {
  expect(Object.keys(input.choices)).toEqual(Object.keys(englishInput.choices));
  for (const key of Object.keys(input.choices)) {
    const [dataset, column] = key.split(".");
    expect(planInputTable(datasets.find(({ id }) => id === dataset) ?? datasets[0]!, input).columns.find(({ header }) => header === input.header(column ?? ""))?.choices).toEqual(input.choices[key]);
  }
});

it("keeps ids as they are typed, and gives moments their time", () => {
  const formats = Object.fromEntries(planInputTable(datasets[0]!, englishInput).columns.map(({ header, numberFormat }) => [header, numberFormat]));
  expect(formats).toMatchObject({ "Case ID": "@", "Opened": "yyyy-mm-dd hh:mm", "Handle minutes": "0.0#" });
  expect(formats["Team"]).toBeUndefined();
});

it("takes another name where its own is taken, whatever its case", () => {
  expect(freeTableName("Cases", ["cases", "CASES_2"])).toBe("Cases_3");
  expect(freeTableName("Cases", ["People"])).toBe("Cases");
});

it("offers German words only where definitions understand them", () => {
  expect(germanInput.choices["cases.status"]?.map((word) => holdsWord(word, ineligibleWords))).toEqual([false, false, true, true]);
  expect(germanInput.flag.map(flagOfWord)).toEqual([1, 0]);
  const looked = ["cases.handled-by", "contributions.kind", "suggestions.status", "interactions.outcome", "people.exit-kind", "role-fills.source"];
  expect(looked.map((key) => germanInput.choices[key])).toEqual(looked.map((key) => englishInput.choices[key]));
});
