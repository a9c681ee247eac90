import { contextFigures } from "../../indicators/context/contextFigures";
import { stratumOfRows } from "../../insights/stratumOfRows";
import { numbersOf, textOf } from "../../measure/columns";
import type { ShareMeasure } from "../../measure/measure";
import { columnsAtHand } from "../../measure/prepareSources";
import { RowClasses } from "../../measure/rowClasses";
import type { Sources } from "../../measure/sources";
import { nameKey } from "../../measure/words";
import type { DatasetId } from "../../table/datasetId";
import type { Tables } from "../../table/table";

/** Months up to as-of in which work is looked at. */
const months = 12;
const days = 365;
/** Cases below which nothing is said of how many were solved. */
const leastCases = 20;
/** Standard errors beyond which a share differs from what all have at the same mix by more than chance. */
const beyondChance = 1.96;

/** What a person's own work shows of the signals, in twelve months. Handle time and how many cases there were are no signals. */
export interface WorkSeen {
  /** Closed cases that were not passed on, beside what all had of the same mix of topics and channels; null with too few. */
  readonly solved: { readonly n: number; readonly share: number; readonly expected: number; readonly isAbove: boolean } | null;
  /** null without such a table. */
  readonly contributions: number | null;
  readonly implemented: number | null;
}

/** Looks at the work of everybody in the tables. */
export function findWorkSeen(tables: Tables, sources: Sources, asOf: number): (key: string) => WorkSeen {
  const solved = solvedByAgent(tables, sources);
  const contributions = countsByAgent(tables, "contributions", "contributed-on", asOf);
  const implemented = countsByAgent(tables, "suggestions", "implemented", asOf);
  return (key) => ({ solved: solved.get(key) ?? null, contributions: contributions && (contributions.get(key) ?? 0), implemented: implemented && (implemented.get(key) ?? 0) });
}

function solvedByAgent(tables: Tables, sources: Sources): ReadonlyMap<string, NonNullable<WorkSeen["solved"]>> {
  const measure = transferMeasure(tables);
  const agent = tables.cases && textOf(tables.cases, "agent");
  if (measure === null || !tables.cases || !agent) return new Map();
  const classes = new RowClasses(sources, measure.rows, measure.counted);
  const last = sources.timeline.monthCount - 1;
  const { strata, count } = stratumOfRows(tables.cases, ["topic", "channel"], (row) => classes.isEligible(row) && classes.within(row, null, { first: last - months + 1, last }));
  const isSolved = (row: number): number => (classes.classes[row] === classes.counted ? 0 : 1);
  const all = { rows: new Float64Array(count), solved: new Float64Array(count) };
  strata.forEach((stratum, row) => {
    if (stratum < 0) return;
    all.rows[stratum] = (all.rows[stratum] as number) + 1;
    all.solved[stratum] = (all.solved[stratum] as number) + isSolved(row);
  });
  const keys = agent.values.map(nameKey);
  const sums = new Map<string, { n: number; solved: number; expected: number; variance: number }>();
  strata.forEach((stratum, row) => {
    const key = keys[agent.codes[row] as number];
    if (stratum < 0 || key === undefined) return;
    const share = (all.solved[stratum] as number) / (all.rows[stratum] as number);
    const sum = sums.get(key) ?? { n: 0, solved: 0, expected: 0, variance: 0 };
    sums.set(key, { n: sum.n + 1, solved: sum.solved + isSolved(row), expected: sum.expected + share, variance: sum.variance + share * (1 - share) });
  });
  return new Map([...sums].flatMap(([key, { n, solved, expected, variance }]) => (n < leastCases ? [] : [[
    key, { n, share: solved / n, expected: expected / n, isAbove: solved - expected > beyondChance * Math.sqrt(variance) },
  ] as const])));
}

/** The share of cases that were passed on, as the context measures it; null where the workbook lacks what it needs. */
function transferMeasure(tables: Tables): ShareMeasure | null {
  const setting = { options: undefined, ...columnsAtHand(tables) };
  const figure = contextFigures.find(({ id }) => id === "transfer-rate");
  if (!figure?.needs(setting).every(({ dataset, columns }) => columns.every((column) => setting.has(dataset, column)))) return null;
  const measure = figure.measure(setting);
  return measure.kind === "share" ? measure : null;
}

/** Rows of each agent that are dated within the last twelve months; null without such a table. */
function countsByAgent(tables: Tables, dataset: DatasetId, column: string, asOf: number): ReadonlyMap<string, number> | null {
  const table = tables[dataset];
  const agent = table && textOf(table, "agent");
  const dates = table && numbersOf(table, column);
  if (!agent || !dates) return null;
  const keys = agent.values.map(nameKey);
  const counts = new Map<string, number>();
  dates.forEach((date, row) => {
    const key = keys[agent.codes[row] as number];
    if (key !== undefined && date > asOf - days && date < asOf + 1) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}
