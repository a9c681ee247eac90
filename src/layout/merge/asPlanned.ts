import type { PlanValue } from "../sheetPlan";
import { plainText } from "./keptText";
import { withoutLostColumns } from "./lostReferences";
import type { PresentValue } from "./presentSheet";

/** What stands in a cell, as something to write. */
export function asPlanned(value: PresentValue): PlanValue | "" {
  if (typeof value !== "string") return value;
  return value.startsWith("=") ? { formula: withoutLostColumns(value) } : plainText(value);
}
