import { columnLetters } from "../../domain/table/cellName";
import type { ChangeEdit, DeleteSheetEdit, Edit } from "../../layout/merge/edit";
import type { SheetPlan, SheetRange } from "../../layout/sheetPlan";
import { storeSheetId } from "../../layout/store/storeSheet";
import { nextTask } from "../nextTask";
import type { Progress } from "../workbook";
import { addChart } from "./writeChart";
import { rangeOf } from "./rangeOf";
import { RequestQueue } from "./requestQueue";
import { sheetIdKey } from "./sheetId";
import { unfinishedName } from "./sheetNames";
import { addTables, writeCellsEdit, writeSheetCells } from "./writeCells";
import { writeFormats } from "./writeFormats";
import { writePage } from "./writePage";
import { writeRules } from "./writeRules";
import { writeRowHeights, writeTableRows } from "./writeTableRows";

const bytesPerChart = 15_000;
const bytesPerLink = 800;

/** Where each of our sheets is found: a worksheet id or name by plan id. */
export type SheetLookup = ReadonlyMap<string, string>;

/** What the writer has to know of the workbook as it was found. */
export interface WriteTarget {
  readonly sheets: SheetLookup;
  /** Names whose cells are gone: a plan that wants one makes it anew. */
  readonly lostNames: ReadonlySet<string>;
}

/** Writes the edits, none of a step before all of the step before it; those of a step that fit into one request go in one. */
export async function writeEdits(
  context: Excel.RequestContext, steps: readonly (readonly Edit[])[], target: WriteTarget, onProgress: Progress,
): Promise<void> {
  const total = steps.flat().length;
  if (total === 0) return;
  context.application.suspendApiCalculationUntilNextSync();
  const queue = new RequestQueue(context);
  let done = 0;
  for (const edits of steps) {
    await writeStep(context, edits, target, queue);
    onProgress("write", (done += edits.length), total);
  }
  await queue.send();
}

/**
 * Writes the edits of one step. New sheets, names and tables are all made before anything is put on them, so that formulas and charts
 * may point from any one to any other; cells come before formats, formats before charts.
 */
async function writeStep(context: Excel.RequestContext, edits: readonly Edit[], { sheets: lookup, lostNames }: WriteTarget, queue: RequestQueue): Promise<void> {
  const sheetOf = (id: string): Excel.Worksheet => context.workbook.worksheets.getItem(lookup.get(id) ?? id);
  const plans = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.plan] : []));
  const standing = [...lookup.keys()].filter((id) => id !== storeSheetId).length - plans.filter(({ id }) => id !== storeSheetId).length;
  plans.forEach((plan, index) => addSheet(context, plan, lookup.get(plan.id) ?? plan.name, standing + index));
  for (const plan of plans) {
    addNames(context, plan, sheetOf(plan.id), lostNames);
    await addTables(sheetOf(plan.id), plan, queue);
  }
  // What is queued is only sent when there is much of it: the page has its turn in between.
  for (const plan of plans) {
    await writeSheetCells(sheetOf(plan.id), plan, queue);
    await nextTask();
  }
  for (const edit of edits) {
    if (edit.kind === "addSheet") continue;
    if (edit.kind === "deleteSheet") await deleteSheet(context, edit, sheetOf(edit.sheet), queue);
    else await writeChange(sheetOf(edit.sheet), edit, queue);
    await nextTask();
  }
  for (const plan of plans) {
    await dress(sheetOf(plan.id), plan, queue, sheetOf, lookup);
    await nextTask();
  }
  const [front] = plans;
  if (front?.visibility === "visible" && standing === 0) sheetOf(front.id).activate();
}

function writeChange(sheet: Excel.Worksheet, edit: ChangeEdit, queue: RequestQueue): Promise<void> {
  switch (edit.kind) {
    case "cells":
      return writeCellsEdit(sheet, edit, queue);
    case "tableRows":
      return writeTableRows(sheet, edit, queue);
    case "rowHeights":
      return writeRowHeights(sheet, edit, queue);
    default:
      return edit satisfies never;
  }
}

async function deleteSheet(context: Excel.RequestContext, { sheet: id, names }: DeleteSheetEdit, sheet: Excel.Worksheet, queue: RequestQueue): Promise<void> {
  await queue.room((names.length + 1) * bytesPerLink);
  for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
  // Excel deletes no very hidden sheet.
  if (id === storeSheetId) sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
}

/** Our sheets stand before the user's, in the order of the plans, and one made anew behind those that are there: a reader opens the book on the first. */
function addSheet(context: Excel.RequestContext, plan: SheetPlan, name: string, position: number): void {
  const sheet = context.workbook.worksheets.add(unfinishedName(plan.id));
  sheet.customProperties.add(sheetIdKey, plan.id);
  sheet.name = name;
  if (plan.visibility === "veryHidden") sheet.visibility = Excel.SheetVisibility.veryHidden;
  else sheet.position = position;
}

function addNames(context: Excel.RequestContext, plan: SheetPlan, sheet: Excel.Worksheet, lostNames: ReadonlySet<string>): void {
  for (const { name, refersTo } of plan.names) {
    if (lostNames.has(name)) context.workbook.names.getItem(name).delete();
    context.workbook.names.add(name, rangeOf(sheet, refersTo));
  }
}

/** Everything of a sheet but its cells. */
async function dress(
  sheet: Excel.Worksheet, plan: SheetPlan, queue: RequestQueue, sheetOf: (id: string) => Excel.Worksheet, lookup: SheetLookup,
): Promise<void> {
  const nameOf = (id: string): string => lookup.get(id) ?? id;
  await writeFormats(sheet, plan, queue);
  await writeRules(sheet, plan, queue);
  await queue.room(plan.links.length * bytesPerLink);
  for (const { row, column, sheet: target, text } of plan.links) {
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: `${quoteSheet(nameOf(target))}!A1`, textToDisplay: text, screenTip: text,
    };
  }
  await writePage(sheet, plan, queue);
  const resolve = (range: SheetRange): Excel.Range => rangeOf(sheetOf(range.sheet), range);
  const formula = (range: SheetRange): string =>
    `=${quoteSheet(nameOf(range.sheet))}!$${columnLetters(range.column)}$${range.row + 1}`;
  for (const chart of plan.charts) {
    await queue.room(bytesPerChart);
    addChart(sheet, chart, resolve, formula);
  }
}

function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
