import { childOf, childrenOf, type XmlElement } from "../xml/xmlElement";
import type { SourceCell } from "./cellValue";
import { cellPlace } from "./reference";
import { stringItem, unescapeText } from "./stringItem";

/** A row of a sheet as the file has it. */
export interface SourceRow {
  readonly row: number;
  readonly element: XmlElement;
  readonly cells: readonly { readonly cell: SourceCell; readonly element: XmlElement }[];
}

/** The rows of a sheet; rows and cells that do not say where they stand follow the one before. */
export function readRows(sheet: XmlElement, strings: readonly string[]): readonly SourceRow[] {
  let row = -1;
  return childrenOf(childOf(sheet, "sheetData"), "row").map((element): SourceRow => {
    row = element.attributes.r === undefined ? row + 1 : Number(element.attributes.r) - 1;
    const own = row;
    let column = -1;
    const cells = childrenOf(element, "c").map((cell) => {
      column = cellPlace(cell.attributes.r ?? "")?.column ?? column + 1;
      return { element: cell, cell: readCell(cell, own, column, strings) };
    });
    return { row, element, cells };
  });
}

function readCell(element: XmlElement, row: number, column: number, strings: readonly string[]): SourceCell {
  const hasFormula = childOf(element, "f") !== undefined;
  const stored = childOf(element, "v");
  const { t: type = "n" } = element.attributes;
  const place = { row, column, hasFormula };
  const known = (value: SourceCell["value"]): SourceCell => ({ ...place, value: value === "" ? null : value, isUnknown: false });
  if (type === "inlineStr") return known(unescapeText(stringItem(childOf(element, "is"))));
  if (stored === undefined || type === "e") return { ...place, value: null, isUnknown: hasFormula || stored !== undefined };
  switch (type) {
    case "s": return known(strings[Number(stored.text)] ?? "");
    case "b": return known(stored.text === "1" || stored.text === "true");
    case "n": return known(stored.text === "" || !Number.isFinite(Number(stored.text)) ? null : Number(stored.text));
    default: return known(unescapeText(stored.text));
  }
}
