import type { Scorecard } from "../domain/scorecard/scorecard";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import type { FormatPlan, SheetPlan } from "./sheetPlan";
import { colors, styles } from "./styles";
import { blockArea, blockCharts, blockFormats, blockHeights, labelArea, marksArea, noChartArea } from "./trends/block";
import { blockRange, chartColumn, chartColumns, headRows, trendsSheetId } from "./trends/geometry";
import { formatDate } from "./words/formatPeriod";

const printedColumns = chartColumn + chartColumns;
/** Characters: period, value, target, lower, mean, upper, a gap, the chart's columns, and the labels under the chart. */
const widths: readonly number[] = [11, 9, 9, 10.5, 8.5, 10.5, 1.5, ...new Array<number>(chartColumns).fill(7.2), 12];
/** Blocks on a printed page. Every block is equally high and the page is as high as its blocks, so breaks fall between them. */
const blocksPerPage = 2;

/** Plans the Trends sheet: per indicator its finding, a series of 24 periods and a chart. */
export function planTrends(card: Scorecard, { texts }: SheetContext): SheetPlan {
  const printed = blockRange(card.lines.length - 1);
  return {
    id: trendsSheetId,
    name: texts.sheetNames.trends,
    visibility: "visible",
    columnWidths: widths,
    rowHeights: [
      { row: 0, height: 26 }, { row: 1, height: 18 }, ...card.lines.flatMap((_, index) => blockHeights(index)),
    ],
    areas: [
      { id: "head", row: 0, column: 0, owner: "addin", cells: [[texts.trends.title], [texts.trends.subtitle]] },
      ...card.lines.flatMap((line, index) => [blockArea(line, index, texts), labelArea(line, index, texts), noChartArea(line, index, texts), marksArea(line, index, texts)]),
    ],
    tables: [],
    formats: [
      ...headFormats(),
      ...card.lines.flatMap((line, index) => blockFormats(line, index)),
    ],
    conditionalFormats: [],
    validations: [],
    charts: card.lines.flatMap((line, index) => blockCharts(line, index, texts)),
    names: [],
    links: [{ row: 0, column: printedColumns - 2, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: headRows, columns: 0 },
    page: {
      orientation: "portrait",
      printArea: { row: 0, column: 0, rows: printed.row + printed.rows, columns: printedColumns },
      titleRows: { first: 0, last: headRows - 1 },
      fitToPagesTall: Math.max(1, Math.ceil(card.lines.length / blocksPerPage)),
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  };
}

function headFormats(): FormatPlan[] {
  const across = { column: 0, columns: printedColumns };
  return [
    { range: { row: 0, column: 0, rows: 1, columns: 1 }, format: styles.title },
    { range: { row: 1, rows: 1, ...across }, format: { font: { color: colors.grey }, borders: { bottom: colors.ink } } },
    { range: { row: 0, column: printedColumns - 2, rows: 1, columns: 1 }, format: styles.link },
  ];
}
