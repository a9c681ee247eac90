import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";

/** A row of the file with its zero-based number. */
export interface FileRow {
  readonly element: XmlElement;
  readonly row: number;
}

/** The rows of a sheet; one without a number follows the one before it. */
export function fileRows(sheet: XmlPart): FileRow[] {
  const data = sheet.child("sheetData");
  let next = 0;
  return (data ? sheet.children(data, "row") : []).map((element) => {
    const number = sheet.attribute(element, "r");
    const row = number === null ? next : Number(number) - 1;
    next = row + 1;
    return { element, row };
  });
}
