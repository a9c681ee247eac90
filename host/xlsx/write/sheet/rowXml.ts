import type { RowInfo, SheetModel } from "../../../model/sheetModel";
import { cellXml } from "./cellXml";

/** A row with the cells of the given columns (in order); "" when there is nothing to say of it. */
export function rowXml(sheet: SheetModel, row: number, columns: readonly number[]): string {
  const cells = columns.map((column) => cellXml(sheet, row, column)).join("");
  const attributes = rowAttributes(sheet.rowInfos.get(row));
  if (cells === "" && attributes === "") return "";
  const head = `<row r="${row + 1}"${attributes}`;
  return cells === "" ? `${head}/>` : `${head}>${cells}</row>`;
}

function rowAttributes(info: RowInfo | undefined): string {
  if (!info) return "";
  const height = info.height === undefined ? "" : ` ht="${info.height}" customHeight="1"`;
  return height + (info.hidden ? ' hidden="1"' : "");
}
