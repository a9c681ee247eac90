import type { MeanMeasure, ShareMeasure } from "../measure/measure";
import { RowClasses } from "../measure/rowClasses";
import { always } from "../measure/rowPredicate";
import { rowValues } from "../measure/rowValues";
import type { Sources } from "../measure/sources";
import type { MonthWindow } from "../measure/timeline";
import { stratumOfRows } from "./stratumOfRows";

/** A team whose own strata carry less than this share of the organisation's weight is not compared. */
export const leastCoverage = 0.8;

/** A measure that is an average over rows, so that it can be weighted anew. */
export type MixMeasure = ShareMeasure | MeanMeasure;

/** Rows below which a value is not shown, and below which none is weighted anew: that is as bold as a verdict. */
export interface RowMinimum {
  readonly show: number;
  readonly rate: number;
}

/** A team's value beside what it would be at the organisation's mix of work. */
export interface MixValue {
  /** null is the whole organisation. */
  readonly team: string | null;
  /** Rows behind it. */
  readonly n: number;
  /** As measured; null below the minimum to show. */
  readonly raw: number | null;
  /** At the organisation's mix; null below the minimum to rate, and where too little of the mix is covered. */
  readonly value: number | null;
  /** Share of the organisation's weight that lies in strata of which the team has rows, 0–1. */
  readonly covered: number;
}

/**
 * Direct standardisation: a team's value in every stratum of its rows, weighted with the organisation's rows of the window. Strata
 * that the team does not have leave with their weight. A row that lacks a column is in a stratum of its own.
 * @param columns text columns of the measure's table that make the strata.
 */
export function atCommonMix(measure: MixMeasure, columns: readonly string[], window: MonthWindow, minimum: RowMinimum, sources: Sources): MixValue[] {
  const table = sources.table(measure.rows.dataset);
  const classes = new RowClasses(sources, measure.rows, measure.kind === "share" ? measure.counted : always);
  const values = measure.kind === "share" ? null : rowValues(table, measure.value);
  const { strata, count } = stratumOfRows(table, columns, (row) => classes.isEligible(row) && classes.within(row, null, window));
  const teams = sources.teams.length;
  const rows = new Float64Array((teams + 1) * count);
  const sums = new Float64Array(rows.length);
  for (let row = 0; row < strata.length; row++) {
    const stratum = strata[row] as number;
    if (stratum < 0) continue;
    const at = (classes.teams[row] as number) * count + stratum;
    rows[at] = (rows[at] as number) + 1;
    sums[at] = (sums[at] as number) + (values ? (values[row] as number) : classes.classes[row] === classes.counted ? 1 : 0);
  }
  const weights = added(rows, count);
  const own = (team: number): MixValue => standardised(sources.teams[team] ?? null, weights, rows.subarray(team * count, (team + 1) * count), sums.subarray(team * count, (team + 1) * count), minimum);
  return [standardised(null, weights, weights, added(sums, count), minimum), ...sources.teams.map((_, team) => own(team))];
}

function standardised(team: string | null, weights: Float64Array, rows: Float64Array, sums: Float64Array, minimum: RowMinimum): MixValue {
  let n = 0;
  let sum = 0;
  let all = 0;
  let present = 0;
  let weighted = 0;
  for (let stratum = 0; stratum < weights.length; stratum++) {
    const weight = weights[stratum] as number;
    const own = rows[stratum] as number;
    all += weight;
    if (own === 0) continue;
    n += own;
    sum += sums[stratum] as number;
    present += weight;
    weighted += weight * ((sums[stratum] as number) / own);
  }
  const covered = all === 0 ? 0 : present / all;
  const isSaid = n > 0 && n >= minimum.rate && covered >= leastCoverage;
  return { team, n, raw: n > 0 && n >= minimum.show ? sum / n : null, value: isSaid ? weighted / present : null, covered };
}

/** The slots of all teams, and of rows without one, added up by stratum. */
function added(slots: Float64Array, count: number): Float64Array {
  const totals = new Float64Array(count);
  for (let at = 0; at < slots.length; at++) totals[at % count] = (totals[at % count] as number) + (slots[at] as number);
  return totals;
}
