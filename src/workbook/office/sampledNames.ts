import { cellKind, type SampleKind } from "../../domain/table/find/cellKind";
import { sheetRows } from "../../layout/sheetRows";
import type { AreaCells } from "./readAreas";
import { holdsCell, type Place } from "./samplePlaces";

/** Share of a name's rows or columns that counts as most of them. */
const mostLines = 0.5;

/** Columns of a worksheet. */
const sheetColumns = 16_384;

/** A name's cells with those around them, which tell whether it is a whole table. */
export function withSurroundings({ row, column, rows, columns, ...name }: Place): Place {
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  return { ...name, row: top, column: left, rows: Math.min(sheetRows, row + rows + 1) - top, columns: Math.min(sheetColumns, column + columns + 1) - left };
}

/**
 * Whether a name holds only some of a larger table: right beside most of its rows, or in the row right below it, there are cells that
 * neither a table nor another name has.
 */
export function isPartOfTable(name: Place, cells: AreaCells, spokenFor: readonly Place[]): boolean {
  const isFree = (row: number, column: number): boolean =>
    kindAt(cells, row, column) !== "blank" && !spokenFor.some((other) => holdsCell(other, name.sheet, row, column));
  const below = span(name.column, name.columns).filter((column) => isFree(name.row + name.rows, column));
  if (isMost(below.length, name.columns)) return true;
  const seen = span(0, cells.top.length + cells.bottom.length)
    .map((index) => rowAt(cells, index))
    .filter((row) => row >= name.row && row < name.row + name.rows);
  return [name.column - 1, name.column + name.columns].some((column) => isMost(seen.filter((row) => isFree(row, column)).length, seen.length));
}

/** A name's own cells, with the row above where that is its header: many names leave the header out, as lookups want it. */
export function ownCells(name: Place, cells: AreaCells): AreaCells {
  const { area, top, bottom } = cells;
  const first = startsBelowHeader(name, cells) ? name.row - 1 : name.row;
  const end = name.row + name.rows;
  const columns = (line: AreaCells["top"][number]): AreaCells["top"][number] => line.slice(name.column - area.column, name.column - area.column + name.columns);
  return {
    area: { ...name, row: first, rows: end - first },
    top: top.slice(first - area.row, end - area.row).map(columns),
    bottom: bottom.slice(0, Math.max(0, end - (area.row + area.rows - bottom.length))).map(columns),
  };
}

/** Whether the row above a name is its header: words alone over most of its columns, and something else in its own first row. */
function startsBelowHeader(name: Place, cells: AreaCells): boolean {
  if (cells.area.row === name.row) return false;
  const kindsOf = (row: number): SampleKind[] => span(name.column, name.columns).map((column) => kindAt(cells, row, column)).filter((kind) => kind !== "blank");
  const above = kindsOf(name.row - 1);
  return above.every((kind) => kind === "text") && isMost(above.length, name.columns) && kindsOf(name.row).some((kind) => kind !== "text");
}

/** The sheet's row of a row that was read, counted through the top and the bottom. */
function rowAt({ area, top, bottom }: AreaCells, index: number): number {
  return index < top.length ? area.row + index : area.row + area.rows - bottom.length + index - top.length;
}

function kindAt({ area, top, bottom }: AreaCells, row: number, column: number): SampleKind {
  const line = top[row - area.row] ?? bottom[row - (area.row + area.rows - bottom.length)];
  return cellKind(line?.[column - area.column]);
}

function isMost(count: number, of: number): boolean {
  return count > 0 && count >= mostLines * of;
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
