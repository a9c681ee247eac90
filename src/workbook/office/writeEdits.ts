import type { ChangeEdit, DeleteSheetEdit, Edit } from "../../layout/merge/edit";
import type { CellRange, SheetPlan } from "../../layout/sheetPlan";
import { storeSheetId } from "../../layout/store/storeSheet";
import { nextTask } from "../nextTask";
import type { Progress } from "../workbook";
import { Book, type SheetLookup } from "./book";
import { rangeOf } from "./rangeOf";
import { RequestQueue } from "./requestQueue";
import { readStanding, type Standing } from "./standing";
import { sheetIdKey } from "./sheetId";
import { markedCells, sheetMark } from "./sheetMark";
import { unfinishedName } from "./unfinishedName";
import { addTables, writeCellsEdit, writeSheetCells } from "./writeCells";
import { addChart, bytesPerChart } from "./writeChart";
import { writeFormats, writeFormatsEdit } from "./writeFormats";
import { writeCharts } from "./writeCharts";
import { writeLinks, writeLinksEdit } from "./writeLinks";
import { writeLooks } from "./writeLooks";
import { writeMarks } from "./writeMarks";
import { writePage } from "./writePage";
import { writePointers } from "./writePointers";
import { writeRowOrder } from "./writeRowOrder";
import { writeRules } from "./writeRules";
import { writeTableColumns } from "./writeTableColumns";
import { writeTableLines } from "./writeTableLines";
import { writeRowHeights, writeTableRows } from "./writeTableRows";

/** About how much of a request it takes to delete or to show something. */
const bytesPerCall = 800;

/** What the writer has to know of the workbook as it was found. */
export interface WriteTarget {
  readonly sheets: SheetLookup;
  /** Names whose cells are gone: a plan that wants one makes it anew. */
  readonly lostNames: ReadonlySet<string>;
}

/** What the edits of a step are written to. */
interface StepTarget extends WriteTarget {
  readonly book: Book;
  readonly present: Standing;
}

/** Writes the edits, none of a step before all of the step before it; those of a step that fit into one request go in one. */
export async function writeEdits(
  context: Excel.RequestContext, steps: readonly (readonly Edit[])[], target: WriteTarget, onProgress: Progress,
): Promise<void> {
  const total = steps.flat().length;
  if (total === 0) return;
  const book = new Book(context, target.sheets);
  const present = await readStanding(context, steps.flat(), book.sheet);
  context.application.suspendApiCalculationUntilNextSync();
  const queue = new RequestQueue(context);
  let done = 0;
  for (const edits of steps) {
    await writeStep(context, edits, { ...target, book, present }, queue);
    onProgress("write", (done += edits.length), total);
  }
  await queue.send();
}

/**
 * Writes the edits of one step. New sheets, names and tables are all made before anything is put on them, so that formulas and charts
 * may point from any one to any other; cells come before formats, formats before charts.
 */
async function writeStep(context: Excel.RequestContext, edits: readonly Edit[], target: StepTarget, queue: RequestQueue): Promise<void> {
  const { sheets: lookup, lostNames, book } = target;
  const sheetOf = book.sheet;
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
    else if (edit.kind === "pointers") await writePointers(edit, target.present.pointers, queue);
    else await writeChange(sheetOf(edit.sheet), edit, target, queue);
    await nextTask();
  }
  for (const plan of plans) {
    await dress(sheetOf(plan.id), plan, queue, book);
    await nextTask();
  }
  const front = plans.find(({ visibility }) => visibility === "visible");
  if (front !== undefined && standing === 0) sheetOf(front.id).activate();
}

function writeChange(sheet: Excel.Worksheet, edit: ChangeEdit, { book, present }: StepTarget, queue: RequestQueue): Promise<void> {
  switch (edit.kind) {
    case "cells":
      return writeCellsEdit(sheet, edit, queue);
    case "tableRows":
      return writeTableRows(sheet, edit, queue);
    case "tableColumns":
      return writeTableColumns(sheet, edit, queue);
    case "tableLines":
      return writeTableLines(sheet, edit, queue);
    case "rowOrder":
      return writeRowOrder(sheet, edit, present.rows, queue);
    case "rowHeights":
      return writeRowHeights(sheet, edit, queue);
    case "formats":
      return writeFormatsEdit(sheet, edit, queue);
    case "links":
      return writeLinksEdit(sheet, edit, book.name, queue);
    case "looks":
      return writeLooks(sheet, edit, present.looks, queue);
    case "charts":
      return writeCharts(sheet, edit, present.charts, book, queue);
    case "marks":
      return writeMarks(sheet, edit, present.rules, queue);
    case "showSheet":
      return showSheet(sheet, queue);
    default:
      return edit satisfies never;
  }
}

async function showSheet(sheet: Excel.Worksheet, queue: RequestQueue): Promise<void> {
  await queue.room(bytesPerCall);
  sheet.visibility = Excel.SheetVisibility.visible;
}

async function deleteSheet(context: Excel.RequestContext, { sheet: id, names }: DeleteSheetEdit, sheet: Excel.Worksheet, queue: RequestQueue): Promise<void> {
  await queue.room((names.length + 2) * bytesPerCall);
  for (const name of [...names, sheetMark(id)]) context.workbook.names.getItemOrNullObject(name).delete();
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
  if (plan.visibility === "hidden") sheet.visibility = Excel.SheetVisibility.hidden;
}

function addNames(context: Excel.RequestContext, plan: SheetPlan, sheet: Excel.Worksheet, lostNames: ReadonlySet<string>): void {
  const add = (name: string, range: CellRange): Excel.NamedItem => {
    if (lostNames.has(name)) context.workbook.names.getItem(name).delete();
    return context.workbook.names.add(name, rangeOf(sheet, range));
  };
  for (const { name, refersTo } of plan.names) add(name, refersTo);
  add(sheetMark(plan.id), markedCells).visible = false;
}

/** Everything of a sheet but its cells. */
async function dress(sheet: Excel.Worksheet, plan: SheetPlan, queue: RequestQueue, book: Book): Promise<void> {
  await writeFormats(sheet, plan, queue);
  await writeRules(sheet, plan, queue);
  await writeLinks(sheet, plan.links, book.name, queue);
  await writePage(sheet, plan, queue);
  for (const chart of plan.charts) {
    await queue.room(bytesPerChart);
    addChart(sheet, chart, book);
  }
}
