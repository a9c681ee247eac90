import type { ContextFigure, IndicatorLine, Scorecard } from "../../domain/scorecard/scorecard";
import type { Unit } from "../../domain/scorecard/result";
import { chartPoints, chartSeries, hasValues, inSeriesRows } from "../trends/chartSeries";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { findingText } from "../words/findings";
import { formatNumber } from "../words/formatNumber";
import { periodLabel } from "../words/formatPeriod";
import { biggestMover, weakestFirst } from "../words/lineOrder";

/** What one of the Scorecard's charts shows now. */
export interface ChartContent {
  /** The finding, which is the chart's title, or stands alone where there is nothing to draw. */
  readonly title: string;
  /**
   * 24 rows: period, first series, second series or target, lower limit, upper limit. Numbers are as the title shows them (a share
   * in percent, one decimal at most), since a chart's number format is set once and its indicator may change.
   */
  readonly rows: readonly (readonly PlanValue[])[];
  /** Of the rows, from the first on, those that the chart reads. */
  readonly points: number;
  /** Whether there is anything to draw. */
  readonly isDrawn: boolean;
}

const blank: readonly PlanValue[] = [null, null, null, null, null];

/** The four charts: the weakest indicator, the biggest mover, handle time beside satisfaction, voluntary turnover. */
export function chartChoice(card: Scorecard, texts: Texts): readonly [ChartContent, ChartContent, ChartContent, ChartContent] {
  const measured = card.lines.filter(({ headline }) => headline !== null && headline.value !== null);
  const worst = weakestFirst(card.lines)[0] ?? measured[0] ?? null;
  const turnover = card.lines.find(({ description }) => description.id === "agent-retention") ?? null;
  return [
    indicatorChart(worst, card, texts),
    indicatorChart(biggestMover(card.lines, worst), card, texts),
    balanceChart(card, texts),
    indicatorChart(turnover, card, texts),
  ];
}

/** The scorecard's own periods decide over the points: a chart reads the same cells whichever indicator it shows. */
function indicatorChart(line: IndicatorLine | null, { granularity }: Scorecard, texts: Texts): ChartContent {
  const points = chartPoints[granularity];
  if (line === null) return { title: texts.charts.nothing, rows: inSeriesRows([], points, blank), points, isDrawn: false };
  const rows = chartSeries(line, points, texts).map(([period, value, target, lower, , upper]) =>
    [period, ...[value, target, lower, upper].map((number) => shown(number, line.description.unit))]);
  const isDrawn = hasValues(rows, 1);
  return { title: isDrawn ? findingText(line, texts) : texts.charts.noValues(line.title), rows, points, isDrawn };
}

/** Efficiency beside the outcome that it can hurt, each on its own axis. */
function balanceChart(card: Scorecard, texts: Texts): ChartContent {
  const time = card.context.find(({ id }) => id === "average-handle-time") ?? null;
  const satisfaction = card.context.find(({ id }) => id === "customer-satisfaction") ?? null;
  const points = chartPoints[card.granularity];
  const periods = (time ?? satisfaction)?.series.filter(({ period }) => period.end <= card.asOf + 1).slice(-points) ?? [];
  const valueAt = (figure: ContextFigure | null, id: string): number | null =>
    figure?.series.find(({ period }) => period.id === id)?.value ?? null;
  const rows = inSeriesRows(periods.map(({ period }): readonly PlanValue[] => [
    periodLabel(period, texts), shown(valueAt(time, period.id), time?.unit ?? "minutes"),
    shown(valueAt(satisfaction, period.id), satisfaction?.unit ?? "score"), null, null,
  ]), points, blank);
  const isDrawn = hasValues(rows, 1) || hasValues(rows, 2);
  return {
    title: isDrawn
      ? texts.charts.balanceFinding(directionText(time, card.asOf, texts), directionText(satisfaction, card.asOf, texts))
      : texts.charts.noValues(texts.charts.balance),
    rows, points, isDrawn,
  };
}

function shown(value: PlanValue, unit: Unit): PlanValue {
  if (typeof value !== "number") return value;
  return Math.round((unit === "percent" ? value * 100 : value) * 10) / 10;
}

/** The last complete period's value, and how it stands beside the six periods before it: up or down from 5 % on. */
function directionText(figure: ContextFigure | null, asOf: number, texts: Texts): string {
  const values = (figure?.series ?? [])
    .filter(({ period }) => period.end <= asOf + 1)
    .map(({ value }) => value)
    .filter((value) => value !== null);
  const last = values.at(-1);
  const before = values.slice(-7, -1);
  if (figure === null || last === undefined || before.length === 0) return texts.charts.unknown;
  const told = (direction: string): string => texts.charts.nowAnd(formatNumber(last, 1, texts) + texts.units[figure.unit], direction);
  const mean = before.reduce((sum, value) => sum + value, 0) / before.length;
  const { up, down, steady } = texts.charts.direction;
  if (Math.abs(last - mean) < 0.05 * Math.abs(mean)) return told(steady);
  return told(last > mean ? up : down);
}
