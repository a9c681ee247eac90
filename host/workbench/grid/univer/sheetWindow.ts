import type { IRender, SpreadsheetSkeleton, Viewport } from "@univerjs/engine-render";
import { SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { CellBlock } from "../../../model/sheetModel";

/** Pixels from the upper left corner of the grid's canvas. */
export interface ScreenRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells of the sheet in front are on the screen. */
export class SheetWindow {
  constructor(private readonly render: IRender) {}

  get zoom(): number {
    return this.render.scene.getAncestorScale().scaleX;
  }

  /** First and last row that are in sight below the frozen ones. */
  get rowsInSight(): { readonly first: number; readonly last: number } | null {
    const skeleton = this.skeleton;
    const main = this.main;
    if (!skeleton || !main) return null;
    const heights = skeleton.rowHeightAccumulation;
    const top = main.viewportScrollY;
    return { first: indexAt(heights, top), last: indexAt(heights, top + (main.height ?? 0) / this.zoom + (main.top ?? 0)) };
  }

  /** Where a block of cells is: its place moves with the scrolling unless it begins in frozen rows or columns. */
  placeOf({ row, column, rows, columns }: CellBlock): ScreenRect | null {
    const skeleton = this.skeleton;
    const main = this.main;
    if (!skeleton || !main) return null;
    const { zoom, frozen } = this;
    const left = edge(skeleton.columnWidthAccumulation, column) - (column < frozen.columns ? 0 : main.viewportScrollX);
    const top = edge(skeleton.rowHeightAccumulation, row) - (row < frozen.rows ? 0 : main.viewportScrollY);
    return {
      left: (left + skeleton.rowHeaderWidth) * zoom,
      top: (top + skeleton.columnHeaderHeight) * zoom,
      width: (edge(skeleton.columnWidthAccumulation, column + columns) - edge(skeleton.columnWidthAccumulation, column)) * zoom,
      height: (edge(skeleton.rowHeightAccumulation, row + rows) - edge(skeleton.rowHeightAccumulation, row)) * zoom,
    };
  }

  /** The part of the canvas in which what begins at a cell may be seen: right of and below the frozen panes, unless it is in them. */
  clipOf(row: number, column: number): { readonly left: number; readonly top: number } {
    const skeleton = this.skeleton;
    if (!skeleton) return { left: 0, top: 0 };
    const { zoom, frozen } = this;
    const left = skeleton.rowHeaderWidth + (column < frozen.columns ? 0 : edge(skeleton.columnWidthAccumulation, frozen.columns));
    const top = skeleton.columnHeaderHeight + (row < frozen.rows ? 0 : edge(skeleton.rowHeightAccumulation, frozen.rows));
    return { left: left * zoom, top: top * zoom };
  }

  private get skeleton(): SpreadsheetSkeleton | null {
    return this.render.with(SheetSkeletonManagerService).getCurrentSkeleton() ?? null;
  }

  private get main(): Viewport | null {
    return this.render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN) ?? null;
  }

  private get frozen(): { readonly rows: number; readonly columns: number } {
    const freeze = this.skeleton?.getWorksheetConfig().freeze;
    return { rows: Math.max(0, freeze?.startRow ?? 0), columns: Math.max(0, freeze?.startColumn ?? 0) };
  }
}

function edge(accumulation: readonly number[], index: number): number {
  return index <= 0 ? 0 : (accumulation[Math.min(index, accumulation.length) - 1] ?? 0);
}

/** The row whose pixels hold an offset. */
function indexAt(accumulation: readonly number[], offset: number): number {
  let low = 0;
  let high = accumulation.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((accumulation[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
