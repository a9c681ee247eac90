import type { AreaPlan, PlanValue } from "./sheetPlan";

/** An area of the add-in's: one row of cells from the first column on. */
export function lineArea(id: string, row: number, cells: readonly PlanValue[]): AreaPlan {
  return { id, row, column: 0, owner: "addin", cells: [cells] };
}
