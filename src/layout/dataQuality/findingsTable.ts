import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { needsYou } from "../../domain/diagnostics/needsYou";
import { listCells } from "../listFormats";
import type { CellFormat, PlanValue, TablePlan, TableRowPlan } from "../sheetPlan";
import { styles } from "../styles";
import type { Texts } from "../texts";
import { findingColumns, findingsTableId, listedFindings, qualityRows, type FindingColumn } from "./geometry";
import { fixText } from "./fixText";
import { linkFormula } from "./linkFormula";

/** The table of findings, in the order given: a row each, with a note of the user's that stays with the finding. */
export function findingsTable(diagnostics: readonly Diagnostic[], texts: Texts): TablePlan {
  const { quality } = texts;
  return {
    id: findingsTableId,
    row: qualityRows.findings, column: 0,
    columns: findingColumns.map((name) => ({ header: quality.columns[name], owner: name === "note" ? "user" : "addin" })),
    rows: findingRows(diagnostics, texts),
    fitsRows: true,
    list: { formats: findingColumns.map((name) => findingFormats[name]), gone: { column: findingColumns.indexOf("needsYou"), text: quality.gone } },
  };
}

/** Looks of a finding's cells, by column. */
export const findingFormats: Readonly<Record<FindingColumn, CellFormat>> = (() => {
  const { text, first, number, small } = listCells;
  return {
    needsYou: first,
    severity: text,
    rows: number,
    found: text,
    table: text,
    column: text,
    cell: { ...text, font: styles.link.font },
    fix: text,
    code: small,
    note: text,
  };
})();

function findingRows(diagnostics: readonly Diagnostic[], texts: Texts): TableRowPlan[] {
  const { quality } = texts;
  const listed = diagnostics.slice(0, listedFindings);
  const more = diagnostics.length - listed.length;
  const keys = uniqueKeys(listed);
  return [
    ...listed.map((finding, index) => ({ key: keys[index] ?? "", cells: cellsOf(findingCells(finding, texts)) })),
    ...(more > 0 ? [{ key: "more", cells: cellsOf({ found: quality.more(more) }) }] : []),
    ...(diagnostics.length === 0 ? [{ key: "none", cells: cellsOf({ needsYou: quality.needsYou.no, found: quality.nothing }) }] : []),
  ];
}

function cellsOf(cells: Partial<Readonly<Record<FindingColumn, PlanValue>>>): PlanValue[] {
  return findingColumns.map((name) => cells[name] ?? null);
}

function findingCells(finding: Diagnostic, texts: Texts): Partial<Readonly<Record<FindingColumn, PlanValue>>> {
  const { quality } = texts;
  return {
    needsYou: needsYou(finding) ? quality.needsYou.yes : quality.needsYou.no,
    severity: quality.severities[finding.severity],
    rows: finding.rows > 0 ? finding.rows : null,
    found: finding.message,
    table: finding.table,
    column: finding.column,
    cell: finding.address === null ? null : linkFormula(finding.address),
    fix: finding.fix === undefined ? null : fixText(finding.fix, texts),
    code: finding.code,
  };
}

/** A finding's key says what it is about, not how many rows share it: by it a note stays with it. Equals are numbered. */
function uniqueKeys(findings: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, table, column }) => {
    const key = [code, table ?? "", column ?? ""].join("|");
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}|${times}`;
  });
}
