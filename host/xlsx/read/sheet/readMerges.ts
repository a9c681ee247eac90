import type { SheetModel } from "../../../model/sheetModel";
import { parseBlock } from "../cellAddress";
import { childOf, childrenOf, type XmlElement } from "../xmlElement";

export function readMerges(frame: XmlElement, sheet: SheetModel): void {
  for (const element of childrenOf(childOf(frame, "mergeCells"), "mergeCell")) {
    const block = parseBlock(element.attributes.get("ref") ?? "");
    if (block) sheet.merges.push(block);
  }
}
