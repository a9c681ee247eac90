import { ICommandService, type IDisposable, type IStyleData, LifecycleService, LifecycleStages } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { IEditorBridgeService, ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { CellBlock } from "../../model/sheetModel";
import type { SheetTab, WorkbookView } from "../workbookView";
import { bodyLook } from "./cells/cellLook";
import { TypedBatch } from "./cells/typedBatch";
import { typedCells } from "./cells/typedCells";
import type { Grid, GridEvents, GridSource } from "./grid";
import { GridSheet, type RowsInSight } from "./gridSheet";
import { Notice } from "./overlay/notice";
import { SheetOverlays } from "./overlay/sheetOverlays";
import { linkTarget } from "./sheet/linkTarget";
import { blockOf, rangeOf } from "./sheet/worksheetData";
import { interceptCells } from "./univer/cellInterceptors";
import { guardCommands } from "./univer/commandGate";
import { watchLinks } from "./univer/linkClicks";
import { startUniver } from "./univer/startUniver";
import { SheetWindow } from "./univer/sheetWindow";
import { replaceTabCommands } from "./univer/tabCommands";
import { type TextWidth, textWidthOn } from "./univer/textWidth";
import { UniverBook } from "./univer/univerBook";

/** Milliseconds after which rows that came into sight are asked for. */
const scrollPause = 40;
const refusal = "The workbench takes what is typed into cells. Looks and structure are left to the add-in.";

/** What exists once a workbook was shown. */
interface Shown {
  readonly book: UniverBook;
  readonly window: SheetWindow;
  readonly overlays: SheetOverlays;
}

export class UniverGrid implements Grid {
  private readonly running: ReturnType<typeof startUniver>;
  private readonly notice: Notice;
  private readonly textWidth: TextWidth;
  private readonly listening: IDisposable[] = [];
  private readonly sheets = new Map<string, GridSheet>();
  private readonly typed: TypedBatch;
  private shown: Shown | null = null;
  private view: WorkbookView | null = null;
  private selected = "";
  private isEditing = false;
  /** While what is selected changes because the model says so. */
  private isShowing = false;
  private scrolled: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, private readonly source: GridSource, private readonly events: GridEvents) {
    container.style.fontFamily = "'Segoe UI', Carlito, Arial, sans-serif";
    this.running = startUniver(container);
    this.notice = new Notice(container);
    this.textWidth = textWidthOn(container.ownerDocument);
    this.typed = new TypedBatch((sheet, cells) => events.onTyped(sheet, cells));
    const openChoices = (event: KeyboardEvent): void => {
      if (event.altKey && event.key === "ArrowDown" && !this.isEditing && this.shown?.overlays.cell.open()) event.stopPropagation();
    };
    container.addEventListener("keydown", openChoices, true);
    this.listening.push({ dispose: () => container.removeEventListener("keydown", openChoices, true) });
  }

  async showWorkbook(view: WorkbookView): Promise<void> {
    this.view = view;
    const tabs = view.sheets.filter(({ visibility }) => visibility === "visible");
    const active = tabs.some(({ id }) => id === view.activeSheet) ? view.activeSheet : (tabs[0]?.id ?? "");
    const body = bodyLook(view.bodyFont);
    this.isShowing = true;
    if (this.shown) this.shown.book.showTabs(tabs, active, body);
    else this.shown = await this.start(tabs, active, body);
    this.isShowing = false;
    for (const id of [...this.sheets.keys()]) if (id !== active) this.sheets.delete(id);
    await this.sheets.get(active)?.renew(this.rowsInSight(active));
    await this.showSheet(active);
  }

  async refreshSheet(sheet: string): Promise<void> {
    await this.sheets.get(sheet)?.readShape();
    if (this.shown?.book.activeSheet === sheet) await this.showSheet(sheet);
  }

  async refreshCells(sheet: string, block: CellBlock | null): Promise<void> {
    await this.sheets.get(sheet)?.refreshCells(block, this.rowsInSight(sheet));
    await this.loadInSight(sheet);
  }

  async select(sheet: string, block: CellBlock): Promise<void> {
    const book = this.shown?.book;
    if (!book?.sheet(sheet)) return;
    this.isShowing = true;
    book.activate(sheet);
    this.isShowing = false;
    this.selected = selectionKey(sheet, block);
    await this.showSheet(sheet);
    const range = rangeOf(block);
    const primary = { ...range, actualRow: block.row, actualColumn: block.column, endRow: block.row, endColumn: block.column, isMerged: false, isMergedMainCell: false };
    book.run(SetSelectionsOperation.id, { subUnitId: sheet, selections: [{ range, primary, style: null }] });
    book.run(ScrollToRangeOperation.id, { range });
    this.showActiveCell(sheet, block);
    await this.loadInSight(sheet);
  }

  dispose(): void {
    clearTimeout(this.scrolled);
    for (const listener of this.listening) listener.dispose();
    this.shown?.overlays.dispose();
    this.notice.dispose();
    this.running.dispose();
  }

  private async start(tabs: readonly SheetTab[], active: string, body: IStyleData): Promise<Shown> {
    const { univer, injector } = this.running;
    const book = UniverBook.create(univer, tabs, active, body);
    await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const { render } = book;
    const window = new SheetWindow(render);
    const overlays = new SheetOverlays(window, render.engine.getCanvasElement(), {
      readCells: (sheet, block) => this.source.readCells(sheet, block),
      onChosen: (sheet, row, column, text) => this.events.onTyped(sheet, [{ row, column, text }]),
    });
    this.guard(book);
    this.listening.push(
      watchLinks(injector, render, { hasLink: (...cell) => this.linkAt(...cell) !== undefined, onClicked: (sheet, row, column) => void this.follow(sheet, row, column) }),
      injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
        if (id === SetWorksheetActiveOperation.id && !options?.["fromModel"]) this.userActivated(book.activeSheet);
      }),
      ...[
        render.engine.endFrame$.subscribe(() => this.followFrame()),
        injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => this.edited(visible)),
        injector.get(SheetsSelectionsService).selectionChanged$.subscribe((changed) => {
          const range = changed?.at(-1)?.range;
          if (range) this.userSelected(book.activeSheet, blockOf(range));
        }),
      ].map((subscription) => ({ dispose: () => subscription.unsubscribe() })),
    );
    return { book, window, overlays };
  }

  private guard(book: UniverBook): void {
    const { injector } = this.running;
    const cellAt = (sheet: string, row: number, column: number) => this.sheets.get(sheet)?.cells.get(row, column);
    const date1904 = (): boolean => this.view?.date1904 ?? false;
    this.listening.push(
      guardCommands(injector, {
        onValues: (sheet, values) => {
          const cells = typedCells(values, { numberFormat: (row, column) => cellAt(sheet, row, column)?.style.numberFormat ?? "General", date1904: date1904() });
          this.typed.add(sheet, cells);
          return cells.length > 0;
        },
        onRefused: () => this.notice.show(refusal),
      }),
      replaceTabCommands(injector, {
        onAdded: () => this.events.onSheetAdded(),
        onRenamed: (sheet, name) => {
          book.rename(sheet, name);
          this.events.onSheetRenamed(sheet, name);
        },
        onDeleted: (sheet) => this.events.onSheetDeleted(sheet),
      }),
      interceptCells(injector, {
        cellAt, date1904,
        drawnAt: (sheet, row, column) => this.sheets.get(sheet)?.drawnAt(row, column) ?? null,
        lookAt: (sheet, row, column) => this.sheets.get(sheet)?.lookAt(row, column) ?? null,
      }),
    );
  }

  private edited(isEditing: boolean): void {
    if (isEditing === this.isEditing) return;
    this.isEditing = isEditing;
    this.events.onCellEditing(isEditing);
  }

  private userSelected(sheet: string, block: CellBlock): void {
    const key = selectionKey(sheet, block);
    if (key === this.selected || this.isShowing) return;
    this.selected = key;
    this.showActiveCell(sheet, block);
    this.events.onSelected(sheet, block);
  }

  private userActivated(sheet: string): void {
    this.events.onActivated(sheet);
    void this.showSheet(sheet);
  }

  private linkAt(sheet: string, row: number, column: number) {
    return this.sheets.get(sheet)?.linkAt(row, column);
  }

  /** Goes where a hyperlink leads, as the user's own selection. */
  private async follow(sheet: string, row: number, column: number): Promise<void> {
    const link = this.linkAt(sheet, row, column);
    const target = link && this.view ? linkTarget(link, sheet, this.view) : null;
    if (target?.kind === "cells") {
      if (target.sheet !== sheet) this.events.onActivated(target.sheet);
      await this.select(target.sheet, target.block);
      this.events.onSelected(target.sheet, target.block);
    } else if (target) {
      this.notice.show(target.kind === "outside" ? `The workbench opens nothing outside of the workbook: ${target.address}` : `The link leads to no cell: ${target.text}`);
    }
  }

  private async showSheet(id: string): Promise<void> {
    const worksheet = this.shown?.book.sheet(id);
    if (!this.shown || !this.view || !worksheet) return;
    let sheet = this.sheets.get(id);
    if (!sheet) {
      sheet = new GridSheet(id, worksheet, this.shown.book, this.source, { date1904: this.view.date1904, body: bodyLook(this.view.bodyFont), textWidth: this.textWidth });
      this.sheets.set(id, sheet);
      this.shown.overlays.charts.show([]);
      await sheet.readShape();
    }
    await this.loadInSight(id);
    const charts = await this.source.readCharts(id);
    if (this.shown.book.activeSheet === id) this.shown.overlays.charts.show(charts);
  }

  private showActiveCell(sheet: string, { row, column }: CellBlock): void {
    const view = this.sheets.get(sheet)?.view;
    if (view && this.view) this.shown?.overlays.cell.show({ view, row, column, workbook: this.view });
  }

  private rowsInSight(sheet: string): RowsInSight | null {
    return this.shown?.book.activeSheet === sheet ? this.shown.window.rowsInSight : null;
  }

  private async loadInSight(id: string): Promise<void> {
    const rows = this.rowsInSight(id);
    if (!rows) return;
    await this.sheets.get(id)?.load(rows);
    // The formula bar shows the selected cell as it was when it was selected.
    if (!this.isEditing) this.running.injector.get(IEditorBridgeService).refreshEditCellState();
  }

  private followFrame(): void {
    if (!this.shown) return;
    this.shown.overlays.follow();
    const sheet = this.sheets.get(this.shown.book.activeSheet);
    const rows = this.shown.window.rowsInSight;
    if (this.scrolled !== undefined || !rows || !sheet?.lacks(rows)) return;
    this.scrolled = setTimeout(() => {
      this.scrolled = undefined;
      if (this.shown) void this.loadInSight(this.shown.book.activeSheet);
    }, scrollPause);
  }
}

function selectionKey(sheet: string, { row, column, rows, columns }: CellBlock): string {
  return `${sheet}:${row}:${column}:${rows}:${columns}`;
}
