import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import { barSeries } from "./barSeries";
import type { ChartView } from "./chartView";
import { lineSeries } from "./lineSeries";
import type { PlottedSeries, SeriesGroup } from "./plottedSeries";

/** The axes that a series is drawn against, by their places in the option. */
export interface AxisIndices {
  readonly xAxisIndex: number;
  readonly yAxisIndex: number;
}

export function seriesOptions(groups: readonly SeriesGroup[], chart: ChartView, axesOf: (group: SeriesGroup) => AxisIndices): (BarSeriesOption | LineSeriesOption)[] {
  return groups.flatMap((group) => drawOrder(group).map((series) =>
    group.kind.shape === "column" || group.kind.shape === "bar"
      ? barSeries(series, group, axesOf(group))
      : lineSeries(series, group, chart, axesOf(group))));
}

/** Bars beside one another are listed upwards in Excel and downwards in ECharts. */
function drawOrder({ kind, members }: SeriesGroup): readonly PlottedSeries[] {
  return kind.shape === "bar" && kind.stacking === "none" ? members.toReversed() : members;
}
