import { isErrorValue } from "../cells";
import type { SampleCell } from "./sheetSample";

/** What a cell holds, as far as finding tables needs it. */
export type SampleKind = "blank" | "number" | "text" | "boolean" | "error";

/** Kind of a cell; blanks of any width count as none. */
export function cellKind(cell: SampleCell | undefined): SampleKind {
  if (typeof cell === "number") return "number";
  if (typeof cell === "boolean") return "boolean";
  if (cell === undefined || cell.trim() === "") return "blank";
  return isErrorValue(cell) ? "error" : "text";
}
