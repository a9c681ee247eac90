import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlPart } from "../xml/xmlPart";

/** Children of `worksheet` in the order of the schema. */
const order = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
  "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
  "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture",
  "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

/** Puts an element that the sheet does not have yet where the schema wants it, behind others of its name. */
export function insertInOrder(sheet: XmlPart, local: string, xml: string): void {
  if (xml === "") return;
  const place = order.indexOf(local);
  const before = sheet.children().filter((child) => order.includes(child.local) && order.indexOf(child.local) <= place).at(-1);
  const fitted = fitNamespaces(sheet, xml);
  if (before) sheet.insert(before.end, fitted);
  else if (sheet.root.isEmptyTag) sheet.append(sheet.root, fitted);
  else sheet.insert(sheet.root.contentStart, fitted);
}

/** Replaces an element, inserts it where it is missing, or takes it away where the new one is "". */
export function putElement(sheet: XmlPart, local: string, xml: string): void {
  const present = sheet.child(local);
  if (present) sheet.replace(present, fitNamespaces(sheet, xml));
  else insertInOrder(sheet, local, xml);
}
