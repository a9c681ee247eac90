import type { SheetModel } from "../../../model/sheetModel";
import { sheetFilterXml } from "../filter/filterXml";
import { namespaces } from "../parts/partKinds";
import { blockAddress } from "./addresses";
import { columnsXml } from "./columnsXml";
import { conditionalFormattingXml } from "./conditionalFormattingXml";
import { hyperlinkXml } from "./hyperlinkXml";
import { pageElements } from "./pageXml";
import { sheetDataXml, usedBlock } from "./sheetDataXml";
import { addCustomProperty, addDrawing, addTable } from "./sheetLinks";
import type { SheetContext } from "./sheetContext";
import { sheetPropertiesXml } from "./sheetPropertiesXml";
import { sheetViewsXml } from "./sheetViewXml";
import { validationXml } from "./validationXml";

/** The whole part of a sheet that was made since the file was opened; its tables, charts and properties become parts of their own. */
export function newSheetXml(sheet: SheetModel, part: string, isActive: boolean, context: SheetContext): string {
  const relationships = context.draft.relationshipsOf(part);
  const page = sheet.page === null ? null : pageElements(sheet.page);
  const used = usedBlock(sheet);
  const list = (name: string, items: readonly string[], counted = true): string =>
    items.length === 0 ? "" : `<${name}${counted ? ` count="${items.length}"` : ""}>${items.join("")}</${name}>`;
  return [
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    sheetPropertiesXml(sheet),
    `<dimension ref="${used ? blockAddress(used) : "A1"}"/>`,
    sheetViewsXml(sheet, isActive),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnInfos),
    sheetDataXml(sheet),
    sheet.isProtected ? protectionXml : "",
    sheet.autoFilter ? sheetFilterXml(sheet.autoFilter) : "",
    list("mergeCells", sheet.merges.map((merge) => `<mergeCell ref="${blockAddress(merge)}"/>`)),
    ...sheet.conditionalFormats.map((format, index) => conditionalFormattingXml(format, context.styles().addDxf(format.font, format.fill), index + 1)),
    list("dataValidations", sheet.validations.map(validationXml)),
    list("hyperlinks", sheet.hyperlinks.map((link) => hyperlinkXml(link, relationships)), false),
    page?.printOptions ?? "",
    page?.pageMargins ?? "",
    page?.pageSetup ?? "",
    page?.headerFooter ?? "",
    list("customProperties", [...sheet.customProperties].map(([name, value]) => addCustomProperty(name, value, part, context)), false),
    addDrawing(sheet, part, context),
    list("tableParts", sheet.tables.map((table) => addTable(sheet, table, part, context))),
    "</worksheet>",
  ].join("");
}

export const protectionXml = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
