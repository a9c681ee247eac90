import type { InputRows, InputTable } from "../layout/input/inputTable";
import type { CellRange } from "../layout/sheetPlan";

/** A table that was added to the workbook. */
export interface AddedTable {
  readonly sheet: string;
  readonly table: string;
  /** Its first body cell, such as `Cases!A4`. */
  readonly firstCell: string;
}

/** What the user selected: one block of cells of the sheet in front. */
export interface Selection extends CellRange {
  readonly sheet: string;
  /** Such as `Cases!C4:C90`. */
  readonly address: string;
  /** Excel tables that have cells in it, with the sheet's column where each begins. */
  readonly tables: readonly { readonly id: string; readonly firstColumn: number }[];
}

/** What a worksheet holds beside the body cells of its table. */
export interface SheetOutline {
  readonly sheet: string;
  /** Rows and columns from A1 to the last cell with something in it. */
  readonly rows: number;
  readonly columns: number;
  /** The rows up to the table's headers. */
  readonly top: readonly (readonly unknown[])[];
  readonly charts: number;
}

/** The sheets with tables that are the user's own: how they come into the workbook, and are pointed at. */
export interface InputTables {
  /**
   * Adds each table on a sheet of its own behind those that are there, under names that are free. All of them or none: where Excel refuses
   * or the signal cancels, those that were made are removed again.
   * @param rowsOf some body rows of one of the tables
   * @param onProgress rows written of all
   */
  addTables(
    tables: readonly InputTable[], rowsOf: (table: number, first: number, count: number) => Promise<InputRows>, onProgress: (done: number, total: number) => void, signal?: AbortSignal,
  ): Promise<readonly AddedTable[]>;
  /** What the sheets hold around their tables. */
  readOutlines(sheets: readonly string[]): Promise<readonly SheetOutline[]>;
  /** Deletes worksheets; Excel cannot undo that. */
  deleteSheets(sheets: readonly string[]): Promise<void>;
  /** Rejects with `InvalidSelection` where several blocks, or no cells, are selected. */
  readSelection(): Promise<Selection>;
  /** Gives cells a name; whoever reads the workbook finds them by it. */
  addName(name: string, cells: Pick<Selection, "sheet"> & CellRange): Promise<void>;
  deleteName(name: string): Promise<void>;
}
