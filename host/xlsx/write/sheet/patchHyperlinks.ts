import { type HyperlinkModel, SheetModel } from "../../../model/sheetModel";
import { readHyperlinks } from "../../read/sheet/readHyperlinks";
import { parseXml } from "../../read/xmlElement";
import type { RelationshipsPart } from "../parts/relationshipsPart";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import { hyperlinkXml } from "./hyperlinkXml";
import { keepListed } from "./keepListed";
import { insertInOrder } from "./worksheetOrder";

/** Takes away the links that are gone and adds the new ones. */
export function patchHyperlinks(sheet: SheetModel, part: XmlPart, relationships: RelationshipsPart): void {
  const list = part.child("hyperlinks");
  const present = list ? part.children(list, "hyperlink") : [];
  const listed = list ? present.map((element) => ({ element, items: readLink(sheet, part, list, element, relationships) })) : [];
  const { gone, added } = keepListed<XmlElement, HyperlinkModel>(listed, sheet.hyperlinks, keyOf);
  for (const element of gone) {
    const id = part.localAttribute(element, "id");
    if (id !== null) relationships.remove(id);
  }
  const xml = added.map((link) => hyperlinkXml(link, relationships)).join("");
  if (!list) return insertInOrder(part, "hyperlinks", xml === "" ? "" : `<hyperlinks>${xml}</hyperlinks>`);
  if (gone.length === present.length && xml === "") return part.remove(list);
  for (const element of gone) part.remove(element);
  part.append(list, fitNamespaces(part, xml));
}

function readLink(sheet: SheetModel, part: XmlPart, list: XmlElement, element: XmlElement, relationships: RelationshipsPart): HyperlinkModel[] {
  const scratch = new SheetModel(sheet.workbook, sheet.id, sheet.name);
  readHyperlinks(parseXml(part.excerpt([part.root, list], element), sheet.name), scratch, relationships.list);
  return scratch.hyperlinks;
}

function keyOf({ row, column, address, documentReference, screenTip }: HyperlinkModel): string {
  return JSON.stringify([row, column, address ?? "", documentReference ?? "", screenTip ?? ""]);
}
