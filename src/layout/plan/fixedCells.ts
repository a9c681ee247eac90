import type { PlanField } from "../../domain/programme/checklist";
import type { PresentValue } from "../merge/presentSheet";
import { startFormulaDays } from "./startFormula";

export const planFields: readonly PlanField[] = ["status", "owner", "start", "due", "doneOn", "evidence", "note"];

/** Whether a field of an item cannot be set without the sheet: its column is gone, or the user put a formula there. Dates that follow the plan's start can. */
export function isFixed(field: PlanField, formula: PresentValue | undefined): boolean {
  if (formula === undefined) return true;
  return isFormula(formula) && !((field === "start" || field === "due") && startFormulaDays(String(formula)) !== null);
}

export function isFormula(cell: PresentValue): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
