import { messages } from "../../diagnostics/messages";
import type { DatasetDefinition } from "../dataset";
import { datasetNamed } from "../datasetNamed";
import { datasets } from "../datasets";
import { headerKey } from "../headerKey";
import type { MatchOverrides } from "./matchOverrides";
import type { Report } from "./report";
import { scoreMatch } from "./scoreMatch";
import type { SourceHeader } from "./sourceHeader";

/**
 * The tables that may be read. One on a hidden sheet may where the user named it, or a header of its for a dataset that no table on a
 * visible sheet is; of another that looks like team data it is said that it is left out.
 */
export function leaveHiddenOut<Source extends SourceHeader>(sources: readonly Source[], overrides: MatchOverrides, report: Report): readonly Source[] {
  const visible = sources.filter(({ isHidden }) => isHidden !== true);
  if (visible.length === sources.length) return sources;
  const named = new Set(overrides.tables.map(({ table }) => table.toLowerCase()));
  return sources.filter((source) => {
    if (source.isHidden !== true || named.has(source.name.toLowerCase()) || hasNamedHeader(source, visible, overrides)) return true;
    const dataset = datasetOf(source);
    if (dataset) report("info", "table.hidden-sheet", messages.tableOnHiddenSheet(dataset.id, source.name, source.sheet), source.name);
    return false;
  });
}

function hasNamedHeader(source: SourceHeader, visible: readonly SourceHeader[], overrides: MatchOverrides): boolean {
  const keys = new Set(source.headers.map(headerKey));
  return overrides.columns.some(({ dataset: name, header }) => {
    const dataset = datasetNamed(name);
    return dataset && header !== "" && keys.has(headerKey(header)) && datasetOf(source) === dataset && !visible.some((other) => datasetOf(other) === dataset);
  });
}

/** The dataset that a table looks most like; undefined for none. */
function datasetOf(source: SourceHeader): DatasetDefinition | undefined {
  const claims = datasets.map((dataset) => ({ dataset, score: scoreMatch(dataset, source) })).filter(({ score }) => score > 0);
  return claims.length === 0 ? undefined : claims.reduce((left, right) => (right.score > left.score ? right : left)).dataset;
}

/** Says of the tables that are read that rows which a filter hides count like the others. */
export function reportFiltered(used: readonly SourceHeader[], report: Report): void {
  for (const { name, isFiltered } of used) {
    if (isFiltered === true) report("info", "table.filtered", messages.tableFiltered(name), name);
  }
}
