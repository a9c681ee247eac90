import type { EChartsOption } from "echarts";
import type { AxisModel } from "../../model/charts";
import { type AxisOption, type AxisSide, categoryAxisOptions, hiddenCategoryAxis, labelGap, valueAxisOption } from "./axisOptions";
import { type AxisLimits, axisScale, type AxisScale, type ValueExtent } from "./axisScale";
import { fitLabels, type FittedLabels } from "./categoryLabels";
import type { PlotBox } from "./chartOption";
import { labelFont, lineHeightOf, type ChartSize, type MeasureText } from "./chartText";
import type { ChartView } from "./chartView";
import { formatNumber } from "./formatNumber";
import { extentOf, type SeriesGroup, valueExtent } from "./plottedSeries";
import { seriesOptions } from "./seriesOptions";
import { hasLabelsAtZero, zeroLabels } from "./zeroLabels";

/** A value's label takes this many of its line heights along a standing axis. */
const labelPitch = 1.05;
/** Room between the labels of a lying axis, as a part of the widest. */
const labelSpread = 1.6;

/** Charts with axes: where each series is drawn, and the axes' scales and labels at this size. */
export function plotOption(view: ChartView, groups: readonly SeriesGroup[], box: PlotBox, size: ChartSize, measure: MeasureText): EChartsOption {
  const grid = { ...box, outerBoundsMode: "same" as const, outerBoundsContain: "axisLabel" as const };
  const width = Math.max(1, size.width - box.left - box.right);
  const height = Math.max(1, size.height - box.top - box.bottom);
  if (groups.every(({ kind }) => kind.shape === "scatter")) return { grid, ...scatterAxes(view, groups, width, height, measure) };
  const lies = groups.some(({ kind }) => kind.shape === "bar");
  const axes = lies ? barAxes(view, groups, width, height, measure) : standingAxes(view, groups, width, height, measure);
  const { categories, values } = axes;
  return {
    grid,
    xAxis: lies ? values : categories,
    yAxis: lies ? categories : values,
    series: [
      ...seriesOptions(groups, view, ({ isSecondary }) => {
        const category = isSecondary ? categories.length - 1 : 0;
        const value = isSecondary ? values.length - 1 : 0;
        return lies ? { xAxisIndex: value, yAxisIndex: category } : { xAxisIndex: category, yAxisIndex: value };
      }),
      ...(axes.labelsAtZero ? [zeroLabels(view.categoryAxis, axes.labelsAtZero, lies)] : []),
    ],
  };
}

interface Axes {
  /** First that of the primary series, last that of the secondary ones. */
  readonly categories: AxisOption[];
  readonly values: AxisOption[];
  /** Category labels that stand within the plot; null where the axis itself carries them. */
  readonly labelsAtZero: FittedLabels | null;
}

function standingAxes(view: ChartView, groups: readonly SeriesGroup[], width: number, height: number, measure: MeasureText): Axes {
  const font = labelFont(view.categoryAxis.fontSize);
  const hasLabels = isLabelled(view.categoryAxis);
  let labels: FittedLabels = { texts: view.categories, rotate: 0, spacing: 1, height: lineHeightOf(font) };
  let scales = valueScales(view, groups, height, measure);
  // How high the labels are decides how many steps fit, and those how wide the plot is.
  for (let pass = 0; pass < 2; pass++) {
    const plotWidth = width - present(scales).reduce((sum, { axis, scale }) => sum + (isLabelled(axis) ? widestTick(axis, scale, measure) + labelGap : 0), 0);
    labels = fitLabels(view.categories, plotWidth / Math.max(1, view.categories.length), view.categoryAxis.tickLabelSpacing, font, measure);
    scales = valueScales(view, groups, height - (hasLabels ? labels.height + labelGap : 0), measure);
  }
  return axesOf(view, groups, labels, scales, ["bottom", "left", "right"]);
}

/** Bars list their categories upwards at the left. */
function barAxes(view: ChartView, groups: readonly SeriesGroup[], width: number, height: number, measure: MeasureText): Axes {
  const font = labelFont(view.categoryAxis.fontSize);
  const widest = isLabelled(view.categoryAxis) ? Math.max(0, ...view.categories.map((text) => measure(text, font))) + labelGap : 0;
  const scales = valueScales(view, groups, Math.max(1, width - widest), measure, true);
  const slot = height / Math.max(1, view.categories.length);
  const spacing = view.categoryAxis.tickLabelSpacing ?? Math.max(1, Math.ceil(lineHeightOf(font) / slot));
  return axesOf(view, groups, { texts: view.categories, rotate: 0, spacing, height: 0 }, scales, ["left", "bottom", "top"]);
}

function axesOf(view: ChartView, groups: readonly SeriesGroup[], labels: FittedLabels, scales: Scales, [side, first, second]: readonly [AxisSide, AxisSide, AxisSide]): Axes {
  const hasMargins = groups.some(({ kind }) => kind.shape !== "area");
  const [primary] = scales;
  const isAtZero = hasLabelsAtZero(view.categoryAxis, primary.scale);
  return {
    categories: [
      ...categoryAxisOptions(view.categoryAxis, labels, primary.scale, side, hasMargins, isAtZero),
      ...(scales.length > 1 ? [hiddenCategoryAxis(labels, side, hasMargins)] : []),
    ],
    values: present(scales).map(({ axis, scale }, index) => valueAxisOption(axis, scale, index === 0 ? first : second)),
    labelsAtZero: isAtZero ? labels : null,
  };
}

interface ScaledAxis {
  readonly axis: AxisModel;
  readonly scale: AxisScale;
}

type Scales = readonly [primary: ScaledAxis, secondary?: ScaledAxis];

/** The primary value axis, and the secondary one where a series is drawn against it. */
function valueScales(view: ChartView, groups: readonly SeriesGroup[], length: number, measure: MeasureText, isLying = false): Scales {
  const scaled = (axis: AxisModel, isSecondary: boolean): ScaledAxis => {
    const own = groups.filter((group) => group.isSecondary === isSecondary);
    const isShare = own.length > 0 && own.every(({ kind }) => kind.stacking === "percent");
    const extent = valueExtent(own);
    const limits = isShare ? { minimum: axis.minimum ?? (extent && extent.low < 0 ? null : 0), maximum: axis.maximum ?? 1 } : axis;
    return { axis, scale: fittedScale(axis, extent, limits, length, measure, isLying) };
  };
  const primary = scaled(view.valueAxis, false);
  if (!groups.some(({ isSecondary }) => isSecondary)) return [primary];
  return [primary, scaled(view.secondaryValueAxis ?? { ...view.valueAxis, majorGridlines: false }, true)];
}

/** The finest scale whose labels stay apart along an axis of a length in pixels. */
function fittedScale(
  axis: AxisModel, extent: ValueExtent | null, limits: AxisLimits, length: number, measure: MeasureText, isLying: boolean,
): AxisScale {
  const font = labelFont(axis.fontSize);
  if (!isLying) return axisScale(extent, limits, length / (lineHeightOf(font) * labelPitch));
  let scale = axisScale(extent, limits, 10);
  for (let steps = 10; steps > 1; steps--) {
    scale = axisScale(extent, limits, steps);
    if (widestTick(axis, scale, measure) * labelSpread * (scale.ticks.length - 1) <= length) break;
  }
  return scale;
}

function present([primary, secondary]: Scales): ScaledAxis[] {
  return secondary ? [primary, secondary] : [primary];
}

function scatterAxes(view: ChartView, groups: readonly SeriesGroup[], width: number, height: number, measure: MeasureText): EChartsOption {
  const xs = groups.flatMap(({ members }) => members.flatMap(({ view: { x, data } }) => x ?? data.map((_, index) => index + 1)));
  const horizontal = fittedScale(view.categoryAxis, extentOf(xs), view.categoryAxis, width, measure, true);
  const scales = valueScales(view, groups, height - lineHeightOf(labelFont(view.categoryAxis.fontSize)) - labelGap, measure);
  return {
    xAxis: valueAxisOption(view.categoryAxis, horizontal, "bottom"),
    yAxis: present(scales).map(({ axis, scale }, index) => valueAxisOption(axis, scale, index === 0 ? "left" : "right")),
    series: seriesOptions(groups, view, ({ isSecondary }) => ({ xAxisIndex: 0, yAxisIndex: isSecondary ? 1 : 0 })),
  };
}

function widestTick(axis: AxisModel, { ticks }: AxisScale, measure: MeasureText): number {
  const font = labelFont(axis.fontSize);
  return Math.max(0, ...ticks.map((tick) => measure(formatNumber(axis.numberFormat ?? "General", tick), font)));
}

function isLabelled({ visible, tickLabelPosition }: AxisModel): boolean {
  return visible && tickLabelPosition !== "None";
}
