import { ICommandService, type IDisposable, type Injector, type IStyleData, LifecycleService, LifecycleStages } from "@univerjs/core";
import { IEditorBridgeService, ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { CellBlock } from "../../model/sheetModel";
import type { SheetTab, WorkbookView } from "../workbookView";
import { bodyLook } from "./cells/cellLook";
import { typedCells } from "./cells/typedCells";
import type { Grid, GridEvents, GridSource } from "./grid";
import { GridSheet } from "./gridSheet";
import { Notice } from "./overlay/notice";
import { blockOf, rangeOf } from "./sheet/worksheetData";
import { interceptCells } from "./univer/cellInterceptors";
import { guardCommands } from "./univer/commandGate";
import { startUniver } from "./univer/startUniver";
import { SheetWindow } from "./univer/sheetWindow";
import { replaceTabCommands } from "./univer/tabCommands";
import { UniverBook } from "./univer/univerBook";

/** Milliseconds after which rows that came into sight are asked for. */
const scrollPause = 40;

export class UniverGrid implements Grid {
  private readonly running: ReturnType<typeof startUniver>;
  private readonly notice: Notice;
  private readonly listening: IDisposable[] = [];
  private readonly sheets = new Map<string, GridSheet>();
  private book: UniverBook | null = null;
  private window: SheetWindow | null = null;
  private view: WorkbookView | null = null;
  private selected = "";
  private isEditing = false;
  private scrolled: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly container: HTMLElement, private readonly source: GridSource, private readonly events: GridEvents) {
    container.style.fontFamily = "'Segoe UI', Carlito, Arial, sans-serif";
    this.running = startUniver(container);
    this.notice = new Notice(container);
  }

  async showWorkbook(view: WorkbookView): Promise<void> {
    this.view = view;
    const tabs = view.sheets.filter(({ visibility }) => visibility === "visible");
    const active = tabs.some(({ id }) => id === view.activeSheet) ? view.activeSheet : (tabs[0]?.id ?? "");
    const body = bodyLook(view.bodyFont);
    if (this.book) this.book.showTabs(tabs, active, body);
    else await this.start(tabs, active, body);
    this.sheets.clear();
    await this.showSheet(active);
  }

  async refreshSheet(sheet: string): Promise<void> {
    const shown = this.sheets.get(sheet);
    if (!shown) return;
    await shown.readShape();
    if (this.book?.activeSheet === sheet) await this.loadInSight(shown);
  }

  async refreshCells(sheet: string, block: CellBlock | null): Promise<void> {
    const shown = this.sheets.get(sheet);
    if (!shown) return;
    await shown.refreshCells(block, this.book?.activeSheet === sheet ? (this.window?.rowsInSight ?? null) : null);
    if (this.book?.activeSheet === sheet) await this.loadInSight(shown);
  }

  async select(sheet: string, block: CellBlock): Promise<void> {
    const { book } = this;
    if (!book?.sheet(sheet)) return;
    this.selected = selectionKey(sheet, block);
    book.activate(sheet);
    await this.showSheet(sheet);
    const range = rangeOf(block);
    const primary = { ...range, actualRow: block.row, actualColumn: block.column, endRow: block.row, endColumn: block.column, isMerged: false, isMergedMainCell: false };
    book.run(SetSelectionsOperation.id, { subUnitId: sheet, selections: [{ range, primary, style: null }] });
    book.run(ScrollToRangeOperation.id, { range });
  }

  dispose(): void {
    clearTimeout(this.scrolled);
    for (const { dispose } of this.listening) dispose();
    this.notice.dispose();
    this.running.dispose();
  }

  private async start(tabs: readonly SheetTab[], active: string, body: IStyleData): Promise<void> {
    const { univer, injector } = this.running;
    const book = UniverBook.create(univer, tabs, active, body);
    this.book = book;
    await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.window = new SheetWindow(book.render);
    this.guard(injector);
    const frames = book.render.engine.endFrame$.subscribe(() => this.followScroll());
    const selections = injector.get(SheetsSelectionsService).selectionChanged$.subscribe((changed) => {
      const range = changed?.at(-1)?.range;
      if (range) this.userSelected(book.activeSheet, blockOf(range));
    });
    const editing = injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => this.editing(visible));
    const activated = injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (id === SetWorksheetActiveOperation.id && !options?.["fromModel"]) this.userActivated(book.activeSheet);
    });
    this.listening.push(activated, ...[frames, selections, editing].map((subscription) => ({ dispose: () => subscription.unsubscribe() })));
  }

  private guard(injector: Injector): void {
    const { events } = this;
    this.listening.push(
      guardCommands(injector, {
        onValues: (sheet, values) => this.typed(sheet, values),
        onRefused: () => this.notice.show("The workbench shows the workbook and takes what is typed; looks and structure are the add-in's to change."),
      }),
      replaceTabCommands(injector, {
        onAdded: () => events.onSheetAdded(),
        onRenamed: (sheet, name) => events.onSheetRenamed(sheet, name),
        onDeleted: (sheet) => events.onSheetDeleted(sheet),
      }),
      interceptCells(injector, {
        cellAt: (sheet, row, column) => this.sheets.get(sheet)?.cells.get(row, column),
        lookAt: (sheet, row, column) => this.sheets.get(sheet)?.lookAt(row, column) ?? null,
        date1904: () => this.view?.date1904 ?? false,
      }),
    );
  }

  private editing(isEditing: boolean): void {
    if (isEditing === this.isEditing) return;
    this.isEditing = isEditing;
    this.events.onCellEditing(isEditing);
  }

  private userSelected(sheet: string, block: CellBlock): void {
    const key = selectionKey(sheet, block);
    if (key === this.selected) return;
    this.selected = key;
    this.events.onSelected(sheet, block);
  }

  private userActivated(sheet: string): void {
    this.events.onActivated(sheet);
    void this.showSheet(sheet);
  }

  private typed(sheet: string, values: Parameters<typeof typedCells>[0]): void {
    const cells = typedCells(values, {
      numberFormat: (row, column) => this.sheets.get(sheet)?.cells.get(row, column)?.style.numberFormat ?? "General",
      date1904: this.view?.date1904 ?? false,
    });
    if (cells.length > 0) this.events.onTyped(sheet, cells);
  }

  private async showSheet(id: string): Promise<void> {
    const { book, view } = this;
    const worksheet = book?.sheet(id);
    if (!book || !view || !worksheet) return;
    let shown = this.sheets.get(id);
    if (!shown) {
      shown = new GridSheet(id, worksheet, book, this.source, view.date1904);
      this.sheets.set(id, shown);
      await shown.readShape();
    }
    await this.loadInSight(shown);
  }

  private async loadInSight(shown: GridSheet): Promise<void> {
    const rows = this.window?.rowsInSight;
    if (rows) await shown.load(rows);
  }

  private followScroll(): void {
    if (this.scrolled !== undefined) return;
    this.scrolled = setTimeout(() => {
      this.scrolled = undefined;
      const shown = this.sheets.get(this.book?.activeSheet ?? "");
      if (shown) void this.loadInSight(shown);
    }, scrollPause);
  }
}

function selectionKey(sheet: string, { row, column, rows, columns }: CellBlock): string {
  return `${sheet}:${row}:${column}:${rows}:${columns}`;
}
