import { SheetModel, type ValidationModel } from "../../../model/sheetModel";
import { readValidations } from "../../read/sheet/readValidations";
import { parseXml } from "../../read/xmlElement";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import { keepListed } from "./keepListed";
import { validationXml } from "./validationXml";
import { insertInOrder } from "./worksheetOrder";

/** Takes away the input rules that are gone and adds the new ones. */
export function patchValidations(sheet: SheetModel, part: XmlPart): void {
  const list = part.child("dataValidations");
  const present = list ? part.children(list, "dataValidation") : [];
  const listed = list ? present.map((element) => ({ element, items: readRule(sheet, part, list, element) })) : [];
  const { gone, added } = keepListed<XmlElement, ValidationModel>(listed, sheet.validations, keyOf);
  const count = present.length - gone.length + added.length;
  const xml = added.map(validationXml).join("");
  if (!list) {
    if (count > 0) insertInOrder(part, "dataValidations", `<dataValidations count="${count}">${xml}</dataValidations>`);
    return;
  }
  if (count === 0) return part.remove(list);
  for (const element of gone) part.remove(element);
  part.append(list, fitNamespaces(part, xml));
  part.setAttribute(list, "count", String(count));
}

function readRule(sheet: SheetModel, part: XmlPart, list: XmlElement, element: XmlElement): ValidationModel[] {
  const scratch = new SheetModel(sheet.workbook, sheet.id, sheet.name);
  readValidations(parseXml(part.excerpt([part.root, list], element), sheet.name), scratch);
  return scratch.validations;
}

function keyOf({ range, rule, prompt, error, isAdvice }: ValidationModel): string {
  const messages = [prompt?.title ?? "", prompt?.message ?? "", error?.title ?? "", error?.message ?? ""];
  return JSON.stringify([range.row, range.column, range.rows, range.columns, Object.entries(rule).sort(), messages, isAdvice === true]);
}
