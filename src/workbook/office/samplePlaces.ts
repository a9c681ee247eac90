import type { SampledArea } from "../../domain/table/find/sheetSample";

/** Cells to be looked at: those that a sheet uses, or those of an Excel table or a name. */
export interface Place extends SampledArea {
  readonly name: string;
  readonly sheet: string;
}

/** Rows beside a table that are too few to be another one. */
const titleRows = 4;

export function overlap(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Whether one of the places holds all that a sheet uses, but for a title above it, and for a remark below an Excel table: below a name its table may go on. */
export function isCovered(sheet: Place, tables: readonly Place[], names: readonly Place[]): boolean {
  const above = (other: Place): number => Math.max(0, other.row - sheet.row);
  const below = (other: Place): number => Math.max(0, sheet.row + sheet.rows - other.row - other.rows);
  const isWide = (other: Place): boolean =>
    other.sheet === sheet.sheet && other.column <= sheet.column && other.column + other.columns >= sheet.column + sheet.columns;
  return tables.some((table) => isWide(table) && above(table) + below(table) <= titleRows)
    || names.some((name) => isWide(name) && above(name) <= titleRows && below(name) === 0);
}

/**
 * The names that may each be a table: more than one row and column that no Excel table has, and none that another name holds as well.
 * Of two names over the same cells the first counts.
 */
export function distinctNames(names: readonly Place[], tables: readonly Place[]): Place[] {
  const kept: Place[] = [];
  const bySize = names
    .filter((area) => area.rows > 1 && area.columns > 1 && !tables.some((table) => overlap(area, table)))
    .sort((left, right) => right.rows * right.columns - left.rows * left.columns);
  for (const area of bySize) if (!kept.some((other) => holds(other, area))) kept.push(area);
  return kept.sort((left, right) => names.indexOf(left) - names.indexOf(right));
}

function holds(outer: Place, inner: Place): boolean {
  return outer.sheet === inner.sheet && outer.row <= inner.row && outer.row + outer.rows >= inner.row + inner.rows
    && outer.column <= inner.column && outer.column + outer.columns >= inner.column + inner.columns;
}

export function holdsCell(place: Place, sheet: string, row: number, column: number): boolean {
  return place.sheet === sheet && row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns;
}
