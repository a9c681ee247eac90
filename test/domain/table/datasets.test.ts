import { columnNamed } from "../../../src/domain/table/columnNamed";
import { columnTitle } from "../../../src/domain/table/columnTitle";
import { datasetNamed } from "../../../src/domain/table/datasetNamed";
import { datasetOf, datasets } from "../../../src/domain/table/datasets";
import { headerKey } from "../../../src/domain/table/headerKey";
import { matchTables } from "../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../src/domain/table/match/matchOverrides";

describe("the catalogue of datasets", () => {
  test("has eleven that are measured, and gives each dataset its own id", () => {
    expect(datasets.filter(({ isProgramme }) => isProgramme !== true)).toHaveLength(11);
    expect(new Set(datasets.map(({ id }) => id)).size).toBe(datasets.length);
    for (const dataset of datasets) expect(datasetOf(dataset.id)).toBe(dataset);
  });

  test("gives no table name to two datasets", () => {
    const keys = datasets.flatMap(({ id, synonyms }) => [...new Set([id, ...synonyms].map(headerKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test("a table of the programme is one by its name and most of its columns only, and nobody is asked whether another is", () => {
  const headers = ["Date", "Item", "Answer", "Team"];
  const found = (name: string, sheet: string, columns = headers) => matchTables([{ name, sheet, headers: columns }, { name: "Teams", sheet: "Teams", headers: ["Team", "Leader"] }], noOverrides);
  const isPulse = (name: string, sheet: string, columns = headers): boolean => found(name, sheet, columns).matches.some(({ dataset }) => dataset.id === "pulse-answers");
  expect(isPulse("PulseAnswers", "Sheet1")).toBe(true);
  expect(isPulse("Table1", "Sheet1")).toBe(false);
  expect(isPulse("PulseAnswers", "Sheet1", ["Patient", "Beats", "Nurse"])).toBe(false);
  expect(found("Table1", "Sheet1", ["Answered on", "Item", "Answer"]).diagnostics.map(({ code }) => code)).not.toContain("table.unsure");
});

describe.each(datasets)("$id", (dataset) => {
  test("gives no header to two columns", () => {
    const keys = dataset.columns.flatMap(({ id, synonyms }) => [...new Set([id, ...synonyms].map(headerKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("names existing columns only", () => {
    const ids = dataset.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { orElse, worksOut } of dataset.columns) expect([orElse, worksOut].filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
    if (dataset.idColumn !== undefined) expect(ids).toContain(dataset.idColumn);
  });

  test("is recognised by its own headers under a name that says nothing", () => {
    const headers = dataset.columns.map(({ id }) => columnTitle(id));
    const { matches, diagnostics } = matchTables([{ name: "Table1", sheet: "Sheet1", headers }], noOverrides);
    // Teams and the programme's tables share every one of their headers with other tables, so they need their name.
    if (dataset.id === "teams" || dataset.isProgramme === true) return expect(matches).toEqual([]);
    expect(matches.map((match) => match.dataset.id)).toEqual([dataset.id]);
    expect(matches[0]?.columns.map(({ id }) => id)).toEqual(dataset.columns.filter(({ worksOut }) => worksOut === undefined).map(({ id }) => id));
    expect(diagnostics).toEqual([]);
  });

  test("is recognised by its name", () => {
    const headers = dataset.columns.map(({ id }) => columnTitle(id).toUpperCase());
    const { matches } = matchTables([{ name: dataset.title.replaceAll(" ", ""), sheet: "Sheet1", headers }], noOverrides);
    expect(matches.map((match) => match.dataset.id)).toEqual([dataset.id]);
  });

  test("is found by any spelling of its name and its columns' names", () => {
    expect(datasetNamed(dataset.id.replaceAll("-", "_").toUpperCase())).toBe(dataset);
    for (const column of dataset.columns) {
      expect(columnNamed(dataset, ` ${columnTitle(column.id).toUpperCase()} `)).toBe(column);
      expect(columnNamed(dataset, column.id)).toBe(column);
    }
    expect(columnNamed(dataset, "no such column")).toBeNull();
  });
});
