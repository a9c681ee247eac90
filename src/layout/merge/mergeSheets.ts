import type { SheetPlan } from "../sheetPlan";
import type { Edit } from "./edit";
import { mergeArea } from "./mergeArea";
import { mergeList } from "./mergeList";
import { mergeTable } from "./mergeTable";
import type { PresentSheet } from "./presentSheet";
import { SheetMap } from "./sheetMap";

/**
 * What has to change so that the sheets say what the plans say: an absent sheet is added, of a present one only the add-in's
 * cells that differ are written. Nothing of the user's is touched; where all is as planned there is no edit.
 */
export function mergeSheets(plans: readonly SheetPlan[], present: readonly PresentSheet[]): Edit[] {
  return plans.flatMap((plan): Edit[] => {
    const sheet = present.find(({ id }) => id === plan.id);
    if (sheet === undefined) return [{ kind: "addSheet", plan }];
    const map = new SheetMap(plan, sheet);
    return [
      ...plan.areas.flatMap((area) => mergeArea(area, sheet, map)),
      ...plan.tables.flatMap((table) => (table.list ? mergeList(table, table.list, plan, sheet) : mergeTable(table, plan, sheet))),
    ];
  });
}
