import type { PlanValue, SheetPlan } from "../sheetPlan";
import { WrittenCells, writtenSheet, type WrittenSheet } from "../store/writtenSheets";
import type { ChangeEdit, Edit } from "./edit";
import { mergeArea } from "./mergeArea";
import { mergeList } from "./mergeList";
import { noMemory, type MergeMemory } from "./mergeMemory";
import { mergeTable } from "./mergeTable";
import type { TypedOver } from "./ownCells";
import type { PresentSheet } from "./presentSheet";
import { SheetMap } from "./sheetMap";

export interface MergedSheets<Change = Edit> {
  readonly edits: readonly Change[];
  /** Computed cells that users typed over: left as they are. */
  readonly typedOver: readonly TypedOver[];
  /** What stood in cells that are written although it was not what was last written there, by `cellId`. */
  readonly overwritten: Readonly<Record<string, PlanValue>>;
  /** What counts as last written once the edits are made, in the order of the plans. */
  readonly written: readonly WrittenSheet[];
}

/**
 * What has to change so that the sheets say what the plans say: an absent sheet is added, of a present one only the add-in's
 * cells that differ are written. Nothing of the user's is touched; where all is as planned there is no edit.
 */
export function mergeSheets(plans: readonly SheetPlan[], present: readonly PresentSheet[], memory: MergeMemory = noMemory): MergedSheets {
  const merged = plans.map((plan): MergedSheets => {
    const sheet = present.find(({ id }) => id === plan.id);
    return sheet === undefined ? { edits: [{ kind: "addSheet", plan }], typedOver: [], overwritten: {}, written: [writtenSheet(plan)] } : mergeSheet(plan, sheet, memory);
  });
  return {
    edits: merged.flatMap(({ edits }) => edits),
    typedOver: merged.flatMap(({ typedOver }) => typedOver),
    overwritten: Object.assign({}, ...merged.map(({ overwritten }) => overwritten)) as MergedSheets["overwritten"],
    written: merged.flatMap(({ written }) => written),
  };
}

/** What has to change on one sheet that is there. */
export function mergeSheet(plan: WrittenSheet, present: PresentSheet, memory: MergeMemory): MergedSheets<ChangeEdit> {
  const map = new SheetMap(plan, present);
  const before = new WrittenCells(memory.written?.find(({ id }) => id === plan.id));
  const areas = plan.areas.map((area) => mergeArea(area, present, map, before, memory));
  const tables = plan.tables.map((table) => (table.list
    ? mergeList(table, table.list, plan.columnWidths, present, before, memory)
    : mergeTable(table, plan.columnWidths, present, before, memory)));
  const parts = [...areas, ...tables];
  return {
    edits: parts.flatMap(({ edits }) => edits),
    typedOver: parts.flatMap(({ typedOver }) => typedOver),
    overwritten: Object.assign({}, ...parts.map(({ overwritten }) => overwritten)) as MergedSheets["overwritten"],
    written: [{ ...writtenSheet(plan), areas: areas.map(({ written }) => written), tables: tables.map(({ written }) => written) }],
  };
}
