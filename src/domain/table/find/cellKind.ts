import type { SampleCell } from "./sheetSample";

/** What a cell holds, as far as finding tables needs it. */
export type SampleKind = "blank" | "number" | "text" | "boolean" | "error";

/** Excel's error values as they are read. */
const errorText = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|GETTING_DATA|UNKNOWN!|CONNECT!)$/;

/** Kind of a cell; blanks of any width count as none. */
export function cellKind(cell: SampleCell | undefined): SampleKind {
  if (typeof cell === "number") return "number";
  if (typeof cell === "boolean") return "boolean";
  if (cell === undefined || cell.trim() === "") return "blank";
  return errorText.test(cell) ? "error" : "text";
}
