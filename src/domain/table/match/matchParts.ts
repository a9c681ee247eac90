import { messages } from "../../diagnostics/messages";
import { columnNamed } from "../columnNamed";
import type { DatasetDefinition } from "../dataset";
import { datasetNamed } from "../datasetNamed";
import { namesTogether } from "../namesTogether";
import { reportColumns } from "./columnFindings";
import { givenColumns, isNone } from "./givenColumns";
import { headerIndex, headerName } from "./headerName";
import { matchColumns } from "./matchColumns";
import type { ColumnOverride, MatchOverrides } from "./matchOverrides";
import type { Report } from "./report";
import type { SourceHeader } from "./sourceHeader";
import type { TableMatch } from "./tableMatch";

/** Matches the columns of each table of a dataset, and says what is missing, was guessed or was decided. */
export function matchParts<Source extends SourceHeader>(dataset: DatasetDefinition, sources: readonly Source[], overrides: MatchOverrides, report: Report): TableMatch<Source> {
  const said = overrides.columns.filter(({ dataset: name }) => datasetNamed(name) === dataset);
  const matched = sources.map((source) => ({ source, matches: matchColumns(dataset, source, givenColumns(dataset, source, said), true) }));
  const found = dataset.columns.filter((column) => matched.some(({ matches }) => matches.columns.some((match) => match.column === column)));
  const columns = found.filter(({ worksOut }) => !found.some(({ id }) => id === worksOut));
  const parts = matched.map(({ source, matches }) => ({
    source, columns: columns.map((column) => matches.columns.find((match) => match.column === column) ?? null),
  }));
  const match = { dataset, columns, parts };
  const names = sources.map(({ name }) => name);
  if (names.length > 1) report("info", "table.stacked", messages.tablesStacked(dataset.id, names), namesTogether(names));
  reportUnknownHeaders(match, said, report);
  reportColumns(match, matched, report);
  return match;
}

/** Headers that the user named and that no table has; what is used in their place is said. */
function reportUnknownHeaders({ dataset, columns, parts }: TableMatch, said: readonly ColumnOverride[], report: Report): void {
  const [first] = parts;
  if (!first) return;
  const { name, headers } = first.source;
  for (const { column: spelling, header } of said) {
    const column = columnNamed(dataset, spelling);
    if (!column || isNone(header) || parts.some(({ source }) => headerIndex(source.headers, header) >= 0)) continue;
    const instead = first.columns[columns.indexOf(column)]?.header ?? null;
    const present = headers.map((_, index) => headerName(headers, index));
    report("error", "map.unknown-header", messages.headerUnknown(dataset.id, column.id, header, name, present, instead), name, column.id, { dataset: dataset.id, column: column.id, headers: present });
  }
}
