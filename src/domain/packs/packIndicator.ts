import type { DatasetColumns, Indicator } from "../indicators/indicator";
import { datasetOf, type DatasetId } from "../table/datasets";
import { bindMeasure, bindNumber } from "./bindMeasure";
import { usesOfMeasure } from "./measureUses";
import type { PackMeasure } from "./packMeasureSchema";
import type { PackIndicator } from "./packSchema";

/** The pack that an indicator comes from. */
export type PackName = Readonly<Record<"id" | "title", string>>;

/** Askers, or persons of whom a table of people speaks, below whom nothing is shown. */
const fewestPersons = 5;

/** A pack's indicator as one like the built-in ones. Its definition must have been checked (`parsePack`). */
export function packIndicator(definition: PackIndicator, pack: PackName): Indicator {
  const { measure, optional = [], settleDays, example, ...description } = definition;
  const used = usedColumns(measure);
  const needs = used.map(({ dataset, columns }) => ({ dataset, columns: columns.filter((column) => !optional.includes(column)) }));
  const dates = datesOf(measure);
  return {
    ...description, pack,
    inputs: used.map(({ dataset, columns }) => ({ dataset, columns: [...new Set([...columns, ...teamColumns(dataset)])] })),
    ...(isPeopleData(measure) ? { peopleData: true } : {}),
    ...(measure.kind === "mean" && measure.persons !== undefined ? { minimumPersons: fewestPersons } : {}),
    needs: () => needs,
    dates: () => dates,
    ...(measure.kind === "turnover" ? { coverageElse: { dataset: "people", columns: ["hired"] } } : {}),
    measure: ({ options }) => bindMeasure(measure, options),
    ...(settleDays === undefined ? {} : { settleDays: ({ options }) => bindNumber(settleDays, options) }),
    ...(example === undefined ? {} : { example }),
  };
}

/** Dataset whose rows a measure counts; heads are counted in the table of people. */
export function measuredDataset(measure: PackMeasure): DatasetId {
  return measure.kind === "open" ? measure.dataset : measure.kind === "heads" ? "people" : measure.rows.dataset;
}

/** Whether the figure is about persons: whoever is in a team, or asks, could be known by it. A team's activity counts are not. */
function isPeopleData(measure: PackMeasure): boolean {
  return ["people", "questions"].includes(measuredDataset(measure)) || (measure.kind === "count" && measure.among?.dataset === "people");
}

function usedColumns(measure: PackMeasure): DatasetColumns[] {
  const columns = new Map<DatasetId, Set<string>>();
  for (const { dataset, column } of usesOfMeasure(measure, []).columns) {
    const known = columns.get(dataset);
    if (known === undefined) columns.set(dataset, new Set([column]));
    else known.add(column);
  }
  return Array.from(columns, ([dataset, names]) => ({ dataset, columns: [...names] }));
}

function datesOf(measure: PackMeasure): DatasetColumns {
  switch (measure.kind) {
    case "open": return { dataset: measure.dataset, columns: [measure.from] };
    case "heads": return { dataset: "people", columns: ["hired", "left"] };
    default: return { dataset: measure.rows.dataset, columns: measure.rows.anchor };
  }
}

/** Columns by which rows find their team. */
function teamColumns(dataset: DatasetId): string[] {
  return datasetOf(dataset).columns.map(({ id }) => id).filter((id) => id === "team" || id === "agent");
}
