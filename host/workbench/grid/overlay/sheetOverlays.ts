import type { IDisposable } from "@univerjs/core";
import { ActiveCell, type ActiveCellEvents } from "./activeCell";
import { ChartLayer } from "./chartLayer";
import { Overlay } from "./overlay";
import type { SheetWindow } from "../univer/sheetWindow";

/** What stands over the cells of the sheet in front, and moves with them. */
export class SheetOverlays implements IDisposable {
  readonly charts: ChartLayer;
  readonly cell: ActiveCell;
  private readonly overlay: Overlay;

  constructor(window: SheetWindow, canvas: HTMLElement, events: ActiveCellEvents) {
    this.overlay = new Overlay(window, canvas);
    this.charts = new ChartLayer(this.overlay);
    this.cell = new ActiveCell(this.overlay, events);
  }

  /** Brings everything to its place after the cells moved. */
  follow(): void {
    this.overlay.followAll();
    this.charts.drawInSight();
  }

  dispose(): void {
    this.charts.dispose();
    this.cell.dispose();
    this.overlay.dispose();
  }
}
