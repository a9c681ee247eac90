import type { CellBlock } from "../../model/sheetModel";
import type { ChartView } from "../charts/chartView";
import type { TypedCell } from "../workbenchHost";
import type { CellsView, SheetView, WorkbookView } from "../workbookView";
import type { RuleHit } from "./rules/ruleHits";

/** Where a grid gets what it shows: rows are asked for when they come into sight. */
export interface GridSource {
  readSheet(sheet: string): Promise<SheetView>;
  readCells(sheet: string, block: CellBlock): Promise<CellsView>;
  readCharts(sheet: string): Promise<readonly ChartView[]>;
  /** Cells of the block for which a conditional format's formula is true. */
  readRuleHits(sheet: string, block: CellBlock): Promise<readonly RuleHit[]>;
}

/** What the user does in the grid. */
export interface GridEvents {
  onTyped(sheet: string, cells: readonly TypedCell[]): void;
  onSelected(sheet: string, block: CellBlock): void;
  onActivated(sheet: string): void;
  onCellEditing(isEditing: boolean): void;
  onSheetAdded(): void;
  onSheetRenamed(sheet: string, name: string): void;
  onSheetDeleted(sheet: string): void;
}

/** A spreadsheet's window over a workbook that lives elsewhere. */
export interface Grid {
  /** Shows another workbook, or the same one after sheets came, went or moved. */
  showWorkbook(workbook: WorkbookView): Promise<void>;
  /** Reads a sheet's shape and charts anew. */
  refreshSheet(sheet: string): Promise<void>;
  /** Reads cells anew that are in sight or were loaded; `block` null is the whole sheet. */
  refreshCells(sheet: string, block: CellBlock | null): Promise<void>;
  /** Brings the sheet to the front, selects the cells and scrolls to them; no event of the grid's own follows. */
  select(sheet: string, block: CellBlock): Promise<void>;
  dispose(): void;
}

/** Makes a grid inside an element that has a size. */
export interface CreateGrid {
  (container: HTMLElement, source: GridSource, events: GridEvents): Grid;
}
