import type { ExcelHost } from "../../../host/createHost";
import type { SheetModel, TableModel } from "../../../host/model/sheetModel";
import type { OpenedWorkbook } from "../../../host/xlsx/openedWorkbook";
import { numberOf, wordOf } from "./typedWords";

/** A table of ours, or of a copy of a sheet of ours. */
export interface TableOnSheet {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** The table in which a cell is. */
export function tableAt(sheet: SheetModel, row: number, column: number): TableModel | undefined {
  return sheet.tables.find(({ range }) => row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns);
}

/** The user at one workbook: types words that are nowhere else, and remembers where. */
export class BusyUser {
  /** Sheets that the user copied from ours. */
  readonly copies = new Set<SheetModel>();
  private count = 0;
  /** The sheet on which a word or a number was typed. */
  private readonly typedOn = new Map<string, SheetModel>();
  /** Words and numbers that were typed outside of tables. */
  private readonly typedOutside = new Set<string>();

  constructor(public book: OpenedWorkbook, public host: ExcelHost) {}

  /** Goes on at the same book after it was saved and opened: its sheets are others, of the same names. */
  sitAt(book: OpenedWorkbook, host: ExcelHost): void {
    const reopened = (sheet: SheetModel): SheetModel | undefined => book.model.sheets.find(({ name }) => name === sheet.name);
    const copies = [...this.copies].flatMap((sheet) => reopened(sheet) ?? []);
    this.copies.clear();
    for (const sheet of copies) this.copies.add(sheet);
    for (const [word, sheet] of this.typedOn) {
      const same = this.host.workbook.sheets.includes(sheet) ? reopened(sheet) : undefined;
      if (same) this.typedOn.set(word, same);
      else this.typedOn.delete(word);
    }
    this.book = book;
    this.host = host;
  }

  word(): string {
    return wordOf(++this.count);
  }

  number(): string {
    return String(numberOf(++this.count));
  }

  /** The add-in's sheets that are in sight, users' copies of them too. */
  sheets(): SheetModel[] {
    return this.host.workbook.sheets.filter(({ customProperties, visibility }) => visibility === "visible" && customProperties.size > 0);
  }

  tables(): TableOnSheet[] {
    return this.sheets().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Types into a cell; Excel may refuse what a cell's input rule forbids. */
  type(sheet: SheetModel, row: number, column: number, text: string): void {
    // Nobody types into a hidden column.
    if (sheet.columnInfos.get(column)?.hidden === true) return;
    if (!tableAt(sheet, row, column)) this.typedOutside.add(text);
    this.host.user.type(sheet.id, [{ row, column, text }]);
    this.typedOn.set(text, sheet);
  }

  /**
   * Whether a content stands where the user typed it: on its sheet or a copy, and outside of tables only if it was typed outside.
   * Elsewhere it is the add-in that quotes it.
   */
  typedItAt(sheet: SheetModel, row: number, column: number, content: string): boolean {
    if (this.copies.has(sheet)) return true;
    return this.typedOn.get(content) === sheet && (this.typedOutside.has(content) || tableAt(sheet, row, column) !== undefined);
  }
}
