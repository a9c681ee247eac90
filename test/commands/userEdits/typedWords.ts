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
  /** In a table's row by the column's header alone; beside one by the row's key too, since whole rows may move. */
  readonly column: string;
  /** Whether a key says nothing: there is none, or the row and its copy both have it. A run may then take the key or give one. */
  readonly isKeyless: boolean;
  /** Beside a table of ours, or in a row in sight soon below one: which one, and in which column; null elsewhere. */
  readonly beside: string | null;
  /** Beside a table's row with a key of its own: which one; null elsewhere. */
  readonly row: string | null;
}

/** Rows below a table to which a row may move that leaves it at its end. */
const roomBelow = 60;

/** Everything that a user typed. */
export function typedWords(user: BusyUser): TypedWord[] {
  return user.host.workbook.sheets.filter(({ visibility }) => visibility !== "veryHidden").flatMap((sheet) => wordsOf(sheet, user));
}

/**
 * What of the words that stood before stands no longer where it was.
 * @param rows of tables that stand now, as `keyedRows` gives them.
 * @param keepsKeys whether rows keep their keys: taking a run back also takes those that the run gave to rows of the user's.
 */
export function lostWords(before: readonly TypedWord[], after: readonly TypedWord[], rows: ReadonlySet<string>, keepsKeys: boolean): string[] {
  const kept = new Set(after.flatMap(({ content, place, column, beside }) => [place, column, beside].map((words) => `${words}: ${content}`)));
  return before.filter(({ content, place, column, beside, isKeyless, row }) => {
    // A row that leaves a table at its end keeps what stands beside it, whatever rows before it go.
    const isLeft = row !== null && !rows.has(row);
    const places = [place, ...(isKeyless || beside !== null || !keepsKeys ? [column] : []), ...((isKeyless || isLeft) && beside !== null ? [beside] : [])];
    return !places.some((words) => kept.has(`${words}: ${content}`));
  }).map(({ content, place }) => `lost ${place}: ${content}`);
}

/** Every row of every table that has a key, as `TypedWord.row` names it. */
export function keyedRows(user: BusyUser): Set<string> {
  return new Set(user.host.workbook.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => keysOf(sheet, table).filter((key) => key !== "").map((key) => rowName(sheet, table, key)))));
}

function rowName({ name }: SheetModel, table: TableModel, key: string): string {
  return `${name} beside ${table.name} ${key}`;
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
  const cell = at(`${row},${column}`);
  if (!table) {
    const other = sheet.tables.find(({ range }) => row > range.row && row < range.row + range.rows);
    if (other === undefined) return { place: cell, column: cell, isKeyless: false, beside: besideOf(sheet, row, column, at), row: null };
    const { key, isKeyless } = keyAt(sheet, other, row);
    const line = rowName(sheet, other, key);
    return { place: cell, column: `${line},${column}`, isKeyless, beside: at(`beside ${other.name},${column}`), row: isKeyless ? null : line };
  }
  const header = at(`${table.name} ${table.columns[column - table.range.column]?.name ?? ""}`);
  const { key, isKeyless } = keyAt(sheet, table, row);
  return { place: `${header} of ${key}`, column: header, isKeyless, beside: null, row: null };
}

/** The nearest table above a row in sight, as if the cell stood beside it; null where there is none near. */
function besideOf(sheet: SheetModel, row: number, column: number, at: (words: string) => string): string | null {
  const [above] = sheet.tables.filter(({ range }) => row >= range.row + range.rows && row < range.row + range.rows + roomBelow).sort((a, b) => b.range.row - a.range.row);
  return above === undefined || sheet.rowInfos.get(row)?.hidden === true ? null : at(`beside ${above.name},${column}`);
}

/** The key of a table's row, and whether it says nothing: there is none, or another row has it too. */
function keyAt(sheet: SheetModel, table: TableModel, row: number): { readonly key: string; readonly isKeyless: boolean } {
  const keys = keysOf(sheet, table);
  const key = keys[row - table.range.row - 1] ?? "";
  return { key, isKeyless: key === "" || keys.indexOf(key) !== keys.lastIndexOf(key) };
}

/** The key of each row of a table's body. */
function keysOf(sheet: SheetModel, { range, columns }: TableModel): string[] {
  const index = columns.findIndex(({ name }) => name === "Key");
  return Array.from({ length: range.rows - 1 }, (_, row) => (index < 0 ? "" : String(wireFormula(sheet, range.row + 1 + row, range.column + index))));
}
