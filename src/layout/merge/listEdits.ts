import type { ListPlan, TablePlan } from "../sheetPlan";
import type { RowOrderEdit, TableLinesEdit, TableRowsEdit } from "./edit";
import { isBlankOutside, type LineChange } from "./listLines";
import type { PresentSheet, PresentTable } from "./presentSheet";

/**
 * Makes a table longer or shorter at its end. Rows that leave go out of sight, but for those beside which something of the user's stands.
 * @param lines where the table's rows stand on the sheet as it was read: body rows, null for one that came.
 */
export function resized(after: number, table: PresentTable, plan: TablePlan, list: ListPlan, { id, cells }: PresentSheet, lines: readonly (number | null)[]): TableRowsEdit[] {
  const before = table.rows.length;
  if (after === before) return [];
  const inSight = lines.flatMap((line, index) => (index < after || line === null || isBlankOutside(cells[table.row + 1 + line], table.column, table.headers.length) ? [] : [table.row + 1 + index]));
  return [{
    kind: "tableRows", sheet: id, table: plan.id, row: table.row, column: table.column, columns: table.headers.length, before, after,
    formats: formatsOf(table, plan, list), ...(inSight.length === 0 ? {} : { inSight }),
  }];
}

/** Lets whole rows come into a table and go out of it. */
export function linesEdits(changes: readonly LineChange[], table: PresentTable, plan: TablePlan, list: ListPlan, { id }: PresentSheet): TableLinesEdit[] {
  const { row, column, headers } = table;
  const formats = formatsOf(table, plan, list);
  let before = table.rows.length;
  return changes.map(({ at, by }): TableLinesEdit => {
    const after = before + by;
    const edit: TableLinesEdit = { kind: "tableLines", sheet: id, table: plan.id, row, column, columns: headers.length, before, after, at: row + 1 + at, formats };
    before = after;
    return edit;
  });
}

/**
 * Lets looks follow rows that change places; none where every row stays in its own.
 * @param sources in which body row each row stands, null for one that comes.
 */
export function reordered(sources: readonly (number | null)[], table: PresentTable, plan: TablePlan, list: ListPlan, { id }: PresentSheet): RowOrderEdit[] {
  const { row, column, headers, rows } = table;
  if (sources.every((source, index) => source === index || (source === null && index >= rows.length))) return [];
  return [{ kind: "rowOrder", sheet: id, row, column, columns: headers.length, before: rows.length, sources, formats: formatsOf(table, plan, list) }];
}

/** What rows that come look like. */
function formatsOf(table: PresentTable, plan: TablePlan, list: ListPlan): TableRowsEdit["formats"] {
  return plan.columns.flatMap(({ header }, index) => {
    const column = table.headers.indexOf(header);
    const format = list.formats[index];
    return column < 0 || format === undefined ? [] : [{ column: table.column + column, format }];
  });
}
