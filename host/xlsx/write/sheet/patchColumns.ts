import type { SheetModel } from "../../../model/sheetModel";
import { escapeAttribute } from "../xml/escapeXml";
import type { XmlPart } from "../xml/xmlPart";
import { sheetColumns } from "./addresses";
import { columnAttributes, columnRunsXml } from "./columnsXml";
import { isTrue } from "./patchRowAttributes";
import { putElement } from "./worksheetOrder";

interface FileColumn {
  readonly attributes: string;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

/** Brings `<cols>` up to date; a column that looks as before keeps all its attributes. */
export function patchColumns(sheet: SheetModel, part: XmlPart): void {
  const present = fileColumns(part);
  const columns: [number, string][] = [];
  for (let column = 0; column < sheetColumns; column++) {
    const info = sheet.columnInfos.get(column);
    const before = present.get(column);
    const isSame = before && before.width === info?.width && before.hidden === (info?.hidden === true) && before.style === (info?.style ?? 0);
    columns.push([column, isSame ? before.attributes : columnAttributes(info)]);
  }
  putElement(part, "cols", columnRunsXml(columns));
}

function fileColumns(part: XmlPart): Map<number, FileColumn> {
  const columns = new Map<number, FileColumn>();
  const cols = part.child("cols");
  for (const element of cols ? part.children(cols, "col") : []) {
    const names = part.attributeNames(element).filter((name) => name !== "min" && name !== "max");
    const width = part.attribute(element, "width");
    const column: FileColumn = {
      attributes: names.map((name) => ` ${name}="${escapeAttribute(part.attribute(element, name) ?? "")}"`).join(""),
      width: width === null ? undefined : Number(width),
      hidden: isTrue(part.attribute(element, "hidden")),
      style: Number(part.attribute(element, "style") ?? 0),
    };
    const last = Math.min(Number(part.attribute(element, "max")), sheetColumns);
    for (let number = Number(part.attribute(element, "min")); number <= last; number++) columns.set(number - 1, column);
  }
  return columns;
}
