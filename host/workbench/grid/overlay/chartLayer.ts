import type { IDisposable } from "@univerjs/core";
import type { ChartView } from "../../charts/chartView";
import { drawChart } from "../../charts/drawChart";
import type { OverCells, Overlay } from "./overlay";

interface ShownChart {
  /** What was drawn last, as text. */
  readonly signature: string;
  readonly view: ChartView;
  readonly place: OverCells;
  drawn: IDisposable | null;
}

/** The charts of the sheet in front, over their cells; each is drawn when it first comes into sight. */
export class ChartLayer implements IDisposable {
  private charts = new Map<string, ShownChart>();

  constructor(private readonly overlay: Overlay) {}

  /** Shows these charts and no others; those that did not change stay as they are drawn. */
  show(views: readonly ChartView[]): void {
    const shown = new Map<string, ShownChart>();
    for (const view of views) {
      const signature = JSON.stringify(view);
      const known = this.charts.get(view.id);
      if (known?.signature === signature) {
        shown.set(view.id, known);
        this.charts.delete(view.id);
      } else {
        shown.set(view.id, { signature, view, place: this.overlay.place(view.place), drawn: null });
      }
    }
    this.dispose();
    this.charts = shown;
    this.drawInSight();
  }

  drawInSight(): void {
    for (const chart of this.charts.values()) if (!chart.drawn && chart.place.isInSight) chart.drawn = drawChart(chart.view, chart.place.element);
  }

  dispose(): void {
    for (const { drawn, place } of this.charts.values()) {
      drawn?.dispose();
      place.dispose();
    }
    this.charts.clear();
  }
}
