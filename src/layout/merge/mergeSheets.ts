import { freeSheetName } from "../freeSheetName";
import type { PlanValue, SheetPlan, TablePlan } from "../sheetPlan";
import { WrittenCells, writtenSheet, type WrittenSheet, type WrittenTable } from "./writtenSheets";
import { bringForward } from "./bringForward";
import { ColumnWords } from "./columnWords";
import { dressNew } from "./dressNew";
import type { ChangeEdit, Edit } from "./edit";
import { LostColumns } from "./lostColumns";
import { mergeArea } from "./mergeArea";
import type { SheetNaming } from "./mergeLinks";
import { mergeList } from "./mergeList";
import { noMemory, type MergeMemory } from "./mergeMemory";
import { marksOf, mergeMarks } from "./mergeMarks";
import { mergeParts } from "./mergeParts";
import { mergeTable } from "./mergeTable";
import type { TypedOver } from "./ownCells";
import type { PresentSheet, PresentTable } from "./presentSheet";
import { SheetMap } from "./sheetMap";
import { soleKeys } from "./soleKeys";

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
 * cells that differ are written, and its links where their targets have other names. Nothing of the user's is touched; where all
 * is as planned there is no edit.
 * @param sheetNames of every worksheet, the user's among them: an absent sheet gets a name that is free.
 */
export function mergeSheets(
  plans: readonly SheetPlan[], present: readonly PresentSheet[], memory: MergeMemory = noMemory, sheetNames: readonly string[] = [],
): MergedSheets {
  const namings = namingsOf(plans, present, sheetNames);
  const words = new ColumnWords(memory.written, present);
  const { sheets: standing, edits: first } = bringForward(plans, words.inPlanWords(), memory.written);
  const lost = new LostColumns(plans, standing);
  const merged = plans.map((plan): MergedSheets => {
    const sheet = standing.find(({ id }) => id === plan.id);
    if (sheet === undefined) {
      const links = plan.links.map((link) => ({ ...link, ...nameOf(namings.get(link.sheet)) }));
      return { edits: [{ kind: "addSheet", plan: lost.without(plan) }], typedOver: [], overwritten: {}, written: [writtenSheet({ ...plan, tables: plan.tables.map((table) => withColumnIds(table)), links })] };
    }
    const { edits, written, ...rest } = mergeSheet(plan, sheet, memory, lost);
    const before = memory.written?.find(({ id }) => id === plan.id);
    const parts = mergeParts(plan, sheet, before, (id) => namings.get(id));
    const marks = marksOf(plan.id, rest.typedOver);
    return {
      ...rest,
      edits: [...(first.get(plan.id) ?? []), ...edits, ...dressNew(plan, sheet, before), ...parts.edits, ...mergeMarks(plan.id, marks, before?.marks ?? [])],
      written: written.map((one) => ({ ...one, ...parts.written, ...(marks.length === 0 ? {} : { marks }) })),
    };
  });
  const all = joined(merged);
  return { ...all, edits: words.inUsersWords(all.edits), written: merged.flatMap(({ written }) => written) };
}

/** A table with the ids of its columns: as they are read, or as Excel numbers those of a new table. */
function withColumnIds(table: WrittenTable, present?: PresentTable, before?: WrittenTable): WrittenTable {
  return {
    ...table,
    columns: table.columns.map((column, index) => {
      const seen = present === undefined ? index + 1 : present.columnIds[present.headers.indexOf(column.header)];
      const id = seen ?? before?.columns.find(({ header }) => header === column.header)?.id;
      return id === undefined ? column : { ...column, id };
    }),
  };
}

/** What each sheet is called once the edits are made. */
function namingsOf(plans: readonly SheetPlan[], present: readonly PresentSheet[], sheetNames: readonly string[]): ReadonlyMap<string, SheetNaming> {
  const taken = new Set(sheetNames);
  return new Map(plans.map(({ id, name: planned }) => {
    const name = present.find((sheet) => sheet.id === id)?.name ?? freeSheetName(planned, taken);
    taken.add(name);
    return [id, { name, planned }];
  }));
}

function nameOf(naming: SheetNaming | undefined): { readonly name?: string } {
  return naming === undefined ? {} : { name: naming.name };
}

/** What has to change in the cells of one sheet that is there, and is read in the plan's words. */
export function mergeSheet(plan: WrittenSheet, standing: PresentSheet, memory: MergeMemory, lost: LostColumns): MergedSheets<ChangeEdit> {
  const last = memory.written?.find(({ id }) => id === plan.id);
  const before = new WrittenCells(last);
  const { sheet: present, edits } = soleKeys(plan, standing, before);
  const map = new SheetMap(plan, present, last);
  const areas = plan.areas.map((area) => mergeArea(area, present, map, before, memory, lost));
  const tables = plan.tables.map((table) => (table.list && comesOrGoes(table, last)
    ? mergeList(table, table.list, plan.columnWidths, present, before, memory, lost)
    : mergeTable(table, plan.columnWidths, present, before, memory, lost)));
  const tableBy = <Table extends { readonly id: string }>(all: readonly Table[] | undefined, wanted: string): Table | undefined => all?.find(({ id }) => id === wanted);
  const merged = joined([...areas, ...tables]);
  return {
    ...merged,
    edits: [...edits, ...merged.edits],
    written: [{
      ...writtenSheet(plan),
      areas: areas.map(({ written }) => written),
      tables: tables.map(({ written }) => withColumnIds(written, tableBy(present.tables, written.id), tableBy(last?.tables, written.id))),
    }],
  };
}

/** Whether a table's rows are to come or go: of one whose rows seldom do, whether the plan's are others than those that were last written. */
function comesOrGoes({ id, rows, list }: TablePlan, last: WrittenSheet | undefined): boolean {
  if (list?.seldom !== true) return true;
  const known = new Set(last?.tables.find((table) => table.id === id)?.rows.map(({ key }) => key));
  return known.size > 0 && (known.size !== rows.length || rows.some(({ key }) => !known.has(key)));
}

/** What came of several parts, as of one. */
function joined<Change>(parts: readonly Omit<MergedSheets<Change>, "written">[]): Omit<MergedSheets<Change>, "written"> {
  return {
    edits: parts.flatMap(({ edits }) => edits),
    typedOver: parts.flatMap(({ typedOver }) => typedOver),
    overwritten: Object.fromEntries(parts.flatMap(({ overwritten }) => Object.entries(overwritten))),
  };
}
