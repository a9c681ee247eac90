import type { LineSeriesOption } from "echarts/charts";
import type { ChartView, SeriesView } from "./chartView";
import { seriesId } from "./chartLegend";
import { pixels } from "./chartText";
import { pointLabel, type PointView } from "./pointLabel";
import { hasMarkers, type PlottedSeries, type SeriesGroup } from "./plottedSeries";
import type { AxisIndices } from "./seriesOptions";

/** Points: the line that Excel's API draws where nobody says. */
const plainWeight = 2.25;

/** Lines, areas and scatters: what ECharts draws as a line. */
export function lineSeries(series: PlottedSeries, group: SeriesGroup, chart: ChartView, axes: AxisIndices): LineSeriesOption {
  const { view, kind, color, index } = series;
  const isArea = kind.shape === "area";
  const isScatter = kind.shape === "scatter";
  const width = view.lineStyle === "None" || isArea ? 0 : pixels(view.weight ?? plainWeight);
  const isMarked = hasMarkers(view, kind);
  return {
    type: "line", name: seriesId(index), ...axes,
    ...(kind.stacking === "none" ? {} : { stack: group.key, stackStrategy: "all" }),
    data: points(series, isMarked),
    connectNulls: chart.displayBlanksAs === "Interplotted",
    smooth: view.smooth ? 0.5 : false,
    symbol: isMarked ? "circle" : "none", symbolSize: pixels(view.markerSize), showSymbol: true, showAllSymbol: true,
    lineStyle: {
      color, width, join: "round", opacity: width === 0 ? 0 : 1,
      // A dash is four times as long as the line is wide, the gap behind it three times.
      ...(view.lineStyle === "Dash" ? { type: [4 * width, 3 * width], cap: "butt" } : { type: "solid", cap: "round" }),
    },
    itemStyle: { color, opacity: 1 },
    ...(isArea ? { areaStyle: { color, opacity: 1 } } : {}),
    silent: true, animation: false, emphasis: { disabled: true },
    z: isArea ? 2 : isScatter ? 5 : 4,
  };
}

function points({ view, kind, values, color }: PlottedSeries, isMarked: boolean): LineSeriesOption["data"] {
  const own = new Map(view.points);
  return values.map((value, index) => {
    const place = kind.shape === "scatter" ? [view.x === null ? index + 1 : view.x[index] ?? null, value] : value;
    // ECharts takes "-" for a point that is not there.
    const at = place === null || (Array.isArray(place) && place.includes(null)) ? "-" : place as number | number[];
    const point = own.get(index);
    return point ? { value: at, ...marker(point, view, color, isMarked), label: pointLabel(point, index, view, kind) } : at;
  });
}

/** A label hangs on a marker: where a point has none, on one without extent. */
function marker(point: PointView, series: SeriesView, color: string, isMarked: boolean): { symbol: string; symbolSize: number; itemStyle: { color: string } } {
  const isShown = point.markerStyle === undefined || point.markerStyle === "Automatic" ? isMarked : point.markerStyle !== "None";
  return { symbol: "circle", symbolSize: isShown ? pixels(point.markerSize ?? series.markerSize) : 0, itemStyle: { color: point.markerColor ?? color } };
}
