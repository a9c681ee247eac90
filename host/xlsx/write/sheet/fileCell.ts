import type { CellValue } from "../../../model/cells";
import { unescapeExcel } from "../../read/byteText";
import { parseCell } from "../../read/cellAddress";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";

/** A cell as it stands in the file. */
export interface FileCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly formula: XmlElement | null;
}

/** The cells of a row; a cell without an address follows the one before it. */
export function fileCells(sheet: XmlPart, row: XmlElement): FileCell[] {
  let next = 0;
  return sheet.children(row, "c").map((element) => {
    const address = sheet.attribute(element, "r");
    const column = (address === null ? null : parseCell(address))?.column ?? next;
    next = column + 1;
    return { element, column, formula: sheet.child("f", element) };
  });
}

/** Whether a cell of the file holds a value; rich text and dates of their own type never count as the same. */
export function holdsValue(sheet: XmlPart, { element }: FileCell, value: CellValue, sharedText: (index: number) => string): boolean {
  const type = sheet.attribute(element, "t") ?? "n";
  const v = sheet.child("v", element);
  const text = v ? sheet.text(v) : null;
  switch (type) {
    case "s":
      return text !== null && typeof value === "string" && sharedText(Number(text)) === value;
    case "n":
      return text === null || text.trim() === "" ? value === null : typeof value === "number" && Object.is(Number(text), value);
    case "b":
      return text !== null && value === (text.trim() === "1" || text.trim() === "true");
    case "e":
      return value !== null && typeof value === "object" && value.error === text;
    case "str":
      return typeof value === "string" && unescapeExcel(text ?? "") === value;
    case "inlineStr":
      return holdsInlineText(sheet, element, value);
    default:
      return false;
  }
}

function holdsInlineText(sheet: XmlPart, element: XmlElement, value: CellValue): boolean {
  const item = sheet.child("is", element);
  const [text, ...others] = item ? sheet.children(item) : [];
  return text?.local === "t" && others.length === 0 && unescapeExcel(sheet.text(text)) === value;
}
