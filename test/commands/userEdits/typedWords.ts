import type { SheetModel, TableModel } from "../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { wireFormula, type WireValue } from "../../../host/objects/range/readCells";

/** A word, or a number that counts as one, that nothing but a user types. */
export function wordOf(count: number): string {
  return `w${count}w`;
}

/** Numbers from here on are users'. */
const firstNumber = 1_000_000;

export function numberOf(count: number): number {
  return firstNumber + count;
}

/** Whether a cell's whole content is a user's: the add-in's own texts may quote what somebody typed. */
export function isTyped(content: WireValue): boolean {
  return typeof content === "number" ? content >= firstNumber : /^(w\d+w$|="w\d+w"&)/.test(String(content));
}

/**
 * Everything that a user typed, and where: in a table's row by its key and by the column's header, in a row of the user's own by what
 * else the user typed there, elsewhere by its cell.
 */
export function typedWords(model: WorkbookModel): string[] {
  return model.sheets.filter(({ visibility }) => visibility !== "veryHidden").flatMap((sheet) => wordsOf(sheet)).sort();
}

function wordsOf(sheet: SheetModel): string[] {
  const words: string[] = [];
  for (const [column, { length }] of sheet.columns) {
    for (let row = 0; row < length; row++) {
      const content = wireFormula(sheet, row, column);
      if (isTyped(content)) words.push(`${sheet.name} ${placeOf(sheet, row, column)}: ${content}`);
    }
  }
  return words;
}

function placeOf(sheet: SheetModel, row: number, column: number): string {
  const table = sheet.tables.find(({ range }) => row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns);
  if (!table) return `${row},${column}`;
  const header = table.columns[column - table.range.column]?.name ?? "";
  return row === table.range.row ? `${table.name} ${header}` : `${table.name} ${rowOf(sheet, table, row)} ${header}`;
}

function rowOf(sheet: SheetModel, { range, columns }: TableModel, row: number): string {
  const cells = columns.map((_, index) => wireFormula(sheet, row, range.column + index));
  const key = cells[columns.findIndex(({ name }) => name === "Key")] ?? "";
  return key === "" ? `with ${cells.filter(isTyped).join(" ")}` : `of ${key}`;
}
