import { cellKind } from "../../domain/table/find/cellKind";
import type { AreaCells } from "./readAreas";
import type { Place } from "./samplePlaces";

/** Share of a name's rows or columns that counts as most of them. */
const mostLines = 0.5;

/** A name's cells with the row above them: many names leave the header out, as lookups want it. */
export function rowAbove(name: Place): Place {
  return name.row === 0 ? name : { ...name, row: name.row - 1, rows: name.rows + 1 };
}

/** Whether the row above a name is its header: words alone over most of its columns, and something else in its own first row. */
export function startsBelowHeader(name: Place, { area, top }: AreaCells): boolean {
  if (area.row === name.row) return false;
  const [above = [], first = []] = top.map((cells) => cells.map(cellKind).filter((kind) => kind !== "blank"));
  return above.every((kind) => kind === "text") && above.length >= mostLines * name.columns && first.some((kind) => kind !== "text");
}

/**
 * Whether a name holds only some of a larger table: right beside most of its rows, or in the row right below it, there are cells that
 * neither a table nor another name has.
 */
export function isPartOfTable(name: Place, sheet: AreaCells, spokenFor: readonly Place[]): boolean {
  if (name.sheet !== sheet.area.sheet) return false;
  const isFree = (row: number, column: number): boolean =>
    cellKind(sheet.top[row - sheet.area.row]?.[column - sheet.area.column]) !== "blank" && !spokenFor.some((other) => holdsCell(other, name.sheet, row, column));
  const below = name.row + name.rows;
  if (isMost(span(name.column, name.columns).filter((column) => isFree(below, column)), name.columns)) return true;
  const rows = span(name.row, name.rows).filter((row) => row < sheet.area.row + sheet.top.length);
  return [name.column - 1, name.column + name.columns].some((column) => isMost(rows.filter((row) => isFree(row, column)), rows.length));
}

function isMost(found: readonly number[], of: number): boolean {
  return found.length > 0 && found.length >= mostLines * of;
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function holdsCell(place: Place, sheet: string, row: number, column: number): boolean {
  return place.sheet === sheet && row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns;
}
