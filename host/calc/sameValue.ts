import type { CellValue } from "../model/cells";

export function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (a !== null && b !== null && typeof a === "object" && typeof b === "object" && a.error === b.error);
}
