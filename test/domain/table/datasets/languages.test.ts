import type { ColumnDefinition } from "../../../../src/domain/table/dataset";
import { datasets } from "../../../../src/domain/table/datasets";
import { french } from "../../../../src/domain/table/datasets/languages/french";
import { german } from "../../../../src/domain/table/datasets/languages/german";
import { japanese } from "../../../../src/domain/table/datasets/languages/japanese";
import { spanish } from "../../../../src/domain/table/datasets/languages/spanish";
import type { LanguageSpellings } from "../../../../src/domain/table/datasets/languages/spellings";
import { headerKey } from "../../../../src/domain/table/headerKey";
import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../../src/domain/table/match/matchOverrides";
import { headersOf } from "../oneTable";

/** The datasets that a language has names for. */
const named = (language: LanguageSpellings) => datasets.flatMap((dataset) => {
  const spellings = language[dataset.id];
  return spellings === undefined ? [] : [[dataset.id, dataset, spellings] as const];
});

describe.each([["German", german], ["French", french], ["Spanish", spanish], ["Japanese", japanese]])("headers in %s", (_, language) => {
  test.each(named(language))("of %s name columns that exist, and none twice", (_id, dataset, spellings) => {
    const ids = new Set(dataset.columns.map((column) => column.id));
    expect(Object.keys(spellings.columns).filter((column) => !ids.has(column))).toEqual([]);
    const keys = Object.values(spellings.columns).flatMap((list) => list.map(headerKey));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index || key === "")).toEqual([]);
  });

  test.each(named(language))("of %s are matched under the table's name", (id, dataset, spellings) => {
    const needless = (column: ColumnDefinition): boolean => column.worksOut !== undefined;
    const workedOut = ({ id: own }: ColumnDefinition): boolean => dataset.columns.some(({ worksOut }) => worksOut === own);
    // A column from which another is worked out is read where that one is missing only.
    for (const missing of [needless, workedOut]) {
      const wanted = dataset.columns.filter((column) => !missing(column)).flatMap((column) => {
        const [first] = spellings.columns[column.id] ?? [];
        return first === undefined ? [] : [[column.id, first] as const];
      });
      const source = { name: spellings.tables[0] ?? "", sheet: "Sheet1", headers: wanted.map(([, header]) => header.toUpperCase()) };
      const [match] = matchTables([source], noOverrides).matches;
      expect(match?.dataset.id).toBe(id);
      expect(Object.entries(headersOf(match)).map(([column, header]) => [column, header.toLowerCase()])).toEqual(wanted.map(([column, header]) => [column, header.toLowerCase()]));
    }
  });
});
