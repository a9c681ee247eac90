import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { ColumnStore, type CellKindCode } from "../../model/cells";
import type { CellBlock, FormulaCell, SheetModel, TableModel } from "../../model/sheetModel";
import { renameColumnsInFormulas } from "../formulas/renameColumnsInFormulas";
import { rewriteFormulas } from "../formulas/rewriteFormulas";
import { syncHeaders } from "../table/headerCells";
import { styleIndex } from "./cellStyle";

/** Whole rows or whole columns. */
export type Axis = "row" | "column";

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKindCode;
  readonly number: number;
  readonly style: number;
  readonly formula: FormulaCell | undefined;
}

/** Where a line stands after another one was inserted before `at` (`by` 1) or the one at `at` was deleted (-1); null where it is that one. */
function moved(line: number, at: number, by: 1 | -1): number | null {
  if (by === -1 && line === at) return null;
  return line >= at ? line + by : line;
}

/** Inserts or deletes a whole row or column of a sheet, as Excel does; false where Excel would refuse. */
export function moveLines(sheet: SheetModel, axis: Axis, at: number, by: 1 | -1): boolean {
  if (by === -1 && sheet.tables.some((table) => isNeeded(table, axis, at))) return false;
  moveCells(sheet, axis, at, by);
  const sized = <Entry extends { range: CellBlock }>(entries: Entry[]): void => {
    for (const entry of entries) entry.range = movedBlock(entry.range, axis, at, by);
    entries.splice(0, entries.length, ...entries.filter(({ range }) => range.rows > 0 && range.columns > 0));
  };
  sized(sheet.conditionalFormats);
  sized(sheet.validations);
  for (const chart of sheet.charts) chart.place = atLeastOne(movedBlock(chart.place, axis, at, by));
  for (const link of sheet.hyperlinks) link[axis] = moved(link[axis], at, by) ?? link[axis];
  moveInfos(axis === "row" ? sheet.rowInfos : sheet.columnInfos, at, by);
  for (const table of sheet.tables) moveTable(sheet, table, axis, at, by);
  rewriteFormulas(sheet.workbook, (reference, place) => movedReference(reference, place?.sheet === sheet, sheet, axis, at, by));
  return true;
}

/** A table keeps its header row, and one row and one column below it. */
function isNeeded({ range }: TableModel, axis: Axis, at: number): boolean {
  if (axis === "row") return at === range.row || (range.rows <= 2 && at === range.row + 1);
  return range.columns === 1 && at === range.column;
}

function atLeastOne(block: CellBlock): CellBlock {
  return { ...block, rows: Math.max(1, block.rows), columns: Math.max(1, block.columns) };
}

function moveCells(sheet: SheetModel, axis: Axis, at: number, by: 1 | -1): void {
  const cells: Cell[] = [];
  for (const [column, { kinds, numbers, styles, length }] of sheet.columns) {
    for (let row = 0; row < length; row++) {
      sheet.changedCells.add(row * 16384 + column);
      cells.push({ row, column, kind: (kinds[row] ?? 0) as CellKindCode, number: numbers[row] ?? 0, style: styles[row] ?? 0, formula: sheet.formulas.get(row * 16384 + column) });
    }
  }
  sheet.columns.clear();
  sheet.formulas.clear();
  for (const cell of cells) {
    const line = moved(cell[axis], at, by);
    if (line === null) continue;
    const [row, column] = axis === "row" ? [line, cell.column] : [cell.row, line];
    const store = sheet.columns.get(column) ?? new ColumnStore();
    sheet.columns.set(column, store);
    store.set(row, cell.kind, cell.number);
    store.setStyle(row, cell.style);
    if (cell.formula) sheet.formulas.set(row * 16384 + column, cell.formula);
    sheet.changedCells.add(row * 16384 + column);
  }
  if (by === 1 && at > 0) inheritLooks(sheet, axis, at);
  for (const part of ["cells", "rows", "columns", "conditionalFormats", "validations", "hyperlinks", "charts"] as const) sheet.changed.add(part);
}

/** A line that comes in looks like the one before it. */
function inheritLooks(sheet: SheetModel, axis: Axis, at: number): void {
  if (axis === "column") {
    const before = sheet.columns.get(at - 1);
    if (!before) return;
    const store = new ColumnStore();
    for (let row = 0; row < before.length; row++) store.setStyle(row, before.styles[row] ?? 0);
    sheet.columns.set(at, store);
    return;
  }
  for (const [column, store] of sheet.columns) {
    const style = styleIndex(sheet, at - 1, column);
    if (style !== 0) store.setStyle(at, style);
  }
}

function movedBlock(block: CellBlock, axis: Axis, at: number, by: 1 | -1): CellBlock {
  const size = axis === "row" ? "rows" : "columns";
  const end = block[axis] + block[size];
  if (at >= end) return block;
  if (at < block[axis] || (by === 1 && at === block[axis])) return { ...block, [axis]: block[axis] + by };
  return { ...block, [size]: block[size] + by };
}

function moveInfos<Info>(infos: Map<number, Info>, at: number, by: 1 | -1): void {
  const entries = [...infos];
  infos.clear();
  for (const [line, info] of entries) {
    const next = moved(line, at, by);
    if (next !== null) infos.set(next, info);
  }
}

/** A row that is inserted into a table gets the formulas that stand in all of its rows; a column gets a header. */
function moveTable(sheet: SheetModel, table: TableModel, axis: Axis, at: number, by: 1 | -1): void {
  const { range } = table;
  const next = movedBlock(range, axis, at, by);
  table.range = next;
  if (axis === "column" && next.columns !== range.columns) {
    const id = Math.max(...table.columns.map((column) => column.id)) + 1;
    const gone = by === 1 ? undefined : table.columns[at - range.column];
    if (gone) renameColumnsInFormulas(sheet, table, new Map([[gone.name.toLowerCase(), null]]));
    table.columns = by === 1 ? table.columns.toSpliced(at - range.column, 0, { id, name: "" }) : table.columns.toSpliced(at - range.column, 1);
    syncHeaders(sheet, table);
  }
  if (axis === "row" && by === 1 && next.rows > range.rows) {
    for (let column = next.column; column < next.column + next.columns; column++) continueFormula(sheet, next, at, column);
  }
  sheet.changed.add("tables");
}

function continueFormula(sheet: SheetModel, { row, rows }: CellBlock, at: number, column: number): void {
  const others = Array.from({ length: rows - 1 }, (_, index) => row + 1 + index).filter((line) => line !== at).map((line) => sheet.formulas.get(line * 16384 + column)?.text);
  const [text] = others;
  if (text !== undefined && others.every((other) => other === text)) sheet.formulas.set(at * 16384 + column, { text });
}

/** A reference to cells of the sheet as it reads then, in whatever spelling. */
function movedReference(reference: string, isBeside: boolean, { name }: SheetModel, axis: Axis, at: number, by: 1 | -1): string {
  const parsed = reference.includes("[") || reference.includes("#") ? undefined : parseA1Ref(reference, { allowNamed: false });
  if (!parsed || !("range" in parsed)) return reference;
  const [sheet] = parsed.context ?? [];
  if (sheet === undefined ? !isBeside : sheet.toLowerCase() !== name.toLowerCase()) return reference;
  const { range } = parsed;
  const [first, last] = axis === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const [from, to] = [range[first], range[last]];
  // Whole columns have no rows, whole rows no columns.
  if (from === null || from === undefined || to === null || to === undefined) return reference;
  const { row, rows } = movedBlock({ row: from, rows: to - from + 1, column: 0, columns: 1 }, "row", at, by);
  return rows === 0 ? "#REF!" : stringifyA1Ref({ ...parsed, range: { ...range, [first]: row, [last]: row + rows - 1 } });
}
