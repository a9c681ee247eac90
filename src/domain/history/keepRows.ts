import type { HistoryRow } from "./history";
import { rowKey } from "./rowsOf";

/**
 * Rows that are remembered of teams: as many as the store holds beside everything else. Those of the organisation are all kept; of the
 * teams' the oldest periods are forgotten first, all teams' alike.
 */
export const mostTeamRows = 20_000;

/**
 * The rows to remember: those of now, and of earlier ones those of which nothing is said now. A row that says what it said keeps the
 * day on which it was last changed.
 */
export function keepRows(before: readonly HistoryRow[], now: readonly HistoryRow[]): HistoryRow[] {
  const rows = new Map(before.map((row) => [rowKey(row), row]));
  for (const row of now) {
    const key = rowKey(row);
    const known = rows.get(key);
    rows.set(key, known !== undefined && saysTheSame(known, row) ? known : row);
  }
  return withinRoom([...rows.values()]).sort(inOrder);
}

function saysTheSame(a: HistoryRow, b: HistoryRow): boolean {
  return a.value === b.value && a.n === b.n && a.left === b.left && a.low === b.low && a.high === b.high && a.status === b.status && a.fingerprint === b.fingerprint;
}

function withinRoom(rows: readonly HistoryRow[]): HistoryRow[] {
  const ofTeams = rows.filter(({ team }) => team !== null);
  if (ofTeams.length <= mostTeamRows) return [...rows];
  const perPeriod = new Map<string, number>();
  for (const { period } of ofTeams) perPeriod.set(period, (perPeriod.get(period) ?? 0) + 1);
  const kept = new Set<string>();
  let room = mostTeamRows;
  for (const [period, count] of [...perPeriod].sort(([a], [b]) => compare(b, a))) {
    room -= count;
    if (room < 0) break;
    kept.add(period);
  }
  return rows.filter(({ team, period }) => team === null || kept.has(period));
}

function inOrder(a: HistoryRow, b: HistoryRow): number {
  return compare(a.indicator, b.indicator) || compare(a.team ?? "", b.team ?? "") || compare(a.period, b.period);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
