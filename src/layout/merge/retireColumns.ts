import { ChangedCells } from "./changedCells";
import type { CellsEdit } from "./edit";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";
import { stillOurs } from "./stillOurs";
import type { WrittenSheet } from "./writtenSheets";

/** Empties the cells of table columns that were written and that the plan no longer has, where they still hold what was written. */
export function retireColumns({ tables: planned }: WrittenSheet, present: PresentSheet, before: WrittenSheet): { readonly sheet: PresentSheet; readonly edits: readonly CellsEdit[] } {
  const changed = new ChangedCells();
  const cells = present.cells.map((line): PresentValue[] => [...line]);
  const empty = (row: number, column: number, stands: PresentValue): "" => {
    changed.compare(row, column, null, stands);
    cells[row]?.splice(column, 1, "");
    return "";
  };
  const tables = present.tables.map((table): PresentTable => {
    const headers = planned.find(({ id }) => id === table.id)?.columns.map(({ header }) => header);
    const last = before.tables.find(({ id }) => id === table.id);
    const keyColumn = table.headers.indexOf(keyHeader);
    if (headers === undefined || last === undefined || keyColumn < 0) return table;
    const retired = last.columns.map(({ header, owner }) => owner === "addin" && !headers.includes(header));
    if (!retired.includes(true)) return table;
    const rows = table.rows.map((line, index) => line.map((stands, at): PresentValue => {
      const column = last.columns.findIndex(({ header }) => header === table.headers[at]);
      const written = last.rows.find(({ key }) => key === line[keyColumn])?.cells[column] ?? null;
      const goes = retired[column] === true && written !== null && stands !== "" && stillOurs(written, stands);
      return goes ? empty(table.row + 1 + index, table.column + at, stands) : stands;
    }));
    return { ...table, rows };
  });
  const edits = changed.toEdits(present.id);
  return { sheet: edits.length === 0 ? present : { ...present, cells, tables }, edits };
}
