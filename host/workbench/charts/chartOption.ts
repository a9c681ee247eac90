import type { EChartsOption } from "echarts";
import { chartLegend, seriesEntries } from "./chartLegend";
import type { ChartSize, MeasureText } from "./chartText";
import { chartTitle, gap } from "./chartTitle";
import type { ChartView } from "./chartView";
import { pieceEntries, pieSeries } from "./pieSeries";
import { placeholderOption } from "./placeholderOption";
import { plotOption } from "./plotOption";
import { seriesGroups } from "./plottedSeries";

/** What a chart takes up inside its frame, in pixels from each side. */
export interface PlotBox {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A chart as Excel would draw it at a size. A kind that is not drawn here becomes a labelled placeholder. */
export function chartOption(view: ChartView, size: ChartSize, measure: MeasureText): EChartsOption {
  const groups = seriesGroups(view);
  if (groups.some(({ kind }) => kind.shape === "other") || (groups.length === 0 && view.part !== null)) return placeholderOption(view, size, measure);
  const rings = groups.filter(({ kind }) => kind.shape === "pie" || kind.shape === "doughnut").flatMap(({ members }) => members);
  const title = chartTitle(view, size, measure);
  const entries = rings.length > 0 ? pieceEntries(view.categories) : seriesEntries(view, groups);
  const legend = chartLegend(view, entries, title.height, size, measure);
  const box: PlotBox = { top: title.height + legend.top + gap, right: legend.right + gap, bottom: legend.bottom + gap, left: legend.left + gap };
  const plot: EChartsOption = rings.length > 0 ? { series: pieSeries(rings, box) } : groups.length > 0 ? plotOption(view, groups, box, size, measure) : {};
  return {
    animation: false, backgroundColor: view.fill ?? "transparent", textStyle: { fontFamily: "inherit" },
    title: title.option, legend: legend.option, ...plot,
  };
}
