import type { SheetModel, TableModel } from "../../model/sheetModel";
import { rewriteFormulas, type FormulaCellPlace } from "./rewriteFormulas";

/**
 * Lets every structured reference to columns of a table follow their new names, by their old ones in lower case; those to null,
 * columns that were deleted, become #REF!.
 */
export function renameColumnsInFormulas(sheet: SheetModel, table: TableModel, names: ReadonlyMap<string, string | null>): void {
  const wanted = table.name.toLowerCase();
  rewriteFormulas(sheet.workbook, (reference, place) => {
    const bracket = reference.indexOf("[");
    if (bracket < 0) return reference;
    const isOfTable = bracket === 0 ? isWithin(place, sheet, table) : reference.slice(0, bracket).toLowerCase() === wanted;
    return isOfTable ? renamed(reference, bracket, names) : reference;
  });
}

/** A reference without a table's name is to the table around its cell. */
function isWithin(place: FormulaCellPlace | null, sheet: SheetModel, { range }: TableModel): boolean {
  return place?.sheet === sheet && place.row >= range.row && place.row < range.row + range.rows
    && place.column >= range.column && place.column < range.column + range.columns;
}

/** The innermost brackets name a column, or a part of the table where they begin with #. */
const columnName = /\[(@?)((?:'.|[^'[\]#@])(?:'.|[^'[\]])*)\]/g;

function renamed(reference: string, from: number, names: ReadonlyMap<string, string | null>): string {
  let isLost = false;
  const columns = reference.slice(from).replaceAll(columnName, (whole: string, at: string, escaped: string) => {
    const name = names.get(escaped.replaceAll(/'(.)/g, "$1").toLowerCase());
    if (name === undefined) return whole;
    isLost ||= name === null;
    const text = (name ?? "").replaceAll(/['#@[\]]/g, "'$&");
    return at === "@" && /[^\p{L}\p{N}_.]/u.test(text) ? `[@[${text}]]` : `[${at}${text}]`;
  });
  return isLost ? "#REF!" : reference.slice(0, from) + columns;
}
