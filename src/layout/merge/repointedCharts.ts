import type { ChartPlan, SheetPlan } from "../sheetPlan";
import type { RepointChartsEdit } from "./edit";

/** What points the charts of a sheet that stands to the sheets that are made anew; no edit where none reads one. */
export function repointedCharts({ id, charts }: SheetPlan, made: readonly string[]): RepointChartsEdit[] {
  const reading = charts.filter((chart) => rangesOf(chart).some((sheet) => made.includes(sheet)));
  return reading.length === 0 ? [] : [{ kind: "repointCharts", sheet: id, made, charts: reading }];
}

/** Plan ids of the sheets that a chart reads. */
function rangesOf({ titleCell, categories, series }: ChartPlan): string[] {
  return [titleCell.sheet, categories.sheet, ...series.map(({ values }) => values.sheet)];
}
