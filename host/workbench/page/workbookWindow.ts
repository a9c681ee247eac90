import { proxy, type Remote } from "comlink";
import type { CellBlock } from "../../model/sheetModel";
import type { CreateGrid, Grid } from "../grid/grid";
import type { SheetTab, WorkbookView } from "../workbookView";
import type { TypedCell, WorkbenchHost } from "../workbenchHost";
import { attempt } from "./attempt";
import { cellText } from "./cellText";
import { ChangeQueue } from "./changeQueue";
import type { MessageBar } from "./messageBar";

export interface WorkbookWindowEvents {
  /** What the selected cell holds, in words. */
  onCell(text: string): void;
  onSheetProtected(isProtected: boolean): void;
  onCellEditing(isEditing: boolean): void;
}

/** The workbook that is open, in a grid: hands on what the user does and shows what the host says. */
export class WorkbookWindow {
  /** It is most of the page's program: everything else goes on while it is loaded. */
  private readonly grid: Promise<Grid>;
  private readonly changes: ChangeQueue;
  private workbook: WorkbookView | null = null;
  private selection: CellBlock = { row: 0, column: 0, rows: 1, columns: 1 };

  /** `container` must be in the page and have its size. */
  constructor(
    container: HTMLElement, private readonly host: Remote<WorkbenchHost>, private readonly messages: MessageBar, private readonly events: WorkbookWindowEvents,
  ) {
    this.grid = createGrid(container, host, {
      onTyped: (sheet, cells) => void this.type(sheet, cells),
      onSelected: (sheet, block) => void this.select(sheet, block),
      onActivated: (sheet) => void this.activate(sheet),
      onCellEditing: (isEditing) => this.setCellEditing(isEditing),
      onSheetAdded: () => void this.attempt(() => host.addSheet()),
      onSheetRenamed: (sheet, name) => void this.changeSheets(() => host.renameSheet(sheet, name)),
      onSheetDeleted: (sheet) => void this.changeSheets(() => host.deleteSheet(sheet)),
    });
    this.changes = new ChangeQueue(this.grid, {
      onWorkbook: (workbook) => (this.workbook = workbook),
      onSelected: (block) => (this.selection = block),
      onShown: () => void this.showState(),
      onFailed: (error) => void this.attempt(() => Promise.reject(error)),
    });
  }

  /** From now on, what changes in the host is shown. */
  async watch(): Promise<void> {
    await this.host.watch(proxy((change) => this.changes.add(change)));
  }

  /** Shows a workbook that was just opened. */
  async show(workbook: WorkbookView): Promise<void> {
    this.workbook = workbook;
    this.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    await (await this.grid).showWorkbook(workbook);
    await this.showState();
  }

  /** Lets a second author type into the selected cell. */
  async typeAsSecondAuthor(text: string): Promise<void> {
    const { row, column } = this.selection;
    await this.attempt(() => this.host.typeAsSecondAuthor(this.sheet.id, [{ row, column, text }]));
  }

  async setSheetProtected(isProtected: boolean): Promise<void> {
    await this.attempt(() => this.host.setSheetProtected(this.sheet.id, isProtected));
    await this.showState();
  }

  setCellEditing(isEditing: boolean): void {
    void this.attempt(() => this.host.setCellEditing(isEditing));
    this.events.onCellEditing(isEditing);
  }

  /** The sheet in front. */
  private get sheet(): Pick<SheetTab, "id" | "name"> {
    const { sheets, activeSheet } = this.workbook ?? { sheets: [], activeSheet: "" };
    return sheets.find(({ id }) => id === activeSheet) ?? { id: "", name: "" };
  }

  private async type(sheet: string, cells: readonly TypedCell[]): Promise<void> {
    const isTaken = await this.attempt(() => this.host.type(sheet, cells));
    // The grid shows what was typed until it is told otherwise.
    if (!isTaken) await (await this.grid).refreshCells(sheet, blockAround(cells));
    await this.showCell();
  }

  private async select(sheet: string, block: CellBlock): Promise<void> {
    this.selection = block;
    await this.attempt(() => this.host.select(sheet, block));
    await this.showCell();
  }

  private async activate(sheet: string): Promise<void> {
    if (this.workbook) this.workbook = { ...this.workbook, activeSheet: sheet };
    await this.attempt(() => this.host.activate(sheet));
    await this.showState();
  }

  /** The grid has renamed or deleted its tab already: where the host refuses, it is shown as it was. */
  private async changeSheets(change: () => Promise<string | null>): Promise<void> {
    const isTaken = await this.attempt(change);
    if (!isTaken && this.workbook) await (await this.grid).showWorkbook(this.workbook);
  }

  private async showState(): Promise<void> {
    await this.attempt(async () => this.events.onSheetProtected((await this.host.readSheet(this.sheet.id)).isProtected));
    await this.showCell();
  }

  private async showCell(): Promise<void> {
    const { id, name } = this.sheet;
    const block = { ...this.selection, rows: 1, columns: 1 };
    await this.attempt(async () => {
      const { cells } = await this.host.readCells(id, block);
      this.events.onCell(cellText(name, block, cells[0]));
    });
  }

  private attempt(action: () => Promise<string | null | void>): Promise<boolean> {
    return attempt(this.messages, action);
  }
}

async function createGrid(...args: Parameters<CreateGrid>): Promise<Grid> {
  const { createUniverGrid } = await import("../grid/createUniverGrid");
  return createUniverGrid(...args);
}

function blockAround(cells: readonly TypedCell[]): CellBlock {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
