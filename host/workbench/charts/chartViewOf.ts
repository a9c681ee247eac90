import type { AxisModel, ChartModel, SeriesModel } from "../../model/charts";
import type { WorkbookModel } from "../../model/workbookModel";
import { cellText } from "../../objects/range/readCells";
import { chartBlocks, chartLabels, chartNumberFormat, chartNumbers } from "./chartCells";
import { chartKind } from "./chartKind";
import type { ChartView, SeriesView } from "./chartView";

/** A chart with everything looked up that it points to. Formulas have to be up to date (`ExcelHost.settle`). */
export function chartView(chart: ChartModel, workbook: WorkbookModel): ChartView {
  const series = chart.series.map((model) => seriesView(model, chart, workbook));
  const { secondaryValueAxis } = chart;
  return {
    ...chart,
    title: { ...chart.title, shownText: titleText(chart, workbook) },
    valueAxis: withFormat(chart.valueAxis, series, "Primary"),
    secondaryValueAxis: secondaryValueAxis && withFormat(secondaryValueAxis, series, "Secondary"),
    categories: categoryLabels(chart, series, workbook),
    series,
  };
}

function seriesView(series: SeriesModel, chart: ChartModel, workbook: WorkbookModel): SeriesView {
  const cells = chartBlocks(series.values, workbook);
  const chartType = series.chartType === "" ? chart.chartType : series.chartType;
  const isScatter = chartKind(chartType).shape === "scatter";
  return {
    ...series, chartType, points: [...series.points], data: chartNumbers(cells), numberFormat: chartNumberFormat(cells),
    x: isScatter && series.categories !== null ? chartNumbers(chartBlocks(series.categories, workbook)) : null,
  };
}

/** A title without text of its own is that of its only series, as Excel names a chart by itself. */
function titleText({ title, series }: ChartModel, workbook: WorkbookModel): string {
  if (title.formula === null) return title.text ?? (series.length === 1 ? series[0]?.name ?? "" : "Chart Title");
  const [cells] = chartBlocks(title.formula, workbook);
  return cells ? cellText(cells.sheet, cells.block.row, cells.block.column) : title.text ?? "";
}

/** The labels of the first series that has some; points without a label count from 1. */
function categoryLabels({ series: models, categoryAxis }: ChartModel, series: readonly SeriesView[], workbook: WorkbookModel): string[] {
  const formula = models.find(({ categories }) => categories !== null)?.categories ?? null;
  const labels = formula === null ? null : chartLabels(chartBlocks(formula, workbook), categoryAxis.numberFormat);
  const count = Math.max(0, ...series.map(({ data }) => data.length));
  return Array.from({ length: Math.max(count, labels?.length ?? 0) }, (_, index) => (labels === null ? String(index + 1) : labels[index] ?? ""));
}

/** An axis that follows its cells takes the number format of its first series; shares of the whole are percentages. */
function withFormat(axis: AxisModel, series: readonly SeriesView[], group: SeriesModel["axisGroup"]): AxisModel {
  if (axis.numberFormat !== null) return axis;
  const first = series.find(({ axisGroup }) => axisGroup === group);
  if (!first) return axis;
  return { ...axis, numberFormat: chartKind(first.chartType).stacking === "percent" ? "0%" : first.numberFormat };
}
