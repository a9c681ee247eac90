import type { ColumnInfo } from "../../../model/sheetModel";

/** Pixels of a digit of the body font that Excel measures columns in (Calibri 11 and its metric equals). */
const digitWidth = 7;

export const defaultColumnPixels = 64;
export const defaultRowPixels = 20;

/** Pixels of a column whose width is given in characters of the body font, rounded as Excel does. */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** Pixels of a column as it is shown, of a width of its own or the default one. */
export function shownColumnPixels(column: ColumnInfo | undefined): number {
  return column?.width === undefined ? defaultColumnPixels : columnPixels(column.width);
}

/** Pixels of a row whose height is given in points. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
