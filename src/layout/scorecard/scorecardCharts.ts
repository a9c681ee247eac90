import type { AreaPlan, ChartPlan, SeriesPlan } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import { dataRange } from "./chartData";
import type { ChartContent } from "./chartChoice";
import { balanceChart, chartRows, type ScorecardRows } from "./geometry";

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

/** The native charts of one Scorecard, of those that have something to draw. What they show may change with a refresh; which cells they read changes with the length of its periods alone. */
export function scorecardChartPlans(contents: readonly ChartContent[], sheet: string, rows: ScorecardRows, texts: Texts): ChartPlan[] {
  const { charts } = texts;
  const names = [charts.worst, charts.mover, charts.balance, charts.turnover];
  return contents.flatMap(({ points, isDrawn }, index): ChartPlan[] => {
    if (!isDrawn) return [];
    const isBalance = index === balanceChart;
    const values: Values = (column) => ({ sheet, ...dataRange(index, column, points, rows) });
    return [{
      id: `scorecard-chart-${index + 1}`,
      name: charts.describe(names[index] ?? charts.data),
      titleCell: { sheet, row: rows.charts, column: index * chartWidth, rows: 1, columns: 1 },
      categories: values("period"),
      series: isBalance ? balanceSeries(values, texts) : indicatorSeries(values, texts),
      place: { row: rows.charts, column: index * chartWidth, rows: chartRows, columns: chartWidth },
      numberFormat: "General",
      ...(isBalance ? { bareAxes: true } : {}),
    }];
  });
}

type Values = (column: Parameters<typeof dataRange>[1]) => SeriesPlan["values"];

function indicatorSeries(values: Values, { charts }: Texts): SeriesPlan[] {
  return [
    { name: charts.value, values: values("first"), color: colors.accent, weight: 2.25, markLast: "value" },
    { name: charts.target, values: values("second"), color: colors.ink, weight: 1.25, dash: true },
    { name: charts.lower, values: values("lower"), color: colors.limit, weight: 0.75 },
    { name: charts.upper, values: values("upper"), color: colors.limit, weight: 0.75 },
  ];
}

function balanceSeries(values: Values, { context }: Texts): SeriesPlan[] {
  return [
    { name: context["average-handle-time"], values: values("first"), color: colors.accent, weight: 2.25, markLast: "dot" },
    { name: context["customer-satisfaction"], values: values("second"), color: colors.limit, weight: 2.25, secondaryAxis: true, markLast: "dot" },
  ];
}
