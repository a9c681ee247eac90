import { insightsToDo, openInsights } from "../domain/insights/insight";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { cellName } from "../domain/table/cellName";
import { insightColumns, insightRoom, insightRows, insightsSheetId, insightWidths } from "./insights/geometry";
import { insightFormats, insightsTable } from "./insights/insightsTable";
import { listFormats } from "./listFormats";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import { formatAt } from "./formatAt";
import type { AreaPlan, ConditionalFormatPlan, FormatPlan, SheetPlan } from "./sheetPlan";
import { colors, sizes, styles } from "./styles";
import type { Texts } from "./texts";
import { formatDate } from "./words/formatPeriod";
import { gutter, rowHeight } from "./words/rowHeight";

const widths = insightColumns.map((name) => insightWidths[name]);
const width = insightColumns.length;
const lastColumn = width - 1;

/** Plans the Insights sheet, for analysts: what the figures say together, with the evidence, and why somebody dismissed it. */
export function planInsights(card: Scorecard, { texts, insights }: SheetContext): SheetPlan[] {
  if (insights === undefined) return [];
  const words = texts.insights;
  const asOf = formatDate(card.asOf, texts);
  const table = insightsTable(insights, card, texts);
  const open = openInsights(insights);
  const toDo = insightsToDo(insights).length;
  const textSizes = insightColumns.map((name) => (name === "evidence" ? sizes.small : undefined));
  return [{
    id: insightsSheetId,
    name: texts.sheetNames.insights,
    visibility: "visible",
    columnWidths: [...widths, 0],
    rowHeights: [
      { row: insightRows.title, height: 26 }, { row: insightRows.summary, height: 20 }, { row: insightRows.rail, height: 24 },
      ...table.rows.map(({ cells }, index) => ({ row: insightRoom.row + index, height: rowHeight(cells, widths, { textSizes }) })),
    ],
    spareRows: [{ row: insightRoom.row + table.rows.length, rows: insightRoom.rows - table.rows.length }],
    areas: [
      label("title", insightRows.title, words.title),
      label("summary", insightRows.summary, words.summary(toDo, open.length - toDo, insights.found.length - open.length, asOf)),
      { ...label("label", insightRows.rail, words.rail), anchor: { row: 0, column: 0 } },
    ],
    tables: [table],
    formats: insightsFormats(table.rows.length),
    conditionalFormats: insightsRules(texts),
    validations: [],
    charts: [],
    names: [],
    links: [{ row: insightRows.title, column: lastColumn, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: insightRows.table + 1, columns: 0 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: insightRoom.row + insightRoom.rows, columns: width },
      titleRows: { first: insightRows.table, last: insightRows.table },
      fitToPagesTall: null,
      footerLeft: texts.footer(asOf),
    },
  }];
}

function insightsFormats(rows: number): FormatPlan[] {
  return [
    formatAt(insightRows.title, 0, styles.title),
    formatAt(insightRows.title, lastColumn, { ...styles.link, vertical: "Center", horizontal: "Left", indent: gutter }),
    { range: { row: insightRows.summary, column: 0, rows: 1, columns: width }, format: { ...styles.quiet, borders: { bottom: colors.ink } } },
    formatAt(insightRows.rail, 0, styles.rail),
    ...listFormats(insightRows.table, rows, insightColumns.map((name) => insightFormats[name])),
  ];
}

/** What to act on stands out, beside its symbol; what was dismissed steps back. */
function insightsRules({ insights }: Texts): ConditionalFormatPlan[] {
  const all = { ...insightRoom, column: 0, columns: width };
  const weight = { ...insightRoom, column: 0, columns: 1 };
  const isDismissed = `LEN(TRIM($${cellName(insightRoom.row, insightColumns.indexOf("dismissed"))}))>0`;
  const isWeight = (text: string): string => `=AND(NOT(${isDismissed}),$${cellName(insightRoom.row, 0)}="${text}")`;
  return [
    { kind: "formula", range: all, formula: `=${isDismissed}`, font: { color: colors.grey, bold: false } },
    { kind: "formula", range: weight, formula: isWeight(insights.severities.act), font: { color: colors.offTarget, bold: true } },
    { kind: "formula", range: weight, formula: isWeight(insights.severities.look), font: { color: colors.watch, bold: true } },
    { kind: "formula", range: weight, formula: isWeight(insights.severities.know), font: { color: colors.grey } },
  ];
}

function label(id: string, row: number, value: string): AreaPlan {
  return { id, row, column: 0, owner: "addin", cells: [[value]] };
}
