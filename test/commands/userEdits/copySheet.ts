import { ColumnStore } from "../../../host/model/cells";
import { SheetModel } from "../../../host/model/sheetModel";
import { freeSheetId } from "../../../host/objects/worksheet/sheetNames";

/** Copies a sheet, as a user does by its tab: Excel gives the copy another name, its tables too, and leaves it what the sheet knew of itself. Gives the copy. */
export function copySheet(sheet: SheetModel, position: number): SheetModel {
  const { workbook } = sheet;
  const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let number = 2;
  while (names.has(copyName(sheet.name, number).toLowerCase())) number++;
  const copy = new SheetModel(workbook, freeSheetId(workbook), copyName(sheet.name, number));
  for (const [column, { kinds, numbers, styles, length }] of sheet.columns) {
    const store = Object.assign(new ColumnStore(), { kinds: kinds.slice(), numbers: numbers.slice(), styles: styles.slice(), length });
    copy.columns.set(column, store);
    for (let row = 0; row < length; row++) copy.changedCells.add(row * 16384 + column);
  }
  for (const [key, formula] of sheet.formulas) copy.formulas.set(key, formula);
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  const tables = workbook.sheets.flatMap((each) => each.tables);
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  sheet.tables.forEach((table, index) => {
    let suffix = 2;
    while (taken.has(`${table.name}${suffix}`.toLowerCase())) suffix++;
    const id = Math.max(...tables.map((each) => each.id)) + 1 + index;
    copy.tables.push({ ...table, id, name: `${table.name}${suffix}`, columns: table.columns.map((column) => ({ ...column })) });
  });
  copy.changed.add("cells");
  workbook.sheets.splice(position, 0, copy);
  if (position <= workbook.activeSheet) workbook.activeSheet++;
  return copy;
}

function copyName(name: string, number: number): string {
  const suffix = ` (${number})`;
  return name.replace(/ \(\d+\)$/, "").slice(0, 31 - suffix.length) + suffix;
}
