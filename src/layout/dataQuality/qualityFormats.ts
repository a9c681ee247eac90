import { cellName } from "../../domain/table/cellName";
import { listFormats } from "../listFormats";
import { formatAt } from "../formatAt";
import type { CellFormat, CellRange, ConditionalFormatPlan, FormatPlan } from "../sheetPlan";
import { colors, styles } from "../styles";
import type { Texts } from "../texts";
import { gutter } from "../words/rowHeight";
import { findingFormats } from "./findingsTable";
import { findingColumns, linkColumn, qualityRows, sourceColumns, type FindingColumn, type SourceColumn } from "./geometry";

const width = findingColumns.length;

/** All cell formats of the Data Quality sheet. */
export function qualityFormats(findingCount: number, sourceCount: number): FormatPlan[] {
  return [
    formatAt(qualityRows.title, 0, styles.title),
    { range: across(qualityRows.summary), format: { ...styles.quiet, borders: { bottom: colors.ink } } },
    formatAt(qualityRows.title, linkColumn, { ...styles.link, vertical: "Center", horizontal: "Left", indent: gutter }),
    formatAt(qualityRows.summary, linkColumn, { ...styles.link, horizontal: "Left", indent: gutter }),
    formatAt(qualityRows.found, 0, styles.rail),
    formatAt(qualityRows.read, 0, styles.rail),
    ...listFormats(qualityRows.findings, findingCount, findingColumns.map((name) => findingFormats[name])),
    ...listFormats(qualityRows.sources, sourceCount, sourceColumns.map((name) => sourceFormats[name])),
  ];
}

/** Words in colour, beside their symbols: as far down as findings can ever reach. */
export function qualityRules(sourceCount: number, texts: Texts): ConditionalFormatPlan[] {
  const { quality } = texts;
  const list = (name: FindingColumn): CellRange => ({ ...qualityRows.room, column: findingColumns.indexOf(name), columns: 1 });
  const sources: CellRange = { row: qualityRows.sources + 1, column: 0, rows: sourceCount, columns: width };
  const rule = (range: CellRange, beginsWith: string, color: string, bold = false): ConditionalFormatPlan =>
    ({ kind: "text", range, beginsWith, font: { color, bold } });
  return [
    rule(list("needsYou"), quality.needsYou.yes, colors.offTarget, true),
    rule(list("needsYou"), texts.dash, colors.grey),
    rule(list("severity"), quality.severities.error, colors.offTarget, true),
    rule(list("severity"), quality.severities.warning, colors.watch),
    rule(list("severity"), quality.severities.info, colors.grey),
    // What is not there has no number of rows.
    { kind: "formula", range: sources, formula: `=$${cellName(sources.row, sourceColumns.indexOf("read"))}=""`, font: { color: colors.grey } },
  ];
}

const sourceFormats: Readonly<Record<SourceColumn, CellFormat>> = (() => {
  const text = findingFormats.found;
  const number = findingFormats.rows;
  return {
    dataset: { ...text, indent: 0, font: { ...text.font, bold: true } },
    read: number, used: number, from: text, left: number, columns: text, derived: text, absent: text,
    code: findingFormats.code, note: text,
  };
})();

function across(row: number): CellRange {
  return { row, column: 0, rows: 1, columns: width };
}
