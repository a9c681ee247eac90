import type { SheetModel } from "../../../model/sheetModel";
import { parseBlock } from "../../read/cellAddress";
import { patchSheetFilter } from "../filter/patchFilter";
import type { XmlPart } from "../xml/xmlPart";
import { blockAddress } from "./addresses";
import { CellPatch } from "./cellPatch";
import { isTrue } from "./patchRowAttributes";
import { patchCharts } from "./patchCharts";
import { patchColumns } from "./patchColumns";
import { patchConditionalFormats } from "./patchConditionalFormats";
import { patchCustomProperties } from "./patchCustomProperties";
import { patchHyperlinks } from "./patchHyperlinks";
import { patchPage, patchSheetProperties, patchView } from "./patchSheetProperties";
import { patchTables } from "./patchTables";
import { patchValidations } from "./patchValidations";
import { protectionXml } from "./newSheetXml";
import type { SheetContext } from "./sheetContext";
import { usedBlock } from "./sheetDataXml";
import { insertInOrder, putElement } from "./worksheetOrder";

/** Splices what changed into the part of a sheet that came from the file. The answer says whether formulas changed. */
export function patchSheet(sheet: SheetModel, sheetPart: string, isActive: boolean, context: SheetContext): { readonly formulasChanged: boolean } {
  const part = context.draft.part(sheetPart);
  const { changed } = sheet;
  if (changed.has("tabColor") || changed.has("page")) patchSheetProperties(sheet, part);
  if (changed.has("cells")) patchDimension(sheet, part);
  if (changed.has("view")) patchView(sheet, part, isActive);
  if (changed.has("columns")) patchColumns(sheet, part);
  const cells = new CellPatch(sheet, part, context.sharedText);
  if (changed.has("cells") || changed.has("rows")) cells.apply();
  if (changed.has("protection")) patchProtection(sheet, part);
  if (changed.has("autoFilter")) patchSheetFilter(sheet, part);
  if (changed.has("merges")) {
    const merges = sheet.merges.map((merge) => `<mergeCell ref="${blockAddress(merge)}"/>`);
    putElement(part, "mergeCells", merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`);
  }
  if (changed.has("conditionalFormats")) patchConditionalFormats(sheet, part, context.differentials(), context);
  if (changed.has("validations")) patchValidations(sheet, part);
  if (changed.has("hyperlinks")) patchHyperlinks(sheet, part, context.draft.relationshipsOf(sheetPart));
  if (changed.has("page")) patchPage(sheet, part);
  if (changed.has("customProperties")) patchCustomProperties(sheet, part, sheetPart, context);
  if (changed.has("charts")) patchCharts(sheet, part, sheetPart, context);
  if (changed.has("tables") || (changed.has("cells") && sheet.tables.length > 0)) patchTables(sheet, part, sheetPart, context);
  return { formulasChanged: cells.formulasChanged };
}

function patchDimension(sheet: SheetModel, part: XmlPart): void {
  const dimension = part.child("dimension");
  const used = usedBlock(sheet);
  if (!dimension || !used) return;
  const before = parseBlock(part.attribute(dimension, "ref") ?? "");
  const isInside =
    before !== null && used.row >= before.row && used.column >= before.column &&
    used.row + used.rows <= before.row + before.rows && used.column + used.columns <= before.column + before.columns;
  if (!isInside) part.setAttribute(dimension, "ref", blockAddress(used));
}

function patchProtection(sheet: SheetModel, part: XmlPart): void {
  const protection = part.child("sheetProtection");
  const was = protection !== null && isTrue(part.attribute(protection, "sheet"));
  if (was === sheet.isProtected) return;
  if (protection) part.replace(protection, "");
  if (sheet.isProtected) insertInOrder(part, "sheetProtection", protectionXml);
}
