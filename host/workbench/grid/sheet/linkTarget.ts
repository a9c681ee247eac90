import type { CellBlock, HyperlinkModel } from "../../../model/sheetModel";
import { parseAddress } from "../../../objects/range/address";
import type { WorkbookView } from "../../workbookView";

/** Where a click on a hyperlink leads: cells of the workbook, a place outside of it, or nowhere. */
export type LinkTarget =
  | { readonly kind: "cells"; readonly sheet: string; readonly block: CellBlock }
  | { readonly kind: "outside"; readonly address: string }
  | { readonly kind: "nowhere"; readonly text: string };

export function linkTarget({ address, documentReference }: HyperlinkModel, sheet: string, workbook: WorkbookView): LinkTarget {
  if (documentReference === undefined) return address === undefined ? { kind: "nowhere", text: "" } : { kind: "outside", address };
  const to = parseAddress(documentReference.replace(/^#/, ""));
  const name = to.sheet?.toLowerCase();
  const found = name === undefined ? sheet : workbook.sheets.find((tab) => tab.name.toLowerCase() === name && tab.visibility === "visible")?.id;
  return to.block && found !== undefined ? { kind: "cells", sheet: found, block: to.block } : { kind: "nowhere", text: documentReference };
}
