import type { CellBlock, ValidationModel } from "../../../model/sheetModel";
import type { WorkbookView } from "../../workbookView";
import { parseAddress } from "../../../objects/range/address";
import { contains } from "../cells/rowBlocks";

/** Where the choices of a drop-down are: in the rule itself, or in cells. */
export type ChoiceSource = { readonly kind: "texts"; readonly texts: readonly string[] } | { readonly kind: "cells"; readonly sheet: string; readonly block: CellBlock };

/** The rule for what may be typed into a cell; null where there is none. */
export function validationAt(validations: readonly ValidationModel[], row: number, column: number): ValidationModel | null {
  return validations.find(({ range }) => contains(range, row, column)) ?? null;
}

/** Where a cell's drop-down finds its choices; null where it has none, or where they come from a formula or a name. */
export function choiceSource({ rule }: ValidationModel, sheet: string, workbook: WorkbookView): ChoiceSource | null {
  if (rule.kind !== "list") return null;
  if (!rule.source.startsWith("=")) return { kind: "texts", texts: rule.source.split(",").map((text) => text.trim()).filter((text) => text !== "") };
  const address = parseAddress(rule.source);
  const found = address.sheet === null ? sheet : workbook.sheets.find(({ name }) => name.toLowerCase() === address.sheet?.toLowerCase())?.id;
  return address.block && found !== undefined ? { kind: "cells", sheet: found, block: address.block } : null;
}
