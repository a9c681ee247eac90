import { type ConditionalFormatModel, SheetModel } from "../../../model/sheetModel";
import { readConditionalFormats } from "../../read/sheet/readConditionalFormats";
import type { DifferentialStyle } from "../../read/styles/readStyles";
import { parseXml } from "../../read/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import { conditionalFormattingXml } from "./conditionalFormattingXml";
import { keepListed } from "./keepListed";
import type { SheetContext } from "./sheetContext";
import { insertInOrder } from "./worksheetOrder";

interface FileRule {
  readonly element: XmlElement;
  readonly priority: number;
}

/** Takes away the rules that are gone and adds the new ones behind those that stay. */
export function patchConditionalFormats(sheet: SheetModel, part: XmlPart, differentials: readonly DifferentialStyle[], context: SheetContext): void {
  const rules = part.children(part.root, "conditionalFormatting").flatMap((group) => {
    return part.children(group, "cfRule").map((rule) => ({
      element: { element: rule, priority: Number(part.attribute(rule, "priority") ?? 0) },
      items: readRule(sheet, part, group, rule, differentials),
    }));
  });
  const { gone, added } = keepListed<FileRule, ConditionalFormatModel>(rules, sheet.conditionalFormats, keyOf);
  for (const group of part.children(part.root, "conditionalFormatting")) removeRules(part, group, new Set(gone.map(({ element }) => element.start)));
  const last = Math.max(0, ...rules.map(({ element }) => element.priority));
  for (const [index, format] of added.entries()) {
    const dxf = context.styles().addDxf(format.font, format.fill);
    insertInOrder(part, "conditionalFormatting", conditionalFormattingXml(format, dxf, last + index + 1));
  }
}

/** A group without rules is not allowed, so it goes with its last one. */
function removeRules(part: XmlPart, group: XmlElement, gone: ReadonlySet<number>): void {
  const rules = part.children(group, "cfRule");
  const removed = rules.filter(({ start }) => gone.has(start));
  if (removed.length === rules.length && removed.length > 0) return part.remove(group);
  for (const rule of removed) part.remove(rule);
}

function readRule(sheet: SheetModel, part: XmlPart, group: XmlElement, rule: XmlElement, differentials: readonly DifferentialStyle[]): ConditionalFormatModel[] {
  const scratch = new SheetModel(sheet.workbook, sheet.id, sheet.name);
  readConditionalFormats(parseXml(part.excerpt([part.root, group], rule), sheet.name), scratch, differentials);
  return scratch.conditionalFormats;
}

function keyOf({ range, rule, font, fill }: ConditionalFormatModel): string {
  return JSON.stringify([range.row, range.column, range.rows, range.columns, Object.entries(rule).sort(), font.color ?? null, font.bold ?? null, fill]);
}
