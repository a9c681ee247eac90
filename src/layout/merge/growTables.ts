import type { CellRange, SheetPlan, TablePlan } from "../sheetPlan";
import type { TableColumnsEdit } from "./edit";
import type { PresentSheet, PresentTable } from "./presentSheet";
import type { WrittenSheet } from "./writtenSheets";

/** A sheet's plan as far as its tables and their looks go: what was written has no looks. */
export type TablesPlan = WrittenSheet & Partial<Pick<SheetPlan, "formats" | "conditionalFormats">>;

/**
 * Gives tables that stand the columns that the plan has and that were never written: at their right end, since a column's place says
 * nothing, and only where the cells there are blank. A column that was written and is gone was deleted by the user, and stays away.
 */
export function growTables(plan: TablesPlan, present: PresentSheet, before: WrittenSheet | undefined): { readonly sheet: PresentSheet; readonly edits: readonly TableColumnsEdit[] } {
  const edits: TableColumnsEdit[] = [];
  const tables = present.tables.map((table): PresentTable => {
    const planned = plan.tables.find(({ id }) => id === table.id);
    const known = before?.tables.find(({ id }) => id === table.id);
    if (planned === undefined || known === undefined) return table;
    const headers = planned.columns.map(({ header }) => header)
      .filter((header) => !table.headers.includes(header) && !known.columns.some((column) => column.header === header));
    if (headers.length === 0 || !isFree(table, headers.length, present)) return table;
    edits.push(grown(table, headers, planned, plan, present.id));
    const lastId = Math.max(0, ...table.columnIds);
    return {
      ...table, headers: [...table.headers, ...headers], columnIds: [...table.columnIds, ...headers.map((_, index) => lastId + 1 + index)],
      rows: table.rows.map((cells) => [...cells, ...headers.map(() => "")]),
    };
  });
  return { sheet: edits.length === 0 ? present : { ...present, tables }, edits };
}

/** Whether nothing stands in so many columns right of a table. */
function isFree({ id, row, column, headers, rows }: PresentTable, columns: number, { cells, tables }: PresentSheet): boolean {
  const first = column + headers.length;
  const others = tables.filter((other) => other.id !== id && other.row <= row + rows.length && other.row + other.rows.length >= row);
  return cells.slice(row, row + rows.length + 1).every((line) => line.slice(first, first + columns).every((cell) => cell === ""))
    && others.every((other) => other.column >= first + columns || other.column + other.headers.length <= first);
}

function grown(table: PresentTable, headers: readonly string[], planned: TablePlan, { columnWidths, formats = [], conditionalFormats = [] }: TablesPlan, sheet: string): TableColumnsEdit {
  const { id, row, column, rows } = table;
  const before = table.headers.length;
  const places = headers.map((header) => planned.column + planned.columns.findIndex((one) => one.header === header));
  /** The part of a planned range that lies in the new columns, as they stand. */
  const placed = (range: CellRange): CellRange[] => {
    const covered = places.flatMap((place, index) => (place >= range.column && place < range.column + range.columns ? [index] : []));
    const [first] = covered;
    const top = Math.max(range.row, planned.row) - planned.row;
    const end = Math.min(range.row + range.rows - planned.row, rows.length + 1);
    return first === undefined || end <= top ? [] : [{ row: row + top, rows: end - top, column: column + before + first, columns: covered.length }];
  };
  return {
    kind: "tableColumns", sheet, table: id, row, column, rows: rows.length, before, after: before + headers.length, headers,
    widths: places.map((place) => columnWidths[place] ?? 0),
    formats: formats.flatMap(({ range, format }) => placed(range).map((part) => ({ range: part, format }))),
    // A formula says its cells by their addresses in the plan.
    conditionalFormats: conditionalFormats.flatMap((rule) => (rule.kind === "text" ? placed(rule.range).map((range) => ({ ...rule, range })) : [])),
  };
}
