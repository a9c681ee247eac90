import { cellName } from "../../domain/table/cellName";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { listCells, listFormats } from "../listFormats";
import { changeFormat } from "../numberFormats";
import { formatAt } from "../formatAt";
import type { CellFormat, CellRange, ConditionalFormatPlan, FormatPlan } from "../sheetPlan";
import { colors, styles } from "../styles";
import type { Texts } from "../texts";
import { exactFormats } from "../words/exactValue";
import { gutter } from "../words/rowHeight";
import { changedColumns, headRows, noteColumn, spareRows, type ChangedColumn, type ChangesRows, type PublishedColumn } from "./geometry";

const width = changedColumns.length;

export const changedFormats: Readonly<Record<ChangedColumn, CellFormat>> = {
  indicator: listCells.first, period: listCells.text, was: listCells.number, now: { ...listCells.number, font: { ...listCells.number.font, bold: true } },
  change: listCells.number, why: listCells.text, note: listCells.text,
};

/** Looks by the unit of a row's indicator. */
export function changedLooks(texts: Texts): Readonly<Record<string, Readonly<Record<number, CellFormat>>>> {
  return Object.fromEntries(Object.entries(exactFormats).map(([unit, exact]) => {
    const formats: Partial<Record<ChangedColumn, string>> = { was: exact, now: exact, change: changeFormat(unit as keyof typeof exactFormats, texts) };
    return [unit, Object.fromEntries(Object.entries(formats).map(([name, numberFormat]) => [changedColumns.indexOf(name as ChangedColumn), { numberFormat }]))];
  }));
}

/** Looks of a publication's cells, and of those below it: their values are words, since their units differ from row to row. */
export const publishedFormats: Readonly<Record<PublishedColumn, CellFormat>> = (() => {
  const value: CellFormat = { ...listCells.text, horizontal: "Right", indent: 0 };
  return { what: listCells.first, on: listCells.text, then: value, now: value, change: value, why: listCells.text, note: listCells.text };
})();

/** All cell formats of the Changes sheet. */
export function changesFormats(card: Scorecard, rows: ChangesRows, publishedCount: number, texts: Texts): FormatPlan[] {
  return [
    formatAt(headRows.title, 0, styles.title),
    formatAt(headRows.title, noteColumn, { ...styles.link, vertical: "Center", horizontal: "Left", indent: gutter }),
    { range: across(headRows.summary), format: { ...styles.quiet, borders: { bottom: colors.ink } } },
    formatAt(headRows.rail, 0, styles.rail),
    formatAt(rows.publishedRail, 0, styles.rail),
    ...listFormats(rows.changed, card.lines.length, changedColumns.map((name) => changedFormats[name])),
    ...card.lines.flatMap(({ headline, description }, index): FormatPlan[] => {
      const unit = headline?.unit ?? description.unit;
      const cell = (name: ChangedColumn, numberFormat: string): FormatPlan => formatAt(rows.changed + 1 + index, changedColumns.indexOf(name), { numberFormat });
      return [cell("was", exactFormats[unit]), cell("now", exactFormats[unit]), cell("change", changeFormat(unit, texts))];
    }),
    ...listFormats(rows.published, publishedCount, Object.values(publishedFormats)),
  ];
}

/** What stayed as it was steps back; a publication stands out from the values below it. */
export function changesRules(rows: ChangesRows, indicators: number, texts: Texts): ConditionalFormatPlan[] {
  const changed: CellRange = { row: rows.changed + 1, column: 0, rows: indicators + spareRows, columns: width - 1 };
  const why = cellName(changed.row, changedColumns.indexOf("why"));
  const published: CellRange = { ...rows.room, column: 0, columns: 2 };
  const [first] = texts.history.below("");
  return [
    { kind: "formula", range: changed, formula: `=$${why}="${texts.history.asBefore}"`, font: { color: colors.grey, bold: false } },
    { kind: "formula", range: published, formula: `=AND($${cellName(published.row, 0)}<>"",LEFT($${cellName(published.row, 0)},1)<>"${first ?? ""}")`, font: { bold: true } },
  ];
}

function across(row: number): CellRange {
  return { row, column: 0, rows: 1, columns: width };
}
