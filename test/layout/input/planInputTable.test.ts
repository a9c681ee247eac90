import { datasets } from "../../../src/domain/table/datasets";
import { matchTables } from "../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../src/domain/table/match/matchOverrides";
import { planInputTable } from "../../../src/layout/input/planInputTable";
import { freeTableName } from "../../../src/layout/input/tableNameOf";
import { englishInput } from "../../../src/layout/texts/englishInput";

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("the table to fill in for %s", (id, dataset) => {
  const plan = planInputTable(dataset, englishInput);
  const match = matchTables([{ name: plan.table, sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) }], noOverrides).matches.find((one) => one.dataset.id === id);

  it("is known as that dataset, each of its headers by the column's own name", () => {
    const columns = match?.parts[0]?.columns ?? [];
    expect(columns.map((column) => column?.reason.kind)).toEqual(plan.columns.map(() => "own-name"));
    expect(columns.map((column) => column?.index).sort((a = 0, b = 0) => a - b)).toEqual(plan.columns.map((_, index) => index));
  });

  it("begins with the columns that are needed, which its note names, and has them all", () => {
    const needed = dataset.columns.filter((column) => column.needed).map((column) => englishInput.header(column.id));
    expect(plan.columns.slice(0, needed.length).map(({ header }) => header)).toEqual(needed);
    expect(plan.note).toContain(`Needed: ${needed.join(", ")}.`);
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

it("offers each list of choices in a column that is there", () => {
  for (const key of Object.keys(englishInput.choices)) {
    const [dataset, column] = key.split(".");
    expect(planInputTable(datasets.find(({ id }) => id === dataset) ?? datasets[0]!, englishInput).columns.find(({ header }) => header === englishInput.header(column ?? ""))?.choices).toEqual(englishInput.choices[key]);
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
