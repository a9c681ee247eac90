import type { Diagnostic, Severity } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { columnNamed } from "../columnNamed";
import { columnTitle } from "../columnTitle";
import type { DatasetDefinition } from "../dataset";
import { datasetNamed } from "../datasetNamed";
import { datasets } from "../datasets";
import { headerKey } from "../headerKey";
import { matchColumns, type ColumnMatch } from "./matchColumns";
import type { MatchOverrides } from "./matchOverrides";
import { scoreMatch } from "./scoreMatch";
import type { SourceHeader } from "./sourceHeader";

/** A source table that is a dataset, and which of its headers are which columns. */
export interface TableMatch<Source extends SourceHeader = SourceHeader> {
  readonly dataset: DatasetDefinition;
  readonly source: Source;
  /** In the definition's order; columns without a header are absent. */
  readonly columns: readonly ColumnMatch[];
}

export interface TableMatches<Source extends SourceHeader = SourceHeader> {
  /** At most one per dataset, in the catalogue's order. */
  readonly matches: readonly TableMatch<Source>[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says which source table is which dataset and which header is which column, from names and headers alone.
 * `overrides` win; a dataset that two tables claim goes to the better one, with a finding.
 */
export function matchTables<Source extends SourceHeader>(sources: readonly Source[], overrides: MatchOverrides): TableMatches<Source> {
  const diagnostics: Diagnostic[] = [];
  const report = (severity: Severity, code: string, message: string, table: string | null, column: string | null = null): void => {
    diagnostics.push({ severity, code, message, table, column, row: null, address: null, rows: 0 });
  };
  if (sources.length === 0) report("error", "table.none", messages.tablesNone(), null);

  const chosen = new Map<DatasetDefinition, Source>();
  takeNamedTables(sources, overrides, chosen, report);
  takeBestTables(sources, chosen, report);

  const matches: TableMatch<Source>[] = [];
  for (const dataset of datasets) {
    const source = chosen.get(dataset);
    if (!source) continue;
    const given = givenColumns(dataset, source, overrides, report);
    const { columns, choices } = matchColumns(dataset, source.headers, given, true);
    for (const { column, used, other } of choices) {
      report("info", "table.column-choice", messages.columnChoice(dataset.id, column.id, used, other), source.name, used);
    }
    const has = new Set(columns.map(({ column }) => column.id));
    for (const { id, needed, orElse } of dataset.columns) {
      if (!needed || has.has(id) || (orElse !== undefined && has.has(orElse))) continue;
      report("error", "table.column-missing", messages.columnMissing(dataset.id, id, orElse, source.name, source.headers), source.name, id);
    }
    matches.push({ dataset, source, columns });
  }
  checkOverrides(overrides, chosen, report);
  reportUnused(sources, new Set(chosen.values()), report);
  return { matches, diagnostics };
}

type Report = (severity: Severity, code: string, message: string, table: string | null, column?: string | null) => void;

function takeNamedTables<Source extends SourceHeader>(
  sources: readonly Source[], overrides: MatchOverrides, chosen: Map<DatasetDefinition, Source>, report: Report,
): void {
  for (const override of overrides.tables) {
    const dataset = datasetNamed(override.dataset);
    if (!dataset) {
      report("error", "map.unknown-dataset", messages.datasetUnknown(override.dataset, datasets.map(({ id }) => columnTitle(id))), override.table);
      continue;
    }
    const source = sources.find(({ name }) => name === override.table)
      ?? sources.find(({ name }) => name.toLowerCase() === override.table.toLowerCase());
    if (source) chosen.set(dataset, source);
    else report("error", "map.unknown-table", messages.tableUnknown(override.table, sources.map(({ name }) => name)), override.table);
  }
}

/** Each table that is left claims the dataset that it fits best; the best claim on a dataset wins. */
function takeBestTables<Source extends SourceHeader>(sources: readonly Source[], chosen: Map<DatasetDefinition, Source>, report: Report): void {
  const named = new Set(chosen.values());
  const claims: { readonly dataset: DatasetDefinition; readonly source: Source; readonly score: number }[] = [];
  for (const source of sources) {
    if (named.has(source)) continue;
    const best = datasets
      .map((dataset) => ({ dataset, source, score: scoreMatch(dataset, source) }))
      .reduce((left, right) => (right.score > left.score ? right : left));
    if (best.score > 0) claims.push(best);
  }
  claims.sort((left, right) => Number(isBlock(left.source)) - Number(isBlock(right.source)) || right.score - left.score);
  for (const { dataset, source } of claims) {
    const winner = chosen.get(dataset);
    if (!winner) chosen.set(dataset, source);
    else if (!named.has(winner) && !(isBlock(source) && !isBlock(winner))) report("warning", "table.two-tables", messages.tableTwice(dataset.id, winner.name, source.name), source.name);
  }
}

function givenColumns(dataset: DatasetDefinition, source: SourceHeader, overrides: MatchOverrides, report: Report): Map<string, number> {
  const given = new Map<string, number>();
  for (const override of overrides.columns) {
    if (datasetNamed(override.dataset) !== dataset) continue;
    const column = columnNamed(dataset, override.column);
    if (!column) continue;
    const index = headerIndex(source.headers, override.header);
    if (index >= 0) given.set(column.id, index);
    else report("error", "map.unknown-header", messages.headerUnknown(dataset.id, column.id, override.header, source.name, source.headers), source.name, column.id);
  }
  return given;
}

function headerIndex(headers: readonly string[], wanted: string): number {
  const same = headers.indexOf(wanted);
  if (same >= 0) return same;
  const key = headerKey(wanted);
  return key === "" ? -1 : headers.findIndex((header) => headerKey(header) === key);
}

function checkOverrides(overrides: MatchOverrides, chosen: ReadonlyMap<DatasetDefinition, SourceHeader>, report: Report): void {
  for (const { dataset: name, column } of overrides.columns) {
    const dataset = datasetNamed(name);
    if (!dataset) report("error", "map.unknown-dataset", messages.datasetUnknown(name, datasets.map(({ id }) => columnTitle(id))), null);
    else if (!columnNamed(dataset, column)) {
      report("error", "map.unknown-column", messages.columnUnknown(dataset.id, column, dataset.columns.map(({ id }) => columnTitle(id))), null, column);
    } else if (!chosen.has(dataset)) report("error", "map.no-table", messages.mapWithoutTable(dataset.id), null, column);
  }
}

/** A block that fits nothing, or less well than a declared table, is just a part of the user's sheets. */
function isBlock({ block }: SourceHeader): boolean {
  return block !== undefined && block !== null;
}

function reportUnused(sources: readonly SourceHeader[], used: ReadonlySet<SourceHeader>, report: Report): void {
  if (sources.length > 0 && used.size === 0) {
    report("error", "table.none-recognised", messages.tablesUnrecognised(sources.map(({ name }) => name)), null);
    return;
  }
  for (const source of sources) {
    if (!used.has(source) && !isBlock(source)) report("info", "table.not-recognised", messages.tableNotUsed(source.name), source.name);
  }
}
