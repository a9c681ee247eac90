import type { PlanValue } from "../../layout/sheetPlan";
import { cellText } from "./cellText";

/** What `Range.formulas` takes for a planned value: null leaves the cell as it is, "" empties it. */
export type CellContent = string | number | boolean | null;

/** The content of a cell on a sheet that is being made: an empty cell is left alone. */
export function newContent(value: PlanValue | ""): CellContent {
  if (value === null || value === "") return null;
  if (typeof value === "string") return cellText(value);
  return typeof value === "object" ? withEquals(value.formula) : value;
}

/** The content of an edited cell: null means "leave", as in the edit. */
export function editedContent(value: PlanValue | ""): CellContent {
  return value === "" ? "" : newContent(value);
}

/** About how many bytes a block takes in a request. */
export function contentSize(block: readonly (readonly CellContent[])[]): number {
  let bytes = 0;
  for (const row of block) for (const cell of row) bytes += typeof cell === "string" ? cell.length + 5 : 12;
  return bytes;
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
