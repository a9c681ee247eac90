import type { ChartContent } from "../scorecard/chartChoice";
import type { AreaPlan, FormatPlan } from "../sheetPlan";
import { colors, styles } from "../styles";
import type { Texts } from "../texts";
import { seriesRows } from "./chartSeries";
import { dataBlock } from "./geometry";

const balanceIndex = 2;

/** The numbers behind one of the Scorecard's charts. */
export function dataArea({ title, rows }: ChartContent, index: number, texts: Texts): AreaPlan {
  const { charts } = texts;
  const header = index === balanceIndex
    ? [charts.period, charts.first, charts.second, null, null]
    : [charts.period, charts.value, charts.target, charts.lower, charts.upper];
  const line = (value: string): (string | null)[] => [value, null, null, null, null];
  return {
    id: `chart-data-${index + 1}`,
    ...dataBlock(index), owner: "addin",
    cells: [line(`${index + 1} · ${charts.data}`), line(title), header, ...endsOnly(rows)],
    anchor: { row: 0, column: 0 },
  };
}

/** Labels of the first and the last period only: more would not fit under so small a chart. */
function endsOnly(rows: ChartContent["rows"]): ChartContent["rows"] {
  const first = rows.findIndex(([label]) => label !== null);
  return rows.map(([label, ...numbers], index) => [index === first || index === rows.length - 1 ? (label ?? null) : null, ...numbers]);
}

export function dataFormats(index: number): FormatPlan[] {
  const { row, column } = dataBlock(index);
  return [
    { range: { row, column, rows: seriesRows + 3, columns: 5 }, format: styles.chartData },
    { range: { row: row + 2, column, rows: 1, columns: 5 }, format: { borders: { bottom: colors.line } } },
  ];
}
