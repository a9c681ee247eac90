import type { ChartPlan, SeriesPlan, SheetRange } from "../../layout/sheetPlan";

const titleSize = 11;
/** Points from the chart's upper left corner. */
const titleInset = 2;
const labelSize = 9;
const titleColor = "#242424";
const labelColor = "#616161";
const axisColor = "#D1D1D1";

/** About how much of a request a chart takes. */
export const bytesPerChart = 15_000;

/** Finds what a chart reads, whatever the sheets are called now. */
export interface ChartCells {
  /** The cells of a plan's range. */
  range(this: void, range: SheetRange): Excel.Range;
  /** The formula that points to a plan's cell. */
  formula(this: void, range: SheetRange): string;
}

/** Adds a native line chart. The type is set before the series, and the source's direction is always said. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan, { range, formula }: ChartCells): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(Excel.ChartType.line, range(first.values), Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1));
  setSeries(chart.series.getItemAt(0), first, plan, range);
  for (const series of others) setSeries(chart.series.add(series.name), series, plan, range);
  chart.displayBlanksAs = Excel.ChartDisplayBlanksAs.notPlotted;
  chart.plotVisibleOnly = false;
  chart.legend.visible = false;
  setTitle(chart, formula(plan.titleCell));
  setAxes(chart, plan);
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.lineStyle = Excel.ChartLineStyle.none;
}

/** Above the plot, at its left, where the eye begins. */
function setTitle(chart: Excel.Chart, formula: string): void {
  chart.title.visible = true;
  chart.title.setFormula(formula);
  chart.title.format.font.size = titleSize;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = titleColor;
  chart.title.horizontalAlignment = Excel.ChartTextHorizontalAlignment.left;
  chart.title.left = titleInset;
  chart.title.top = titleInset;
}

function setAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.format.font.size = labelSize;
    axis.format.font.color = labelColor;
    axis.majorGridlines.visible = false;
  }
  categoryAxis.format.line.color = axisColor;
  // Else Excel would leave labels out as it likes.
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  valueAxis.numberFormat = plan.numberFormat;
  valueAxis.format.line.clear();
  if (plan.bareAxes) bareAxes(chart, plan);
}

/** Not deleted: Excel would draw the series of a deleted second axis by the first. */
function bareAxes({ axes }: Excel.Chart, { series }: ChartPlan): void {
  const groups = series.some(({ secondaryAxis }) => secondaryAxis) ? [Excel.ChartAxisGroup.primary, Excel.ChartAxisGroup.secondary] : [Excel.ChartAxisGroup.primary];
  for (const group of groups) {
    const axis = axes.getItem(Excel.ChartAxisType.value, group);
    axis.minimum = 0;
    axis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.none;
    axis.majorGridlines.visible = false;
    axis.format.line.clear();
  }
}

function setSeries(series: Excel.ChartSeries, plan: SeriesPlan, chart: ChartPlan, range: ChartCells["range"]): void {
  series.name = plan.name;
  series.setValues(range(plan.values));
  series.setXAxisValues(range(chart.categories));
  if (plan.secondaryAxis) series.axisGroup = Excel.ChartAxisGroup.secondary;
  series.format.line.color = plan.color;
  series.format.line.weight = plan.weight;
  if (plan.dash) series.format.line.lineStyle = Excel.ChartLineStyle.dash;
  series.markerStyle = Excel.ChartMarkerStyle.none;
  series.smooth = false;
  if (plan.markLast) markLast(series, plan, plan.markLast);
}

function markLast(series: Excel.ChartSeries, plan: SeriesPlan, mark: "dot" | "value"): void {
  const point = series.points.getItemAt(plan.values.rows * plan.values.columns - 1);
  point.markerStyle = Excel.ChartMarkerStyle.circle;
  point.markerSize = 7;
  point.markerBackgroundColor = plan.color;
  point.markerForegroundColor = plan.color;
  if (mark === "dot") return;
  point.hasDataLabel = true;
  point.dataLabel.position = Excel.ChartDataLabelPosition.top;
}
