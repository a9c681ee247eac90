import type { AxisModel, ChartModel, SeriesModel } from "../../../../host/model/charts";
import type { ChartView, SeriesView } from "../../../../host/workbench/charts/chartView";
import type { MeasureText } from "../../../../host/workbench/charts/chartText";
import { newAxis, newSeries } from "../../../../host/objects/chart/newChart";

type Parts<Value> = { readonly [Key in keyof Value]?: Value[Key] };

/** Half a text's size per letter: widths that a test can count. */
export const measureLetters: MeasureText = (text, { size }) => (text.length * size) / 2;

/** A series as it is when its cells have been looked up. */
export function seriesOf(data: readonly (number | null)[], parts: Parts<SeriesView> = {}, chartType = "Line"): SeriesView {
  return { ...newSeries(parts.name ?? "Series", chartType), points: [], numberFormat: "General", x: null, data, ...parts };
}

/** A chart of the type with the series given, with the looks that Excel's API gives to a new one. */
export function chartOf(chartType: string, series: readonly SeriesView[], parts: Parts<ChartView> = {}): ChartView {
  const count = Math.max(0, ...series.map(({ data }) => data.length));
  const { title, ...model } = modelOf(chartType, []);
  return {
    ...model, title: { ...title, shownText: "" },
    categories: Array.from({ length: count }, (_, index) => `Q${index + 1}`),
    series: series.map((one) => ({ ...one, chartType: one.chartType === "Line" ? chartType : one.chartType })),
    ...parts,
  };
}

/** An axis with some of its members set. */
export function axisOf(isValueAxis: boolean, parts: Parts<AxisModel>): AxisModel {
  return { ...newAxis(isValueAxis), ...parts };
}

/** A chart as the model holds it. */
export function modelOf(chartType: string, series: readonly SeriesModel[], parts: Parts<ChartModel> = {}): ChartModel {
  return {
    id: "chart-1", name: "Chart 1", chartType,
    title: { visible: false, text: null, formula: null, fontSize: null, fontColor: null, bold: null, horizontal: null },
    legend: { visible: false, position: "Bottom" }, categoryAxis: newAxis(false), valueAxis: newAxis(true), secondaryValueAxis: null,
    place: { row: 0, column: 0, rows: 15, columns: 8 }, displayBlanksAs: "NotPlotted", fill: "#FFFFFF", border: null, part: null,
    series: [...series], ...parts,
  };
}
