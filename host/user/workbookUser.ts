import type { Author } from "../events/modelChange";
import type { CellBlock, SheetModel } from "../model/sheetModel";
import { selectCells } from "../objects/range/selectCells";
import { activateSheet } from "../objects/worksheet/activateSheet";
import { addSheet } from "../objects/worksheet/addSheet";
import { protectSheet } from "../objects/worksheet/protectSheet";
import { renameSheet } from "../objects/worksheet/renameSheet";
import { freeSheetName } from "../objects/worksheet/sheetNames";
import { deleteSheet } from "../objects/worksheet/sheetOrder";
import { ApiError } from "../protocol/apiError";
import type { ExcelSession } from "../protocol/excelSession";
import type { TypedCell } from "../workbench/workbenchHost";
import { sentences } from "./sentences";
import { typeCells } from "./typeCells";

/**
 * What people do in Excel's window: the user at the grid, and a second author at theirs. Sheets go by their id, and one that
 * is not there is an error of the caller. Formulas are computed after every act. Refusals are answered with what Excel says.
 */
export class WorkbookUser {
  constructor(private readonly session: ExcelSession) {}

  /** Enters typed texts; gives what was refused and why, then nothing was changed, or null. */
  type(sheet: string, cells: readonly TypedCell[]): string | null {
    return this.act("user", () => typeCells(this.sheet(sheet), cells, this.session));
  }

  /** The same by somebody else who has the workbook open: the user's selection stays where it is. */
  typeAsSecondAuthor(sheet: string, cells: readonly TypedCell[]): string | null {
    return this.act("second-author", () => typeCells(this.sheet(sheet), cells, this.session));
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: string, { row, column, rows, columns }: CellBlock): void {
    this.act("user", () => selectCells({ sheet: this.sheet(sheet), row, column, rows, columns }, this.session));
  }

  activate(sheet: string): void {
    this.act("user", () => activateSheet(this.sheet(sheet), this.session));
  }

  /** Adds an empty sheet behind the one in front and shows it; refused where the workbook's structure is locked. */
  addSheet(): string | null {
    const { model } = this.session;
    return this.attempt(() => {
      const sheet = addSheet(model, freeSheetName(model), model.activeSheet + 1, this.session);
      activateSheet(sheet, this.session);
    });
  }

  /** Gives a sheet another name; formulas, names and charts that point to it follow. */
  renameSheet(sheet: string, name: string): string | null {
    return this.attempt(() => renameSheet(this.sheet(sheet), name, this.session), {
      InvalidArgument: sentences.sheetName, ItemAlreadyExists: sentences.sheetNameTaken,
    });
  }

  /** Deletes a sheet; references to it become #REF!. */
  deleteSheet(sheet: string): string | null {
    return this.attempt(() => deleteSheet(this.sheet(sheet), this.session), { InvalidOperation: sentences.lastVisibleSheet });
  }

  /** Begins or ends typing in a cell: meanwhile requests fail, or wait where they ask for it. */
  setCellEditing(isEditing: boolean): void {
    this.session.cellEditing.set(isEditing);
  }

  setSheetProtected(sheet: string, isProtected: boolean): void {
    this.act("user", () => protectSheet(this.sheet(sheet), isProtected, this.session));
  }

  private attempt(work: () => unknown, refusals: Readonly<Record<string, string>> = {}): string | null {
    return this.act("user", () => {
      try {
        work();
        return null;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return error.code === "AccessDenied" ? sentences.protectedWorkbook : (refusals[error.code] ?? error.message);
      }
    });
  }

  private act<Result>(author: Author, work: () => Result): Result {
    return this.session.act(author, () => {
      const result = work();
      this.session.settle();
      return result;
    });
  }

  private sheet(id: string): SheetModel {
    const sheet = this.session.model.sheets.find((entry) => entry.id === id);
    if (!sheet) throw new Error(`The workbook has no sheet with the id ${id}.`);
    return sheet;
  }
}
