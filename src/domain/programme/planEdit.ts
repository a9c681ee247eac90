import type { PlanField } from "./checklist";
import type { PlanStatus } from "./planItem";

/** What an item's fields can be set to; null empties one. Days are serial days. */
export type FieldValues = { readonly [Field in PlanField]: Field extends "status" ? PlanStatus : Field extends "start" | "due" | "doneOn" ? number | null : string | null };

/** What stood in a cell, and what was written over it: it is only put back while that still stands there. */
export interface RestoredCell {
  /** null for the plan's start date. */
  readonly field: PlanField | null;
  readonly before: string | number | boolean;
  readonly written: string | number | boolean;
}

/** Something to change on the 90-Day Plan sheet, by the item's id. */
export type PlanEdit =
  | { readonly kind: "set"; readonly item: string; readonly fields: Partial<FieldValues> }
  | { readonly kind: "start"; readonly day: number }
  /** Takes an edit back. */
  | { readonly kind: "restore"; readonly item: string | null; readonly cells: readonly RestoredCell[] };

/**
 * Why an edit was not made: there is no plan, the item's row or a column is gone, the cell holds a formula of the user's, or
 * somebody has changed since what was to be taken back. Nothing was written then.
 */
export type PlanRefusal = "no-plan" | "no-row" | "no-column" | "fixed" | "changed";
