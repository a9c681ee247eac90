import type { SheetPlan } from "../sheetPlan";
import type { ShowSheetEdit } from "./edit";
import type { PresentSheet } from "./presentSheet";
import type { WrittenSheet } from "./writtenSheets";

/** Shows the sheets that were made hidden and are now planned to be seen. One that was made visible stays so: nobody loses sight of a sheet. */
export function shownSheets(plans: readonly SheetPlan[], present: readonly PresentSheet[], before: readonly WrittenSheet[]): ShowSheetEdit[] {
  return plans
    .filter(({ id, visibility }) => visibility === "visible" && present.some((sheet) => sheet.id === id) && before.some((sheet) => sheet.id === id && sheet.isHidden === true))
    .map(({ id }) => ({ kind: "showSheet", sheet: id }));
}

/** Remembers which sheets were made hidden and not shown since. */
export function noteHidden(written: readonly WrittenSheet[], plans: readonly SheetPlan[], present: readonly PresentSheet[], before: readonly WrittenSheet[]): WrittenSheet[] {
  return written.map((sheet) => {
    const stands = present.some(({ id }) => id === sheet.id);
    const wasHidden = before.some(({ id, isHidden }) => id === sheet.id && isHidden === true);
    const isHidden = plans.some(({ id, visibility }) => id === sheet.id && visibility === "hidden") && (!stands || wasHidden);
    return isHidden ? { ...sheet, isHidden } : sheet;
  });
}

/** What is remembered of sheets that stand and are no longer planned: should they be planned again, what users typed on them is still known. */
export function unplannedSheets(plans: readonly SheetPlan[], present: readonly PresentSheet[], before: readonly WrittenSheet[]): WrittenSheet[] {
  return before.filter(({ id }) => present.some((sheet) => sheet.id === id) && !plans.some((plan) => plan.id === id));
}
