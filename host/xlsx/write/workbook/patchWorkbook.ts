import type { SheetModel } from "../../../model/sheetModel";
import type { WorkbookModel } from "../../../model/workbookModel";
import type { XmlPart } from "../xml/xmlPart";
import type { SheetList } from "./sheetList";
import { insertIntoWorkbook } from "./workbookOrder";

/** The worksheet that the file opens on; null for a chart sheet. */
export function fileActiveSheet(workbook: XmlPart, sheets: SheetList): SheetModel | null {
  return sheets.sheetAt(fileActiveTab(workbook));
}

function fileActiveTab(workbook: XmlPart): number {
  const view = firstView(workbook);
  return Number((view && workbook.attribute(view, "activeTab")) ?? 0);
}

function firstView(workbook: XmlPart): ReturnType<XmlPart["child"]> {
  const views = workbook.child("bookViews");
  return views && workbook.child("workbookView", views);
}

/** Sets the active tab by its place in the list as it will be. Where the file opens on a chart sheet and nothing was activated, it still does. */
export function patchActiveTab(workbook: XmlPart, model: WorkbookModel, sheets: SheetList): void {
  const before = fileActiveTab(workbook);
  const opensOnChartSheet = sheets.sheetAt(before) === null && sheets.newIndex(before) !== -1 && model.activeSheet === 0;
  const active = model.sheets[model.activeSheet];
  const tab = opensOnChartSheet || !active ? Math.max(0, sheets.newIndex(before)) : sheets.indexOf(active);
  const view = firstView(workbook);
  if (!view) {
    if (tab > 0) insertIntoWorkbook(workbook, "bookViews", `<bookViews><workbookView activeTab="${tab}"/></bookViews>`);
    return;
  }
  if (tab !== before) workbook.setAttribute(view, "activeTab", String(tab));
  // The leftmost visible tab: after removals it may point behind the last one.
  const first = workbook.attribute(view, "firstSheet");
  if (first !== null && sheets.newIndex(Number(first)) !== Number(first)) workbook.setAttribute(view, "firstSheet", null);
}

/** Asks Excel to compute every formula when the file is opened. */
export function recalculateOnLoad(workbook: XmlPart): void {
  const properties = workbook.child("calcPr");
  if (properties) workbook.setAttribute(properties, "fullCalcOnLoad", "1");
  else insertIntoWorkbook(workbook, "calcPr", '<calcPr fullCalcOnLoad="1"/>');
}
