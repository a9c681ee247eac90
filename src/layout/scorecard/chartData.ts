import type { AreaPlan, CellRange, FormatPlan } from "../sheetPlan";
import { colors, styles } from "../styles";
import type { Texts } from "../texts";
import { seriesRows } from "../trends/chartSeries";
import type { ChartContent } from "./chartChoice";
import { balanceChart, type ScorecardRows } from "./geometry";

/** Columns of a block: period, first series, second series or target, lower limit, upper limit. */
const blockColumns = 5;
/** From one block to the one at its right, and to the one below. */
const columnStep = blockColumns + 1;
const headRows = 3;
const rowStep = headRows + seriesRows + 1;
const blocksAcross = 2;

/** What stands in a column of a block. */
export const dataColumns = { period: 0, first: 1, second: 2, lower: 3, upper: 4 } as const;

/** Where the block behind a chart begins: its heading's cell. They stand below what is printed, two beside each other. */
function blockAt(chart: number, rows: ScorecardRows): { readonly row: number; readonly column: number } {
  return { row: rows.data + Math.floor(chart / blocksAcross) * rowStep, column: (chart % blocksAcross) * columnStep };
}

/** Cells of one column of the numbers behind a chart. */
export function dataRange(chart: number, column: keyof typeof dataColumns, points: number, rows: ScorecardRows): CellRange {
  const block = blockAt(chart, rows);
  return { row: block.row + headRows, column: block.column + dataColumns[column], rows: points, columns: 1 };
}

/** The numbers behind one of the charts, in sight: Excel may leave hidden cells out of charts, and whoever doubts a picture can check it. */
export function dataArea({ title, rows: numbers }: ChartContent, chart: number, rows: ScorecardRows, { charts }: Texts): AreaPlan {
  const header = chart === balanceChart
    ? [charts.period, charts.first, charts.second, null, null]
    : [charts.period, charts.value, charts.target, charts.lower, charts.upper];
  const line = (value: string): (string | null)[] => [value, null, null, null, null];
  return {
    id: `chart-data-${chart + 1}`,
    ...blockAt(chart, rows), owner: "addin",
    cells: [line(charts.dataOf(chart + 1)), line(title), header, ...endsOnly(numbers)],
    anchor: { row: 0, column: 0 },
  };
}

/** Labels of the first and the last period only: more would not fit under so small a chart. */
function endsOnly(rows: ChartContent["rows"]): ChartContent["rows"] {
  const first = rows.findIndex(([label]) => label !== null);
  const last = rows.findLastIndex(([label]) => label !== null);
  return rows.map(([label, ...numbers], index) => [index === first || index === last ? (label ?? null) : null, ...numbers]);
}

/** How the last values read in the charts: as in the title, which says the unit where the indicator may change. */
const labelFormats: readonly { readonly first: string; readonly second: string }[] = [
  { first: "[<9.95]0.0;#,##0", second: "[<9.95]0.0;#,##0" },
  { first: "[<9.95]0.0;#,##0", second: "[<9.95]0.0;#,##0" },
  { first: "0.0", second: "0.0" },
  { first: "0 \"%\"", second: "0 \"%\"" },
];

/** Small and grey; the labels in a chart have the formats of their cells. */
export function dataFormats(chart: number, rows: ScorecardRows): FormatPlan[] {
  const { row, column } = blockAt(chart, rows);
  const block = (from: number, height: number, first: number, columns: number): CellRange => ({ row: row + from, column: column + first, rows: height, columns });
  const { first, second } = labelFormats[chart] ?? { first: "General", second: "General" };
  return [
    { range: block(0, headRows + seriesRows, 0, blockColumns), format: styles.chartData },
    { range: block(headRows - 1, 1, 0, blockColumns), format: { borders: { bottom: colors.line } } },
    { range: block(headRows - 1, 1, 1, blockColumns - 1), format: { horizontal: "Right" } },
    { range: block(headRows, seriesRows, 1, blockColumns - 1), format: { numberFormat: second } },
    { range: block(headRows, seriesRows, 1, 1), format: { numberFormat: first } },
  ];
}
