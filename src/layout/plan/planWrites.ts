import type { FieldValues, PlanEdit, PlanRefusal, RestoredCell } from "../../domain/programme/planEdit";
import { asPlanned } from "../merge/asPlanned";
import type { PresentValue } from "../merge/presentSheet";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { checklistRows, planColumnIndex } from "./checklistRows";
import { isFixed, isFormula, planFields } from "./fixedCells";
import type { PlanCells } from "./planCells";

/** A cell of the plan to write. */
export interface PlanWrite {
  /** Body row and column of the table; null for the cell with the start date. */
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly field: RestoredCell["field"];
  /** "" empties the cell. */
  readonly value: PlanValue | "";
  /** What stands there, as entered. */
  readonly before: PresentValue;
}

/** The cells to write for an edit as the plan now stands, or why it cannot be made. @param headers the table's, in the plan's words. */
export function planWrites(cells: PlanCells, edit: PlanEdit, headers: readonly string[], texts: Texts): readonly PlanWrite[] | PlanRefusal {
  if (edit.kind === "start") return startWrites(cells, edit.day - cells.dayOffset);
  if (edit.kind === "restore") return restoreWrites(cells, edit.item, edit.cells, headers, texts);
  const place = placeOf(cells, edit.item, headers, texts);
  if (place === null) return "no-row";
  const writes: PlanWrite[] = [];
  for (const field of planFields) {
    const value = fieldContent(field, edit.fields, texts, cells.dayOffset);
    if (value === undefined) continue;
    const { before, column } = place.cell(field);
    if (before === undefined) return "no-column";
    if (isFixed(field, before)) return "fixed";
    writes.push({ at: { row: place.row, column }, field, value, before });
  }
  return writes;
}

function startWrites({ start }: PlanCells, value: number): readonly PlanWrite[] | PlanRefusal {
  if (start === null) return "no-column";
  return isFormula(start.formula) ? "fixed" : [{ at: null, field: null, value, before: start.formula }];
}

function restoreWrites(
  cells: PlanCells, item: string | null, restored: readonly RestoredCell[], headers: readonly string[], texts: Texts,
): readonly PlanWrite[] | PlanRefusal {
  const place = item === null ? null : placeOf(cells, item, headers, texts);
  if (item !== null && place === null) return "no-row";
  const writes: PlanWrite[] = [];
  for (const { field, before: value, written } of restored) {
    const stands = field === null ? cells.start?.formula : place?.cell(field).before;
    if (stands === undefined) return "no-column";
    if (stands !== written) return "changed";
    const at = field === null || place === null ? null : { row: place.row, column: place.cell(field).column };
    writes.push({ at, field, value: asPlanned(value), before: stands });
  }
  return writes;
}

interface RowPlace {
  readonly row: number;
  readonly cell: (field: keyof FieldValues) => { readonly column: number; readonly before: PresentValue | undefined };
}

function placeOf(cells: PlanCells, item: string, headers: readonly string[], texts: Texts): RowPlace | null {
  const found = checklistRows(cells, headers, texts).find(({ id }) => id === item);
  if (found === undefined) return null;
  const indexOf = planColumnIndex(headers, texts);
  return { row: found.row, cell: (field) => ({ column: indexOf(field), before: cells.formulas[found.row]?.[indexOf(field)] }) };
}

/** What a field's cell is to hold; undefined where the edit leaves it alone. */
function fieldContent(field: keyof FieldValues, fields: Partial<FieldValues>, { plan }: Texts, dayOffset: number): PlanValue | "" | undefined {
  if (field === "status") return fields.status && plan.statuses[fields.status];
  const value = fields[field];
  if (value === undefined) return undefined;
  return typeof value === "number" ? value - dayOffset : value ?? "";
}
