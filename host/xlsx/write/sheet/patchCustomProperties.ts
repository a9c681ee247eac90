import type { SheetModel } from "../../../model/sheetModel";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import type { SheetContext } from "./sheetContext";
import { addCustomProperty } from "./sheetLinks";
import { insertInOrder } from "./worksheetOrder";

/** Brings a sheet's custom properties up to date; one whose value changed gets a part of its own anew. */
export function patchCustomProperties(sheet: SheetModel, part: XmlPart, sheetPart: string, context: SheetContext): void {
  const { draft, source } = context;
  const relationships = draft.relationshipsOf(sheetPart);
  const list = part.child("customProperties");
  const present = list ? part.children(list, "customPr") : [];
  const kept = new Set<string>();
  const gone: XmlElement[] = [];
  for (const element of present) {
    const name = part.attribute(element, "name") ?? "";
    const id = part.localAttribute(element, "id") ?? "";
    const target = relationships.find(id)?.target;
    const value = target !== undefined && source.has(target) ? new TextDecoder("utf-16le").decode(source.read(target)).replace(/\0+$/, "") : null;
    if (value !== null && sheet.customProperties.get(name) === value) {
      kept.add(name);
      continue;
    }
    gone.push(element);
    relationships.remove(id);
    if (target !== undefined) draft.removePart(target);
  }
  const added = [...sheet.customProperties].filter(([name]) => !kept.has(name)).map(([name, value]) => addCustomProperty(name, value, sheetPart, context));
  if (!list) return insertInOrder(part, "customProperties", added.length === 0 ? "" : `<customProperties>${added.join("")}</customProperties>`);
  if (kept.size === 0 && added.length === 0) return part.remove(list);
  for (const element of gone) part.remove(element);
  part.append(list, fitNamespaces(part, added.join("")));
}
