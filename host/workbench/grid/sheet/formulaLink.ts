import type { HyperlinkModel } from "../../../model/sheetModel";
import type { CellView } from "../../workbookView";

/** `=HYPERLINK("#place")` or `=HYPERLINK("#place","text")`, both as texts. */
const pattern = /^=HYPERLINK\(\s*"#((?:[^"]|"")+)"\s*(?:,\s*"(?:[^"]|"")*"\s*)?\)$/i;

/** The link to a place of the workbook that a cell's formula is; undefined where it is none, or leads where only computing tells. */
export function formulaLink({ row, column, formula, isError }: CellView): HyperlinkModel | undefined {
  const place = isError ? undefined : pattern.exec(formula ?? "")?.[1];
  return place === undefined ? undefined : { row, column, documentReference: place.replaceAll('""', '"') };
}
