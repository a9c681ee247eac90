import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { columnNamed } from "../columnNamed";
import type { DatasetDefinition } from "../dataset";
import { datasetNamed } from "../datasetNamed";
import { datasets } from "../datasets";
import { chooseTables, tablesSetAside } from "./chooseTables";
import { matchParts } from "./matchParts";
import type { MatchOverrides } from "./matchOverrides";
import type { Report } from "./report";
import { isBlock, type SourceHeader } from "./sourceHeader";
import { leaveHiddenOut, reportFiltered } from "./sourceNotices";
import type { TableMatch } from "./tableMatch";
import { reportUnsure } from "./unsureTables";

export interface TableMatches<Source extends SourceHeader = SourceHeader> {
  /** At most one per dataset, in the catalogue's order. */
  readonly matches: readonly TableMatch<Source>[];
  readonly diagnostics: readonly Finding[];
}

/** Says which source tables are which dataset and which header is which column; `overrides` win over everything that is guessed. */
export function matchTables<Source extends SourceHeader>(found: readonly Source[], overrides: MatchOverrides): TableMatches<Source> {
  const diagnostics: Finding[] = [];
  const report: Report = (severity, code, message, table, column = null, choice) => {
    diagnostics.push({ severity, code, message, table, column, row: null, address: null, rows: 0, ...(choice ? { choice } : {}) });
  };
  const sources = leaveHiddenOut(found, overrides, report);
  if (sources.length === 0) report("error", "table.none", messages.tablesNone(), null);
  const chosen = chooseTables(sources, overrides, report);
  const matches = datasets.flatMap((dataset) => {
    const tables = chosen.get(dataset);
    return tables === undefined ? [] : [matchParts(dataset, tables, overrides, report)];
  });
  checkOverrides(overrides, matches, report);
  const used = matches.flatMap(({ parts }) => parts.map(({ source }) => source));
  reportFiltered(used, report);
  const spoken = new Set([...used, ...tablesSetAside(sources, overrides)]);
  reportUnused(sources, used.length > 0, sources.filter((source) => !spoken.has(source)), new Set(chosen.keys()), report);
  return { matches, diagnostics };
}

function checkOverrides(overrides: MatchOverrides, matches: readonly TableMatch[], report: Report): void {
  for (const { dataset: name, column } of overrides.columns) {
    const dataset = datasetNamed(name);
    if (!dataset) report("error", "map.unknown-dataset", messages.datasetUnknown(name, datasets.map(({ id }) => id)), null);
    else if (!columnNamed(dataset, column)) {
      report("error", "map.unknown-column", messages.columnUnknown(dataset.id, column, dataset.columns.map(({ id }) => id)), null, column);
    } else if (!matches.some((match) => match.dataset === dataset)) report("error", "map.no-table", messages.mapWithoutTable(dataset.id), null, column);
  }
}

/** Asks about the tables that may be a dataset, and names the others that nothing uses. */
function reportUnused(
  sources: readonly SourceHeader[], isAnyUsed: boolean, unused: readonly SourceHeader[], present: ReadonlySet<DatasetDefinition>, report: Report,
): void {
  const unsure = reportUnsure(unused, present, report);
  if (sources.length > 0 && !isAnyUsed) {
    if (unsure.size === 0) report("error", "table.none-recognised", messages.tablesUnrecognised(sources.map(({ name }) => name)), null);
    return;
  }
  for (const source of unused) if (!unsure.has(source) && !isBlock(source)) report("info", "table.not-recognised", messages.tableNotUsed(source.name), source.name);
}
