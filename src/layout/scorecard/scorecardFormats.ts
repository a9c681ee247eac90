import type { IndicatorLine, Scorecard } from "../../domain/scorecard/scorecard";
import { changeFormat, valueFormats } from "../numberFormats";
import type { CellFormat, CellRange, ConditionalFormatPlan, FormatPlan } from "../sheetPlan";
import { colors, sizes, styles } from "../styles";
import type { Texts } from "../texts";
import { lastColumn, printedColumns, railColumn, spareRows, tableColumn, type ScorecardRows } from "./geometry";
import { stripFormats } from "./scorecardStrip";
import { columnOf } from "./scorecardTables";
import { countColumns } from "./scorecardTop";

type TableColumn = Parameters<typeof columnOf>[0];

const numbers: readonly TableColumn[] = ["now", "target", "change", "sinceBaseline"];
/** Texts that stand right of a right-aligned number: pushed off it. */
const afterNumbers: readonly TableColumn[] = ["range", "verdict", "real"];

/** All cell formats of the Scorecard. */
export function scorecardFormats(card: Scorecard, rows: ScorecardRows, texts: Texts): FormatPlan[] {
  const whole = (row: number, height = 1): CellRange => ({ row, column: 0, rows: height, columns: printedColumns });
  const cell = (row: number, column: number): CellRange => ({ row, column, rows: 1, columns: 1 });
  const countColors = [colors.onTarget, colors.watch, colors.offTarget, colors.grey];
  return [
    { range: whole(rows.title), format: { ...styles.titleRule, vertical: "Center" } },
    { range: cell(rows.title, railColumn), format: styles.title },
    { range: cell(rows.title, lastColumn), format: { font: { color: colors.grey }, horizontal: "Right" } },
    { range: whole(rows.counts), format: styles.lead },
    { range: whole(rows.good, rows.leading - rows.good), format: { vertical: "Center" } },
    ...countColors.map((color, index): FormatPlan => ({
      range: cell(rows.counts, countColumns[index] ?? 0), format: { font: { bold: index < 3, color } },
    })),
    { range: cell(rows.counts, countColumns[4] ?? 0), format: { font: { size: 11, color: colors.grey } } },
    { range: cell(rows.counts, lastColumn), format: { horizontal: "Right", font: { bold: true, color: colors.ink } } },
    { range: { row: rows.counts, column: railColumn, rows: rows.leading - rows.counts, columns: 1 }, format: styles.rail },
    ...tableFormats(card.lines.filter(({ description }) => description.kind === "leading"), rows.leading, texts),
    ...tableFormats(card.lines.filter(({ description }) => description.kind === "lagging"), rows.lagging, texts),
    ...stripFormats(card, rows.context),
    { range: whole(rows.charts), format: { font: { color: colors.grey } } },
    { range: whole(rows.blind, 2), format: { font: { color: colors.grey } } },
    { range: cell(rows.blind, railColumn), format: styles.rail },
    { range: whole(rows.blind - 1), format: { borders: { bottom: colors.line } } },
    { range: whole(rows.links), format: styles.link },
  ];
}

function tableFormats(lines: readonly IndicatorLine[], header: number, texts: Texts): FormatPlan[] {
  const rows = lines.length;
  const block = (name: TableColumn, from: number, height: number): CellRange => ({ row: from, column: columnOf(name), rows: height, columns: 1 });
  const column = (name: TableColumn, format: CellFormat): FormatPlan => ({ range: block(name, header + 1, rows), format });
  return [
    { range: { row: header, column: tableColumn, rows: 1, columns: lastColumn }, format: styles.header },
    ...numbers.flatMap((name): FormatPlan[] => [
      { range: block(name, header, 1), format: { horizontal: "Right" } }, column(name, { horizontal: "Right" }),
    ]),
    ...lines.map((_, index): FormatPlan => ({
      range: { row: header + 1 + index, column: tableColumn, rows: 1, columns: lastColumn },
      format: { ...styles.body, borders: { bottom: colors.hairline } },
    })),
    { range: { row: header + 1, column: tableColumn, rows, columns: 1 }, format: { wrap: true } },
    column("now", { font: { bold: true } }),
    ...afterNumbers.map((name): FormatPlan => ({ range: block(name, header, rows + 1), format: { horizontal: "Left", indent: 1 } })),
    column("range", { font: { color: colors.grey } }),
    column("note", { wrap: true, font: { size: sizes.small } }),
    ...lines.flatMap((line, index): FormatPlan[] => {
      const unit = line.headline?.unit ?? line.description.unit;
      const at = (name: TableColumn, numberFormat: string): FormatPlan => ({ range: block(name, header + 1 + index, 1), format: { numberFormat } });
      return [
        at("now", valueFormats[unit]), at("target", valueFormats[unit]),
        at("change", changeFormat(unit, texts)), at("sinceBaseline", changeFormat(unit, texts)),
      ];
    }),
  ];
}

/** Verdicts and signals in colour: always beside their symbol and words. */
export function scorecardRules(rows: ScorecardRows, leadingCount: number, laggingCount: number, texts: Texts): ConditionalFormatPlan[] {
  const tables = [{ header: rows.leading, count: leadingCount }, { header: rows.lagging, count: laggingCount }];
  return tables.filter(({ count }) => count > 0).flatMap(({ header, count }): ConditionalFormatPlan[] => {
    const range = (name: TableColumn): CellRange => ({ row: header + 1, column: columnOf(name), rows: count + spareRows, columns: 1 });
    const verdict = (beginsWith: string, color: string): ConditionalFormatPlan =>
      ({ kind: "text", range: range("verdict"), beginsWith, font: { color } });
    return [
      verdict("✔", colors.onTarget), verdict("●", colors.watch), verdict("✖", colors.offTarget), verdict("–", colors.grey),
      { kind: "text", range: range("real"), beginsWith: texts.real.signal, font: { bold: true, color: colors.accent } },
    ];
  });
}
