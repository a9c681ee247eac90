import type { PlanValue } from "../sheetPlan";
import { plainText } from "./keptText";
import type { PresentValue } from "./presentSheet";

/** A column that was deleted, as Excel names it in structured references: it does not take that back. */
const lostColumn = /(?:[\p{L}_][\p{L}\p{N}_.]*)?\[@?\[?#REF!\]?\]/gu;

/** What stands in a cell, as something to write. */
export function asPlanned(value: PresentValue): PlanValue | "" {
  if (typeof value !== "string") return value;
  return value.startsWith("=") ? { formula: value.includes("#REF!") ? value.replaceAll(lostColumn, "#REF!") : value } : plainText(value);
}
