import type { FunctionDescription } from "../../calc/customFunctions";
import type { FormulaEngine } from "../../calc/engine/formulaEngine";
import { UniverEngine } from "../../calc/engine/univerEngine";
import { importFile, openFile } from "../../csv/openFile";
import { SheetModel, type CellBlock } from "../../model/sheetModel";
import { newWorkbook } from "../../xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../xlsx/openedWorkbook";
import { WorkbookFileError } from "../../xlsx/workbookFileError";
import type { ChartView } from "../charts/chartView";
import { chartView } from "../charts/chartViewOf";
import { type RuleHit, ruleHits } from "../grid/rules/ruleHits";
import type { CommandOutcome, NewWorkbook, OpenOutcome, TypedCell, WorkbenchHost, WorkbookChange } from "../workbenchHost";
import type { CellsView, SheetView, WorkbookView } from "../workbookView";
import { cellsViewOf } from "./cellsViewOf";
import { openBook, saveBook, today, type OpenBook } from "./openBook";
import { newWorkbookName } from "./newWorkbookName";
import { PaneLink } from "./paneLink";
import { sheetViewOf } from "./sheetViewOf";
import { workbookChanges } from "./workbookChanges";
import { workbookViewOf } from "./workbookViewOf";

/** The emulated Excel with the one workbook that is open, for a page that shows it and an add-in's page that works on it. */
export class WorkerWorkbench implements WorkbenchHost {
  private functions: readonly FunctionDescription[] = [];
  private book: OpenBook = openBook(newWorkbook(), this.functions);
  private pane: PaneLink | null = null;
  private listener: (change: WorkbookChange) => void = () => undefined;
  private takeNewWorkbook: (workbook: NewWorkbook) => void = () => undefined;
  /** Workbooks without a title of their own are counted, the one in the window first. */
  private bookCount = 1;
  private ruleEngine: FormulaEngine | null = null;
  private watching = this.watchBook();

  open(name: string, bytes: Uint8Array): OpenOutcome {
    return outcome(() => this.replace(openFile(name, bytes)));
  }

  openEmpty(): WorkbookView {
    return this.replace(newWorkbook());
  }

  setFunctions(functions: readonly FunctionDescription[]): void {
    this.functions = functions;
  }

  save(): Uint8Array {
    return saveBook(this.book);
  }

  addFile(name: string, bytes: Uint8Array): OpenOutcome {
    return outcome(() => {
      const { id } = importFile(this.book.opened, name, bytes);
      // An act of the user's, so that the new sheet is told to the page and to the add-in.
      this.user.activate(id);
      return workbookViewOf(this.model);
    });
  }

  readSheet(sheet: string): SheetView {
    return sheetViewOf(this.sheet(sheet));
  }

  readCells(sheet: string, block: CellBlock): CellsView {
    this.book.host.settle();
    return cellsViewOf(this.sheet(sheet), block);
  }

  readRuleHits(sheet: string, block: CellBlock): readonly RuleHit[] {
    this.book.host.settle();
    return ruleHits(this.sheet(sheet), block, (this.ruleEngine ??= new UniverEngine()), today());
  }

  readCharts(sheet: string): readonly ChartView[] {
    const { charts } = this.sheet(sheet);
    if (charts.length > 0) this.book.host.settle();
    return charts.map((chart) => chartView(chart, this.model));
  }

  type(sheet: string, cells: readonly TypedCell[]): string | null {
    return this.user.type(sheet, cells);
  }

  select(sheet: string, block: CellBlock): void {
    this.user.select(sheet, block);
  }

  activate(sheet: string): void {
    this.user.activate(sheet);
  }

  addSheet(): string | null {
    return this.user.addSheet();
  }

  renameSheet(sheet: string, name: string): string | null {
    return this.user.renameSheet(sheet, name);
  }

  deleteSheet(sheet: string): string | null {
    return this.user.deleteSheet(sheet);
  }

  setCellEditing(isEditing: boolean): void {
    this.user.setCellEditing(isEditing);
  }

  typeAsSecondAuthor(sheet: string, cells: readonly TypedCell[]): string | null {
    return this.user.typeAsSecondAuthor(sheet, cells);
  }

  setSheetProtected(sheet: string, isProtected: boolean): void {
    this.user.setSheetProtected(sheet, isProtected);
  }

  async runCommand(name: string): Promise<CommandOutcome> {
    try {
      await this.book.host.runAction(name);
      return { error: null };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  connectPane(port: MessagePort): void {
    this.pane?.dispose();
    this.pane = new PaneLink(port, this.book.host);
  }

  watch(listener: (change: WorkbookChange) => void): void {
    this.listener = listener;
  }

  onNewWorkbook(listener: (workbook: NewWorkbook) => void): void {
    this.takeNewWorkbook = listener;
  }

  private get user(): OpenBook["host"]["user"] {
    return this.book.host.user;
  }

  private get model(): OpenedWorkbook["model"] {
    return this.book.opened.model;
  }

  private replace(opened: OpenedWorkbook): WorkbookView {
    this.pane?.dispose();
    this.pane = null;
    this.watching.dispose();
    this.book = openBook(opened, this.functions);
    this.watching = this.watchBook();
    return workbookViewOf(this.model);
  }

  private watchBook(): ReturnType<OpenBook["host"]["onChange"]> {
    const { host } = this.book;
    const changes = host.onChange((change) => {
      for (const seen of workbookChanges(change, this.model)) this.listener(seen);
    });
    const workbooks = host.onNewWorkbook((bytes) => this.takeNewWorkbook({ name: newWorkbookName(bytes, ++this.bookCount), bytes }));
    return {
      dispose: () => {
        changes.dispose();
        workbooks.dispose();
      },
    };
  }

  /** The page may ask for a sheet that the add-in deleted a moment ago: until it hears of that, the sheet reads as empty. */
  private sheet(id: string): SheetModel {
    return this.model.sheets.find((entry) => entry.id === id) ?? new SheetModel(this.model, id, "");
  }
}

function outcome(open: () => WorkbookView): OpenOutcome {
  try {
    return { workbook: open() };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { error: error.message };
    throw error;
  }
}
