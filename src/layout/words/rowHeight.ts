import type { PresentValue } from "../merge/presentSheet";
import type { PlanValue } from "../sheetPlan";
import { linesOf } from "./linesOf";

/** Points: the body's size, a line of it, and the usual air around a row's lines. */
const bodySize = 11;
const lineHeight = 15;
const usualAir = 6;
/** Indent between neighbouring columns, in characters: their texts are not to touch. */
export const gutter = 1;
/** Excel's limit of a row's height in points. */
const tallest = 409;

/** How a row's cells are set, where not as usual. */
export interface RowLook {
  /** Points by column; the body's size where absent. */
  readonly textSizes?: readonly (number | undefined)[];
  /** Points of air around its lines. */
  readonly air?: number;
}

/** Points that a row of wrapped cells needs so that no text of it is cut off. Widths are those of the cells' columns, in characters; 0 is a hidden one. */
export function rowHeight(cells: readonly (PlanValue | PresentValue)[], widths: readonly number[], { textSizes = [], air = usualAir }: RowLook = {}): number {
  const lines = cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    const scale = (textSizes[column] ?? bodySize) / bodySize;
    return width === 0 ? 1 : linesOf(shownText(cell), (width - gutter) / scale) * scale;
  });
  return Math.min(tallest, air + Math.ceil(lineHeight * Math.max(1, ...lines)));
}

/** What a cell shows, as far as it can be wrapped: numbers cannot, and of a formula the last text in it is what a link shows. */
function shownText(cell: PlanValue | PresentValue): string {
  if (typeof cell === "object" && cell !== null) return linkText(cell.formula);
  if (typeof cell !== "string") return "";
  return cell.startsWith("=") ? linkText(cell) : cell;
}

function linkText(formula: string): string {
  return /"((?:[^"]|"")*)"\)$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? "";
}
