import { planColumns, type PlanColumn } from "../layout/plan/geometry";
import type { PlanCells } from "../layout/plan/planCells";
import type { SheetWords } from "./sheetWords";

/** The words in which all columns of the plan are found under their own headers; undefined where there are none such. */
export function wordsOf({ headers }: PlanCells, words: readonly SheetWords[]): SheetWords | undefined {
  return words.find(({ texts: { plan } }) => planColumns.every((column: PlanColumn | number) => typeof column === "number" || headers.includes(plan.columns[column])));
}
