import { messages } from "../../diagnostics/messages";
import type { Said } from "../../diagnostics/said";
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
 * Which tables are which dataset: those that the user named; else those that fit it best, and beside the named ones where the user
 * said so. Several that fit one dataset are stacked where they have the same needed columns in the same units; otherwise the best is
 * used, and the others are spoken of. Tables that the user set aside are none.
 */
export function chooseTables<Source extends SourceHeader>(sources: readonly Source[], overrides: MatchOverrides, report: Report): ChosenTables<Source> {
  const { chosen, settled } = namedTables(sources, overrides, report);
  const named = new Set([...chosen.values()].flat());
  const aside = new Set(tablesSetAside(sources, overrides));
  for (const { dataset, source } of claimsOn(sources.filter((source) => !named.has(source) && !aside.has(source)))) {
    if (settled.has(dataset)) continue;
    const present = chosen.get(dataset) ?? [];
    chosen.set(dataset, present);
    const best = present.find((other) => !named.has(other));
    if (best !== undefined && isBlock(source) && !isBlock(best)) continue;
    const rival = best ?? present[0];
    const obstacle = rival === undefined ? null : stackObstacle(dataset, rival, source);
    // That a named table lacks columns says nothing against the best of the others.
    if (rival === undefined || obstacle === null || (best === undefined && obstacle.kind === "columns")) present.push(source);
    else report("warning", "table.two-tables", twoTables(obstacle, dataset, rival, source), source.name);
  }
  for (const tables of chosen.values()) tables.sort((left, right) => sources.indexOf(left) - sources.indexOf(right));
  return chosen;
}

/** The tables that the user said are not to be used. */
export function tablesSetAside<Source extends SourceHeader>(sources: readonly Source[], { tables }: MatchOverrides): Source[] {
  return tables.flatMap(({ dataset, table }) => (isAside(dataset) ? (tableNamed(sources, table) ?? []) : []));
}

function isAside(dataset: string): boolean {
  return dataset.trim() === "";
}

function tableNamed<Source extends SourceHeader>(sources: readonly Source[], name: string): Source | undefined {
  return sources.find((candidate) => candidate.name === name) ?? sources.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
}

/** The tables that the user named, and the datasets that are read from these alone. */
function namedTables<Source extends SourceHeader>(
  sources: readonly Source[], overrides: MatchOverrides, report: Report,
): { readonly chosen: Map<DatasetDefinition, Source[]>; readonly settled: ReadonlySet<DatasetDefinition> } {
  const chosen = new Map<DatasetDefinition, Source[]>();
  const settled = new Set<DatasetDefinition>();
  for (const { dataset: name, table, also } of overrides.tables) {
    const dataset = datasetNamed(name);
    const source = tableNamed(sources, table);
    if (!dataset && !isAside(name)) {
      report("error", "map.unknown-dataset", messages.datasetUnknown(name, datasets.map(({ id }) => id)), table);
    } else if (!source) report("error", "map.unknown-table", messages.tableUnknown(table, sources.map((candidate) => candidate.name)), table);
    else if (dataset) {
      const present = chosen.get(dataset) ?? [];
      if (!present.includes(source)) chosen.set(dataset, [...present, source]);
      if (also !== true) settled.add(dataset);
    }
  }
  return { chosen, settled };
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

function twoTables(obstacle: StackObstacle, { id }: DatasetDefinition, { name: used }: SourceHeader, { name: other }: SourceHeader): Said {
  switch (obstacle.kind) {
    case "columns": return messages.tableTwice(id, used, other);
    case "copy": return messages.tableCopy(id, used, other);
    case "units": return messages.tableOtherUnits(id, used, other, obstacle.one, obstacle.other);
  }
}
