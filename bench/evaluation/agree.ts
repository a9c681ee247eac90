import type { Evaluation, MeasuredValue } from "../../src/domain/measure/evaluation";
import type { OracleResult } from "../../test/oracle/indicatorSql";

/** Where the peer has another value, and how many values were compared. */
export interface Agreement {
  readonly compared: number;
  readonly differences: readonly string[];
}

/** Compares every value that ours shows, of the organisation and of the teams, to 1e-9 of its size. */
export function agree({ indicators }: Evaluation, peer: readonly OracleResult[]): Agreement {
  const known = new Map(peer.map((result) => [keyOf(result.indicator, result.team, result.period), result.value]));
  const shown = indicators.flatMap(({ values }) => values.filter(({ value }) => value !== null));
  return { compared: shown.length, differences: shown.flatMap((value) => difference(value, known)) };
}

function difference({ indicator, team, period, value, denominator }: MeasuredValue, known: ReadonlyMap<string, number | null>): string[] {
  const key = keyOf(indicator, team, period.id);
  // The SQL lists the teams of a table only: a plain count of a team without rows is none.
  const theirs = known.get(key) ?? (denominator === null && !known.has(key) ? 0 : null);
  const same = value !== null && theirs !== null && Math.abs(value - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
  return same ? [] : [`${key}: ${value} and ${theirs}`];
}

function keyOf(indicator: string, team: string | null, period: string): string {
  return `${indicator} ${team?.toLowerCase() ?? "organisation"} ${period}`;
}
