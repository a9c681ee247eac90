import type { SheetModel } from "../../../model/sheetModel";
import type { DefinedName } from "../../../model/workbookModel";
import { formulaAsShown } from "../../read/formula/formulaAsShown";
import { fileFormula } from "../formula/fileFormula";
import { escapeAttribute, escapeXml } from "../xml/escapeXml";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import type { SheetList } from "./sheetList";
import { insertIntoWorkbook } from "./workbookOrder";

/** Brings the defined names up to date; those local to a chart sheet stay as they are, but for the place of their sheet. */
export function patchNames(workbook: XmlPart, names: readonly DefinedName[], sheets: SheetList): void {
  const list = workbook.child("definedNames");
  const elements = list ? workbook.children(list, "definedName") : [];
  const open = new Set(names);
  const gone: XmlElement[] = [];
  for (const element of elements) {
    const local = workbook.attribute(element, "localSheetId");
    const sheet = local === null ? null : sheets.sheetAt(Number(local));
    const index = local === null ? null : sheets.newIndex(Number(local));
    const isOfChartSheet = local !== null && sheet === null;
    const name = isOfChartSheet ? undefined : findName(open, workbook.attribute(element, "name") ?? "", sheet);
    if (index === -1 || (!isOfChartSheet && !name)) {
      gone.push(element);
      continue;
    }
    if (name) open.delete(name);
    patchName(workbook, element, index, name);
  }
  const added = [...open].map((name) => nameXml(name, sheets)).join("");
  if (!list) {
    if (added !== "") insertIntoWorkbook(workbook, "definedNames", `<definedNames>${added}</definedNames>`);
  } else if (added === "" && elements.length > 0 && gone.length === elements.length) workbook.remove(list);
  else {
    for (const element of gone) workbook.remove(element);
    workbook.append(list, fitNamespaces(workbook, added));
  }
}

function findName(open: ReadonlySet<DefinedName>, name: string, sheet: SheetModel | null): DefinedName | undefined {
  return [...open].find((one) => one.sheet === sheet && fileName(one).toLowerCase() === name.toLowerCase());
}

/** Sets where a name's sheet now is (null for a name of the whole workbook), and what it refers to where that changed; absent for one that stays as it is. */
function patchName(workbook: XmlPart, element: XmlElement, index: number | null, name: DefinedName | undefined): void {
  if (!name || formulaAsShown(workbook.text(element).trim(), null) === withoutEquals(name.refersTo)) {
    if (index !== null) workbook.setAttribute(element, "localSheetId", String(index));
    return;
  }
  const tag = element.name;
  const valueOf = (attribute: string): string => (attribute === "localSheetId" && index !== null ? String(index) : workbook.attribute(element, attribute) ?? "");
  const attributes = workbook.attributeNames(element).map((one) => ` ${one}="${escapeAttribute(valueOf(one))}"`);
  workbook.replace(element, `<${tag}${attributes.join("")}>${refersTo(name)}</${tag}>`);
}

function nameXml(name: DefinedName, sheets: SheetList): string {
  const local = name.sheet === null ? "" : ` localSheetId="${sheets.indexOf(name.sheet)}"`;
  return `<definedName name="${escapeAttribute(fileName(name))}"${local}${name.hidden ? ' hidden="1"' : ""}>${refersTo(name)}</definedName>`;
}

function refersTo({ refersTo: formula }: DefinedName): string {
  return escapeXml(fileFormula(withoutEquals(formula), null));
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

/** Excel's own names carry a prefix in a file. */
function fileName({ name, sheet }: DefinedName): string {
  return sheet !== null && /^print_(?:area|titles)$/i.test(name) ? `_xlnm.${name}` : name;
}
