import { columnLetters } from "../../domain/table/cellName";
import type { AddSheetEdit, Edit } from "../../layout/merge/edit";
import type { SheetPlan, SheetRange } from "../../layout/sheetPlan";
import { storeSheetId } from "../../layout/storeSheet";
import { nextTask } from "../nextTask";
import type { Progress } from "../workbook";
import { addChart } from "./writeChart";
import { rangeOf } from "./rangeOf";
import { RequestQueue } from "./requestQueue";
import { sheetIdKey } from "./sheetId";
import { addTables, writeCellsEdit, writeSheetCells } from "./writeCells";
import { writeFormats } from "./writeFormats";
import { writePage } from "./writePage";
import { writeRules } from "./writeRules";
import { writeRowHeights, writeTableRows } from "./writeTableRows";

/** Changes a sheet that is there. */
type ChangeEdit = Exclude<Edit, AddSheetEdit>;

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

/**
 * Writes the edits. New sheets, names and tables are all made before anything is put on them, so that formulas and charts may
 * point from any one to any other; cells come before formats, formats before charts.
 */
export async function writeEdits(
  context: Excel.RequestContext, edits: readonly Edit[], { sheets: lookup, lostNames }: WriteTarget, onProgress: Progress,
): Promise<void> {
  if (edits.length === 0) return;
  context.application.suspendApiCalculationUntilNextSync();
  const queue = new RequestQueue(context);
  const sheetOf = (id: string): Excel.Worksheet => context.workbook.worksheets.getItem(lookup.get(id) ?? id);
  const plans = edits.filter((edit): edit is AddSheetEdit => edit.kind === "addSheet").map(({ plan }) => plan);
  const changes = edits.filter((edit): edit is ChangeEdit => edit.kind !== "addSheet");
  const total = plans.length * 2 + changes.length;
  let done = 0;
  // What is queued is only sent when there is much of it: the page has its turn in between.
  const step = (): Promise<void> => {
    onProgress("write", ++done, total);
    return nextTask();
  };

  const standing = [...lookup.keys()].filter((id) => id !== storeSheetId).length - plans.filter(({ id }) => id !== storeSheetId).length;
  plans.forEach((plan, index) => addSheet(context, plan, lookup.get(plan.id) ?? plan.name, standing + index));
  for (const plan of plans) {
    addNames(context, plan, sheetOf(plan.id), lostNames);
    await addTables(sheetOf(plan.id), plan, queue);
  }
  for (const plan of plans) {
    await writeSheetCells(sheetOf(plan.id), plan, queue);
    await step();
  }
  for (const edit of changes) {
    await writeChange(sheetOf(edit.sheet), edit, queue);
    await step();
  }
  for (const plan of plans) {
    await dress(sheetOf(plan.id), plan, queue, sheetOf, lookup);
    await step();
  }
  const [front] = plans;
  if (front?.visibility === "visible" && standing === 0) sheetOf(front.id).activate();
  await queue.send();
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

/** Our sheets stand before the user's, in the order of the plans, and one made anew behind those that are there: a reader opens the book on the first. */
function addSheet(context: Excel.RequestContext, plan: SheetPlan, name: string, position: number): void {
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(sheetIdKey, plan.id);
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
