import type { Diagnostic } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { columnNamed } from "../columnNamed";
import { columnTitle } from "../columnTitle";
import type { DatasetDefinition } from "../dataset";
import { datasetNamed } from "../datasetNamed";
import { datasets } from "../datasets";
import { headerKey } from "../headerKey";
import { chooseTables } from "./chooseTables";
import { matchColumns } from "./matchColumns";
import type { MatchOverrides } from "./matchOverrides";
import type { Report } from "./report";
import { isBlock, type SourceHeader } from "./sourceHeader";
import type { TableMatch } from "./tableMatch";

export interface TableMatches<Source extends SourceHeader = SourceHeader> {
  /** At most one per dataset, in the catalogue's order. */
  readonly matches: readonly TableMatch<Source>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Says which source tables are which dataset and which header is which column; `overrides` win over everything that is guessed. */
export function matchTables<Source extends SourceHeader>(sources: readonly Source[], overrides: MatchOverrides): TableMatches<Source> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (severity, code, message, table, column = null) => {
    diagnostics.push({ severity, code, message, table, column, row: null, address: null, rows: 0 });
  };
  if (sources.length === 0) report("error", "table.none", messages.tablesNone(), null);
  const chosen = chooseTables(sources, overrides, report);
  const matches = datasets.flatMap((dataset) => {
    const tables = chosen.get(dataset);
    return tables === undefined ? [] : [matchParts(dataset, tables, overrides, report)];
  });
  checkOverrides(overrides, matches, report);
  reportUnused(sources, new Set(matches.flatMap(({ parts }) => parts.map(({ source }) => source))), report);
  return { matches, diagnostics };
}

/** Matches the columns of each table of a dataset, and says what is missing or was decided. */
function matchParts<Source extends SourceHeader>(dataset: DatasetDefinition, sources: readonly Source[], overrides: MatchOverrides, report: Report): TableMatch<Source> {
  const said = overrides.columns.filter(({ dataset: name }) => datasetNamed(name) === dataset);
  const matched = sources.map((source) => matchColumns(dataset, source.headers, givenColumns(dataset, source, said), true));
  const columns = dataset.columns.filter((column) => matched.some((part) => part.columns.some((match) => match.column === column)));
  const parts = sources.map((source, index) => ({
    source, columns: columns.map((column) => matched[index]?.columns.find((match) => match.column === column) ?? null),
  }));

  reportUnknownHeaders(dataset, sources, said, report);
  if (sources.length > 1) report("info", "table.stacked", messages.tablesStacked(dataset.id, sources.map(({ name }) => name)), messages.tableNames(sources.map(({ name }) => name)));
  const told = new Set<string>();
  matched.forEach(({ choices }, index) => {
    for (const { column, used, other } of choices) {
      if (told.has(column.id)) continue;
      told.add(column.id);
      report("info", "table.column-choice", messages.columnChoice(dataset.id, column.id, used, other), sources[index]?.name ?? null, used);
    }
  });
  reportMissing(dataset, parts, columns.map(({ id }) => id), report);
  return { dataset, columns, parts };
}

function reportMissing(dataset: DatasetDefinition, parts: TableMatch["parts"], found: readonly string[], report: Report): void {
  const [first] = parts;
  const has = new Set(found);
  for (const { id, needed, orElse } of dataset.columns) {
    if (!needed || has.has(id) || (orElse !== undefined && has.has(orElse)) || !first) continue;
    report("error", "table.column-missing", messages.columnMissing(dataset.id, id, orElse, first.source.name, first.source.headers), first.source.name, id);
  }
  found.forEach((column, index) => {
    const lacking = parts.filter(({ columns }) => columns[index] === null).map(({ source }) => source.name);
    if (lacking.length > 0) report("info", "table.part-lacks-column", messages.partLacksColumn(lacking, dataset.id, column), messages.tableNames(lacking), column);
  });
}

/** What the user said about a dataset's columns, as header indices of one of its tables. */
function givenColumns(dataset: DatasetDefinition, { headers }: SourceHeader, said: MatchOverrides["columns"]): Map<string, number> {
  const given = new Map<string, number>();
  for (const { column: name, header } of said) {
    const column = columnNamed(dataset, name);
    const index = headerIndex(headers, header);
    if (column && index >= 0) given.set(column.id, index);
  }
  return given;
}

function reportUnknownHeaders(dataset: DatasetDefinition, sources: readonly SourceHeader[], said: MatchOverrides["columns"], report: Report): void {
  const [first] = sources;
  for (const { column: name, header } of said) {
    const column = columnNamed(dataset, name);
    if (!column || !first || sources.some(({ headers }) => headerIndex(headers, header) >= 0)) continue;
    report("error", "map.unknown-header", messages.headerUnknown(dataset.id, column.id, header, first.name, first.headers), first.name, column.id);
  }
}

function headerIndex(headers: readonly string[], wanted: string): number {
  const same = headers.indexOf(wanted);
  if (same >= 0) return same;
  const key = headerKey(wanted);
  return key === "" ? -1 : headers.findIndex((header) => headerKey(header) === key);
}

function checkOverrides(overrides: MatchOverrides, matches: readonly TableMatch[], report: Report): void {
  for (const { dataset: name, column } of overrides.columns) {
    const dataset = datasetNamed(name);
    if (!dataset) report("error", "map.unknown-dataset", messages.datasetUnknown(name, datasets.map(({ id }) => columnTitle(id))), null);
    else if (!columnNamed(dataset, column)) {
      report("error", "map.unknown-column", messages.columnUnknown(dataset.id, column, dataset.columns.map(({ id }) => columnTitle(id))), null, column);
    } else if (!matches.some((match) => match.dataset === dataset)) report("error", "map.no-table", messages.mapWithoutTable(dataset.id), null, column);
  }
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
