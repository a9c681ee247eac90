import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlPart } from "../xml/xmlPart";

/** Children of `workbook` in the order of the schema. */
const order = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
  "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing",
  "fileRecoveryPr", "webPublishObjects", "extLst",
];

/** Inserts an element that the workbook part does not have yet. */
export function insertIntoWorkbook(workbook: XmlPart, local: string, xml: string): void {
  const place = order.indexOf(local);
  const before = workbook.children().filter((child) => order.includes(child.local) && order.indexOf(child.local) < place).at(-1);
  workbook.insert(before ? before.end : workbook.root.contentStart, fitNamespaces(workbook, xml));
}
