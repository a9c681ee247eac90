import type { SheetModel } from "../../../model/sheetModel";
import type { Relationship, XlsxPackage } from "../../xlsxPackage";
import { childOf, childrenOf, type XmlElement } from "../xmlElement";

/** Worksheet custom properties: names in the sheet, values each in a part of its own as UTF-16 text. */
export function readCustomProperties(frame: XmlElement, sheet: SheetModel, source: XlsxPackage, relationships: readonly Relationship[]): void {
  for (const element of childrenOf(childOf(frame, "customProperties"), "customPr")) {
    const name = element.attributes.get("name");
    const id = element.attributes.get("id");
    const part = relationships.find((relationship) => relationship.id === id)?.target;
    if (name !== undefined && part !== undefined && source.has(part)) {
      sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(source.read(part)).replace(/\0+$/, ""));
    }
  }
}
