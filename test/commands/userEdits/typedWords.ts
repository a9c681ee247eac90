import type { SheetModel, TableModel } from "../../../host/model/sheetModel";
import { wireFormula, type WireValue } from "../../../host/objects/range/readCells";
import { keptText } from "../../../src/layout/merge/keptText";
import { tableAt, type BusyUser } from "./busyUser";

/** A word, or a number that counts as one, that nothing but a user types. */
export function wordOf(count: number): string {
  return `w${count}w`;
}

/** Numbers from here on are users'. */
const firstNumber = 1_000_000;

export function numberOf(count: number): number {
  return firstNumber + count;
}

/** Whether a cell's whole content is of a user's making: the add-in's own texts may quote what somebody typed. */
export function isTyped(content: WireValue): boolean {
  return typeof content === "number" ? content >= firstNumber : /^('?=?w\d+w$|="w\d+w"&)/.test(String(content));
}

/** A cell that a user typed into: what stands there, and where. */
export interface TypedWord {
  readonly content: string;
  /** In a table's row by its key and by the column's header, elsewhere by its cell. */
  readonly place: string;
  /** In a table's row by the column's header alone; beside one by the row's key, since whole rows may move. */
  readonly column: string;
  /** Whether a key says nothing: there is none, or the row and its copy both have it. A run may then take the key or give one. */
  readonly isKeyless: boolean;
  /** Whether it stands beside a table of ours. */
  readonly isBeside: boolean;
}

/** Everything that a user typed. */
export function typedWords(user: BusyUser): TypedWord[] {
  return user.host.workbook.sheets.filter(({ visibility }) => visibility !== "veryHidden").flatMap((sheet) => wordsOf(sheet, user));
}

/**
 * What of the words that stood before stands no longer where it was.
 * @param keepsKeys whether rows keep their keys: taking a run back also takes those that the run gave to rows of the user's.
 */
export function lostWords(before: readonly TypedWord[], after: readonly TypedWord[], keepsKeys: boolean): string[] {
  const kept = new Set(after.flatMap(({ content, place, column }) => [`${place}: ${content}`, `${column}: ${content}`]));
  return before.filter(({ content, place, column, isKeyless, isBeside }) => {
    const isAtPlace = kept.has(`${place}: ${content}`);
    return !(isKeyless || isBeside || !keepsKeys ? isAtPlace || kept.has(`${column}: ${content}`) : isAtPlace);
  }).map(({ content, place }) => `lost ${place}: ${content}`);
}

function wordsOf(sheet: SheetModel, user: BusyUser): TypedWord[] {
  const words: TypedWord[] = [];
  for (const [column, { length }] of sheet.columns) {
    for (let row = 0; row < length; row++) {
      const read = wireFormula(sheet, row, column);
      const content = typeof read === "string" && !sheet.formulas.has(row * 16384 + column) ? keptText(read) : read;
      if (isTyped(content) && user.typedItAt(sheet, row, column, String(content))) words.push({ content: String(content), ...placeOf(sheet, row, column) });
    }
  }
  return words;
}

function placeOf(sheet: SheetModel, row: number, column: number): Omit<TypedWord, "content"> {
  const table = tableAt(sheet, row, column);
  const at = (words: string): string => `${sheet.name} ${words}`;
  if (!table) return { place: at(`${row},${column}`), column: at(besideOf(sheet, row, column) ?? `${row},${column}`), isKeyless: false, isBeside: true };
  const header = at(`${table.name} ${table.columns[column - table.range.column]?.name ?? ""}`);
  const keys = keysOf(sheet, table);
  const key = keys[row - table.range.row - 1] ?? "";
  return { place: `${header} of ${key}`, column: header, isKeyless: key === "" || keys.indexOf(key) !== keys.lastIndexOf(key), isBeside: false };
}

/** A cell beside a table's row, by the row's key; null where there is none. */
function besideOf(sheet: SheetModel, row: number, column: number): string | null {
  const table = sheet.tables.find(({ range }) => row > range.row && row < range.row + range.rows);
  return table === undefined ? null : `beside ${table.name} ${keysOf(sheet, table)[row - table.range.row - 1] ?? ""},${column}`;
}

/** The key of each row of a table's body. */
function keysOf(sheet: SheetModel, { range, columns }: TableModel): string[] {
  const index = columns.findIndex(({ name }) => name === "Key");
  return Array.from({ length: range.rows - 1 }, (_, row) => (index < 0 ? "" : String(wireFormula(sheet, range.row + 1 + row, range.column + index))));
}
