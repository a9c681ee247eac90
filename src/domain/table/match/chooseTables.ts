import { messages } from "../../diagnostics/messages";
import { columnTitle } from "../columnTitle";
import type { DatasetDefinition } from "../dataset";
import { datasetNamed } from "../datasetNamed";
import { datasets } from "../datasets";
import type { MatchOverrides } from "./matchOverrides";
import type { Report } from "./report";
import { scoreMatch } from "./scoreMatch";
import { isBlock, type SourceHeader } from "./sourceHeader";
import { stackObstacle, type StackObstacle } from "./stackable";

/** The tables of each dataset, in the order of the sources. */
export type ChosenTables<Source> = ReadonlyMap<DatasetDefinition, readonly Source[]>;

/**
 * Which tables are which dataset: those that the user named; else those that fit it best. Several that fit one dataset are stacked
 * where they have the same needed columns in the same units; otherwise the best is used, and the others are spoken of.
 */
export function chooseTables<Source extends SourceHeader>(sources: readonly Source[], overrides: MatchOverrides, report: Report): ChosenTables<Source> {
  const chosen = namedTables(sources, overrides, report);
  const named = new Set([...chosen.values()].flat());
  for (const { dataset, source } of claimsOn(sources.filter((source) => !named.has(source)))) {
    const present = chosen.get(dataset);
    const [best] = present ?? [];
    if (present === undefined || best === undefined) chosen.set(dataset, [source]);
    else if (!named.has(best) && (!isBlock(source) || isBlock(best))) {
      const obstacle = stackObstacle(dataset, best, source);
      if (obstacle === null) present.push(source);
      else report("warning", "table.two-tables", twoTables(obstacle, dataset, best, source), source.name);
    }
  }
  for (const tables of chosen.values()) tables.sort((left, right) => sources.indexOf(left) - sources.indexOf(right));
  return chosen;
}

function namedTables<Source extends SourceHeader>(sources: readonly Source[], overrides: MatchOverrides, report: Report): Map<DatasetDefinition, Source[]> {
  const chosen = new Map<DatasetDefinition, Source[]>();
  for (const { dataset: name, table } of overrides.tables) {
    const dataset = datasetNamed(name);
    if (!dataset) {
      report("error", "map.unknown-dataset", messages.datasetUnknown(name, datasets.map(({ id }) => columnTitle(id))), table);
      continue;
    }
    const source = sources.find((candidate) => candidate.name === table)
      ?? sources.find((candidate) => candidate.name.toLowerCase() === table.toLowerCase());
    const present = chosen.get(dataset) ?? [];
    if (!source) report("error", "map.unknown-table", messages.tableUnknown(table, sources.map((candidate) => candidate.name)), table);
    else if (!present.includes(source)) chosen.set(dataset, [...present, source]);
  }
  return chosen;
}

/** Each table claims the dataset that it fits best; the best claims come first, those of plain blocks last. */
function claimsOn<Source extends SourceHeader>(sources: readonly Source[]): { readonly dataset: DatasetDefinition; readonly source: Source }[] {
  return sources
    .map((source) => datasets
      .map((dataset) => ({ dataset, source, score: scoreMatch(dataset, source) }))
      .reduce((left, right) => (right.score > left.score ? right : left)))
    .filter(({ score }) => score > 0)
    .sort((left, right) => Number(isBlock(left.source)) - Number(isBlock(right.source)) || right.score - left.score);
}

function twoTables(obstacle: StackObstacle, { id }: DatasetDefinition, { name: used }: SourceHeader, { name: other }: SourceHeader): string {
  switch (obstacle.kind) {
    case "columns": return messages.tableTwice(id, used, other);
    case "copy": return messages.tableCopy(id, used, other);
    case "units": return messages.tableOtherUnits(id, used, other, obstacle.one, obstacle.other);
  }
}
