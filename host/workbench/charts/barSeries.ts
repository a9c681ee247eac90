import type { BarSeriesOption } from "echarts/charts";
import { seriesId } from "./chartLegend";
import { pointLabel } from "./pointLabel";
import type { PlottedSeries, SeriesGroup } from "./plottedSeries";
import type { AxisIndices } from "./seriesOptions";

/** The room between categories, as a part of a bar's width: Excel's default in files. */
const gapWidth = 1.5;

/** Columns and bars; those of a group share each category's room, or stand on one another. */
export function barSeries(series: PlottedSeries, group: SeriesGroup, axes: AxisIndices): BarSeriesOption {
  const { view, kind, color, values, index } = series;
  const isStacked = kind.stacking !== "none";
  const beside = isStacked ? 1 : group.members.length;
  const own = new Map(view.points);
  return {
    type: "bar", name: seriesId(index), ...axes,
    ...(isStacked ? { stack: group.key, stackStrategy: "samesign" } : {}),
    barGap: "0%", barCategoryGap: `${(100 * gapWidth) / (gapWidth + beside)}%`,
    itemStyle: { color },
    data: values.map((value, at) => {
      const point = own.get(at);
      const shown = value ?? "-";
      return point ? { value: shown, itemStyle: { color: point.markerColor ?? color }, label: pointLabel(point, at, view, kind) } : shown;
    }),
    silent: true, animation: false, emphasis: { disabled: true },
    z: 3,
  };
}
