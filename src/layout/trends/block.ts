import type { Granularity } from "../../domain/scorecard/period";
import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import { axisFormats, valueFormats } from "../numberFormats";
import type { AreaPlan, ChartPlan, FormatPlan, SheetPlan } from "../sheetPlan";
import { colors, styles } from "../styles";
import type { Texts } from "../texts";
import { findingText } from "../words/findings";
import { marksCaptions } from "../words/markText";
import { chartPoints, chartSeries, seriesRows, shownResults } from "./chartSeries";
import { blockRow, blockRows, chartColumn, chartColumns, labelColumn, labelRange, seriesColumns, seriesRange, trendsSheetId } from "./geometry";

/** One indicator's title, finding, header and series. */
export function blockArea(line: IndicatorLine, index: number, texts: Texts): AreaPlan {
  const { charts } = texts;
  const text = (value: string): (string | null)[] => [value, null, null, null, null, null];
  return {
    id: `block-${line.description.id}`,
    row: blockRow(index), column: 0, owner: "addin",
    cells: [
      text(line.title), text(findingText(line, texts)),
      [charts.period, charts.value, charts.target, charts.lower, charts.mean, charts.upper],
      ...chartSeries(line, linePoints(line), texts),
    ],
    anchor: { row: 0, column: 0 },
  };
}

/** How long a line's periods are: they may be longer than those asked for. */
function lineGranularity({ series, description }: IndicatorLine): Granularity {
  return series.at(-1)?.period.granularity ?? description.granularity;
}

function linePoints(line: IndicatorLine): number {
  return chartPoints[lineGranularity(line)];
}

/** Periods from one label to the next: half a year of months, a year of quarters, every year. */
const labelEvery = { month: 6, quarter: 4, year: 1 } as const satisfies Readonly<Record<Granularity, number>>;

/** The labels under the chart: so few that they need not be slanted. */
export function labelArea(line: IndicatorLine, index: number, texts: Texts): AreaPlan {
  const rows = chartSeries(line, linePoints(line), texts);
  const first = rows.findIndex(([label]) => label !== null);
  const last = linePoints(line) - 1;
  const every = labelEvery[lineGranularity(line)];
  const isShown = (row: number): boolean => row === last || ((row - first) % every === 0 && row <= last - every / 2);
  return {
    id: `labels-${line.description.id}`,
    row: blockRow(index) + 2, column: labelColumn, owner: "addin",
    cells: [[texts.charts.labels], ...rows.map(([label], row) => [isShown(row) ? label : null])],
  };
}

/** What stands in a chart's place while there is nothing to draw. */
export function noChartArea(line: IndicatorLine, index: number, { charts }: Texts): AreaPlan {
  return {
    id: `no-chart-${line.description.id}`, row: blockRow(index) + 3, column: chartColumn, owner: "addin",
    cells: [[isDrawn(line) ? null : charts.noValuesYet]],
  };
}

/** Below the series, what was marked in its periods: the two rows that part it from the next block, for the two latest. */
export function marksArea(line: IndicatorLine, index: number, texts: Texts): AreaPlan {
  const captions = marksCaptions(line, shownResults(line, linePoints(line))[0]?.period ?? null, texts);
  return {
    id: `marks-${line.description.id}`, row: blockRow(index) + 3 + seriesRows, column: 0, owner: "addin",
    cells: [[captions[0] ?? null], [captions[1] ?? null]],
  };
}

/** Whether a line has any value to draw. */
function isDrawn({ series }: IndicatorLine): boolean {
  return series.some(({ status, value }) => status !== "running" && value !== null);
}

/** The chart beside the series, where there is anything to draw; the finding is its title and stands in a cell above it too. */
export function blockCharts(line: IndicatorLine, index: number, { charts }: Texts): ChartPlan[] {
  if (!isDrawn(line)) return [];
  const row = blockRow(index);
  const points = linePoints(line);
  const limit = { color: colors.limit, weight: 0.75 };
  return [{
    id: `trend-${line.description.id}`,
    name: charts.describe(line.description.title),
    titleCell: { sheet: trendsSheetId, row: row + 1, column: 0, rows: 1, columns: 1 },
    categories: labelRange(index, points),
    series: [
      { name: charts.value, values: seriesRange(index, 1, points), color: colors.accent, weight: 2.25, markLast: "value" },
      { name: charts.target, values: seriesRange(index, 2, points), color: colors.ink, weight: 1.25, dash: true },
      { name: charts.lower, values: seriesRange(index, 3, points), ...limit },
      { name: charts.upper, values: seriesRange(index, 5, points), ...limit },
    ],
    place: { row: row + 2, column: chartColumn, rows: seriesRows + 1, columns: chartColumns },
    numberFormat: axisFormats[line.headline?.unit ?? line.description.unit],
  }];
}

/** Formats of one block, in its unit, with a line below the last of its periods. */
export function blockFormats(line: IndicatorLine, index: number): FormatPlan[] {
  const row = blockRow(index);
  const numberFormat = valueFormats[line.headline?.unit ?? line.description.unit];
  const across = { column: 0, columns: seriesColumns };
  return [
    { range: { row, column: 0, rows: 1, columns: 1 }, format: { font: { bold: true, color: colors.ink }, vertical: "Bottom" } },
    { range: { row: row + 1, column: 0, rows: 1, columns: 1 }, format: styles.quiet },
    { range: { row: row + 2, rows: 1, ...across }, format: styles.header },
    { range: { row: row + 2, rows: 1, column: 1, columns: seriesColumns - 1 }, format: { horizontal: "Right" } },
    { range: { row: row + 3, rows: seriesRows, ...across }, format: { font: { color: colors.grey } } },
    { range: { row: row + 3, rows: seriesRows, column: 1, columns: seriesColumns - 1 }, format: { numberFormat } },
    { range: { row: row + 3, rows: seriesRows, column: 1, columns: 1 }, format: { font: { bold: true, color: colors.ink } } },
    { range: { row: row + 2 + linePoints(line), rows: 1, ...across }, format: { borders: { bottom: colors.line } } },
    { range: { row: row + 3 + seriesRows, rows: blockRows - seriesRows - 3, column: 0, columns: 1 }, format: styles.quiet },
    { range: { row: row + 2, rows: seriesRows + 1, column: labelColumn, columns: 1 }, format: styles.chartData },
  ];
}

/** Every row has a height of its own, so that all blocks are equally high whatever the default is. Points. */
export function blockHeights(index: number): SheetPlan["rowHeights"] {
  return Array.from({ length: blockRows }, (_, offset) => ({ row: blockRow(index) + offset, height: offset === 0 ? 22 : offset < blockRows - 2 ? 15 : 18 }));
}
