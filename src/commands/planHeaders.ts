import { planColumns, type PlanColumn } from "../layout/plan/geometry";
import type { PlanCells } from "../layout/plan/planCells";
import type { Texts } from "../layout/texts";
import type { OwnHeaders } from "./rememberedHeaders";

/** The headers as they stand: right unless the user gave one of the plan's columns another. */
export const standingHeaders: OwnHeaders = (_table, { headers }) => headers;

/** Whether all columns of the plan are found under their own headers. */
export function areKnown({ headers }: PlanCells, { plan }: Texts): boolean {
  return planColumns.every((column: PlanColumn | number) => typeof column === "number" || headers.includes(plan.columns[column]));
}
