import { say } from "../../domain/diagnostics/said";
import { columnTitle } from "../../domain/table/columnTitle";
import { reasonText } from "../../domain/table/match/reasonText";
import type { SourceHeaderUse, SourceSummary } from "../../domain/table/sourceSummary";
import type { PlanValue, TablePlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";
import { qualityRows, sourceColumns, sourcesTableId, type SourceColumn } from "./geometry";

/** Tables that are named; how many more were stacked is said. */
const namedTables = 6;
/** Below this a match is shown with how sure it is, and why. */
const beyondDoubt = 0.9;

/** The table of sources: what each dataset was read from and how much of it counts. Those that are there stand first. */
export function sourcesTable(sources: readonly SourceSummary[], texts: Texts): TablePlan {
  const { quality } = texts;
  return {
    id: sourcesTableId,
    row: qualityRows.sources, column: 0,
    columns: sourceColumns.map((name) => ({ header: quality.sources.columns[name], owner: name === "note" ? "user" : "addin" })),
    rows: [...sources.filter(isThere), ...sources.filter((source) => !isThere(source))].map((source) => {
      const cells = sourceCells(source, texts);
      return { key: source.dataset, cells: sourceColumns.map((name) => cells[name] ?? null) };
    }),
    fitsRows: true,
  };
}

function isThere({ parts }: SourceSummary): boolean {
  return parts.length > 0;
}

function sourceCells(source: SourceSummary, texts: Texts): Readonly<Partial<Record<SourceColumn, PlanValue>>> {
  const { quality } = texts;
  const { dataset, rowsRead, rowsUsed, columnCount, absent, derived } = source;
  const title = texts.phrase(source.title);
  if (!isThere(source)) return { dataset: title, from: quality.sources.absent(title), code: dataset };
  const ids = (list: readonly string[]): string | null => (list.length === 0 ? null : list.map((id) => texts.phrase(columnTitle(id))).join(", "));
  return {
    dataset: title, read: rowsRead, used: rowsUsed, from: fromText(source, texts), left: rowsRead - rowsUsed,
    columns: quality.sources.count(columnCount - absent.length, columnCount), derived: ids(derived), absent: ids(absent), code: dataset,
  };
}

function fromText({ parts, headers }: SourceSummary, texts: Texts): string {
  const { sources } = texts.quality;
  const named = parts.slice(0, namedTables).map(({ table, sheet }) => sources.table(table, sheet)).join(", ");
  const hidden = parts.length - namedTables;
  return [
    hidden > 0 ? `${named} ${texts.andMore(hidden)}` : named,
    ...(headers.length > 0 ? [sources.headers(headers.map((use) => headerText(use, texts)).join(", "))] : []),
  ].join("\n");
}

function headerText({ column, header, match }: SourceHeaderUse, texts: Texts): string {
  const said = texts.quality.sources.header(texts.phrase(columnTitle(column)), header);
  if (match.confidence >= beyondDoubt) return said;
  return said + texts.aside(texts.quality.sources.sure(formatNumber(match.confidence * 100, 0, texts), say(texts.messages, reasonText(match))));
}
