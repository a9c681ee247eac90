import { columnNamed } from "../../../src/domain/table/columnNamed";
import { columnTitle } from "../../../src/domain/table/columnTitle";
import { datasetNamed } from "../../../src/domain/table/datasetNamed";
import { datasetOf, datasets } from "../../../src/domain/table/datasets";
import { headerKey } from "../../../src/domain/table/headerKey";
import { matchTables } from "../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../src/domain/table/match/matchOverrides";

describe("the catalogue of datasets", () => {
  test("has eleven, each with its own id", () => {
    expect(new Set(datasets.map(({ id }) => id)).size).toBe(11);
    for (const dataset of datasets) expect(datasetOf(dataset.id)).toBe(dataset);
  });

  test("gives no table name to two datasets", () => {
    const keys = datasets.flatMap(({ id, synonyms }) => [...new Set([id, ...synonyms].map(headerKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
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
    // Teams share every one of their headers with other tables, so they need their name.
    if (dataset.id === "teams") return expect(matches).toEqual([]);
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
