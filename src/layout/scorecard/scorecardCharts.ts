import { dataRange } from "../trends/geometry";
import type { AreaPlan, ChartPlan, SeriesPlan } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import type { ChartContent } from "./chartChoice";
import { chartRows, scorecardSheetId } from "./geometry";

/** Columns that one chart covers. */
const chartWidth = 3;

/** The findings as cells: each chart takes its title from one, which lies under the chart's upper left corner. */
export function captionAreas(contents: readonly ChartContent[], row: number): AreaPlan[] {
  const captions = contents.map(({ title }, index): AreaPlan => ({
    id: `caption-${index + 1}`, row, column: index * chartWidth, owner: "addin", cells: [[title]],
  }));
  // The blank keeps the last one, which has no neighbour, from running on beyond its chart.
  return [...captions, { id: "caption-end", row, column: contents.length * chartWidth, owner: "addin", cells: [[" "]] }];
}

/** The four native charts. What they show may change with a refresh; which cells they read never does. */
export function scorecardChartPlans(contents: readonly ChartContent[], row: number, texts: Texts): ChartPlan[] {
  const { charts } = texts;
  const names = [charts.worst, charts.mover, charts.balance, charts.turnover];
  return contents.map((_, index): ChartPlan => {
    const balance = index === balanceIndex;
    return {
      id: `scorecard-chart-${index + 1}`,
      name: charts.describe(names[index] ?? charts.data),
      titleCell: { sheet: scorecardSheetId, row, column: index * chartWidth, rows: 1, columns: 1 },
      categories: dataRange(index, 0),
      series: balance ? balanceSeries(index, texts) : indicatorSeries(index, texts),
      place: { row, column: index * chartWidth, rows: chartRows, columns: chartWidth },
      numberFormat: "General",
    };
  });
}

const balanceIndex = 2;

function indicatorSeries(chart: number, { charts }: Texts): SeriesPlan[] {
  return [
    { name: charts.value, values: dataRange(chart, 1), color: colors.accent, weight: 2.25, markLast: true },
    { name: charts.target, values: dataRange(chart, 2), color: colors.ink, weight: 1.25, dash: true },
    { name: charts.lower, values: dataRange(chart, 3), color: colors.limit, weight: 0.75 },
    { name: charts.upper, values: dataRange(chart, 4), color: colors.limit, weight: 0.75 },
  ];
}

function balanceSeries(chart: number, { context }: Texts): SeriesPlan[] {
  return [
    { name: context["average-handle-time"], values: dataRange(chart, 1), color: colors.accent, weight: 2.25, markLast: true },
    { name: context["customer-satisfaction"], values: dataRange(chart, 2), color: colors.limit, weight: 2.25, secondaryAxis: true, markLast: true },
  ];
}
