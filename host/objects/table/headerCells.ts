import type { SheetModel, TableModel } from "../../model/sheetModel";
import { renameColumnsInFormulas } from "../formulas/renameColumnsInFormulas";
import { wireValue } from "../range/readCells";

/**
 * Keeps a table's header cells what Excel wants them to be: texts, none blank, none twice; and the columns named like them.
 * A header that clashes is renamed in the sheet, and references follow a column that is.
 */
export function syncHeaders(sheet: SheetModel, table: TableModel): void {
  const { row, column } = table.range;
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  table.columns.forEach((entry, index) => {
    const written = wireValue(sheet, row, column + index);
    const text = typeof written === "string" ? written : typeof written === "boolean" ? String(written).toUpperCase() : String(written);
    const name = uniqueHeader(text === "" ? `Column${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    if (entry.name !== "" && entry.name !== name) renamed.set(entry.name.toLowerCase(), name);
    entry.name = name;
    if (written === name) return;
    sheet.formulas.delete(row * 16384 + column + index);
    sheet.setValue(row, column + index, name);
  });
  sheet.changed.add("tables");
  if (renamed.size > 0) renameColumnsInFormulas(sheet, table, renamed);
}

function uniqueHeader(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
  return name;
}
