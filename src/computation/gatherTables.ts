import type { GatheredCells } from "../domain/table/gatherCells";
import type { TableMatch } from "../domain/table/match/tableMatch";
import type { TableCells } from "../domain/table/parseTables";
import { stackCells } from "../domain/table/stackCells";
import type { SourceTable, TablePlace } from "../workbook/workbook";

/**
 * The cells of each dataset, the rows of its parts under each other. What was read of a part is in `places` and `cells` at the part's
 * place among all parts of all matches; `cells` hold only those of the match's columns that the part has.
 */
export function gatherTables(matches: readonly TableMatch<SourceTable>[], places: readonly TablePlace[], cells: GatheredCells): TableCells[] {
  let next = 0;
  return matches.map(({ columns, parts }) => {
    const read = parts.map(({ source, columns: found }) => {
      const part = next++;
      const place = places[part];
      if (place === undefined) throw new Error(`Nothing was read of table ${source.name}`);
      const own = cells.release(part, found.filter((match) => match !== null).length).values();
      return { ...place, rowCount: source.rowCount, columns: found.map((match) => (match === null ? null : own.next().value ?? null)) };
    });
    return { columns: columns.map((_, index) => stackCells(read.map(({ rowCount, columns: own }) => ({ rowCount, column: own[index] ?? null })))), places: read };
  });
}
