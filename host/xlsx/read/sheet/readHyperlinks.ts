import type { HyperlinkModel, SheetModel } from "../../../model/sheetModel";
import type { Relationship } from "../../xlsxPackage";
import { parseBlock } from "../cellAddress";
import { childOf, childrenOf, type XmlElement } from "../xmlElement";

/** Links of cells; one over several cells is kept at its first. */
export function readHyperlinks(frame: XmlElement, sheet: SheetModel, relationships: readonly Relationship[]): void {
  for (const element of childrenOf(childOf(frame, "hyperlinks"), "hyperlink")) {
    const block = parseBlock(element.attributes.get("ref") ?? "");
    if (!block) continue;
    const link: HyperlinkModel = { row: block.row, column: block.column };
    const id = element.attributes.get("id");
    const address = id === undefined ? undefined : relationships.find((relationship) => relationship.id === id)?.target;
    const location = element.attributes.get("location");
    const tip = element.attributes.get("tooltip");
    if (address !== undefined) link.address = address;
    if (location !== undefined) link.documentReference = location;
    if (tip !== undefined) link.screenTip = tip;
    sheet.hyperlinks.push(link);
  }
}
