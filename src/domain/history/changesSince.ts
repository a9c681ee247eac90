import type { Mark } from "../scorecard/markedChange";
import { parsePeriodId } from "../scorecard/periodId";
import type { Cause, IndicatorChange, PeriodChange, Said } from "./change";
import type { History, HistoryRow } from "./history";
import { isOtherwise, whyChanged, type Explaining } from "./whyChanged";
import { rowKey } from "./rowsOf";

/** What a run knows, and how it explains what is new. */
export interface ChangeContext extends Explaining {
  /** Rows of the periods that the run evaluated. */
  readonly rows: readonly HistoryRow[];
  readonly targets: History["targets"];
  /** What is marked now, by indicator. */
  readonly marks: NonNullable<History["marks"]>;
  /** Whose scorecard it is: what was marked is told there. */
  readonly team: string | null;
}

/** What a run says otherwise than what is remembered, by indicator and team; each where something changed. */
export function changesSince(before: Pick<History, "rows" | "targets" | "marks">, context: ChangeContext): IndicatorChange[] {
  const known = new Map(before.rows.map((row) => [rowKey(row), row]));
  const latestKnown = latestOf(before.rows);
  return [...seriesOf(context.rows).values()].flatMap((series): IndicatorChange[] => {
    const latest = series.at(-1);
    if (latest === undefined) return [];
    const { indicator, team } = latest;
    const last = latestKnown.get(seriesKey(latest));
    // Of what was never told of before there is nothing that changed.
    if (last === undefined) return [];
    const changed = series.flatMap((row) => changeOf(row, known.get(rowKey(row)), last, before.targets, context) ?? []);
    const told = changed.find(({ to }) => to.period === latest.period) ?? null;
    const marks = team === context.team ? marksCause(before.marks?.[indicator], context.marks[indicator]) : null;
    const headline = marks === null ? told : { from: told?.from ?? said(latest), to: said(latest), causes: [...(told?.causes ?? []), marks] };
    const earlier = changed.filter(({ to, from }) => to.period !== latest.period && from?.period === to.period);
    const latestEarlier = earlier.at(-1);
    if (headline === null && latestEarlier === undefined) return [];
    return [{
      indicator, team, headline,
      earlier: latestEarlier === undefined ? null : { periods: earlier.length, latest: latestEarlier, late: earlier.reduce((sum, { causes }) => sum + lateRows(causes), 0) },
    }];
  });
}

/** How one row is told otherwise; null where it is not. A period that was not told of is compared with the last that was, if it comes after that. */
function changeOf(row: HistoryRow, before: HistoryRow | undefined, last: HistoryRow, targets: History["targets"], context: ChangeContext): PeriodChange | null {
  if (before === undefined) return row.period > last.period ? { from: said(last), to: said(row), causes: [{ kind: "new-period" }] } : null;
  if (!isOtherwise(before, row)) return null;
  const causes = whyChanged(before, row, context);
  const target = before.status === row.status ? null : targetCause(row.indicator, targets, context.targets);
  return { from: said(before), to: said(row), causes: target === null ? causes : [...causes.filter(({ kind }) => kind !== "verdict"), target] };
}

function targetCause(indicator: string, before: History["targets"], now: History["targets"]): Cause | null {
  const from = before[indicator] ?? null;
  const to = now[indicator] ?? null;
  return from === to ? null : { kind: "target", from, to };
}

function marksCause(before: readonly Mark[] = [], now: readonly Mark[] = []): Cause | null {
  const missingIn = (others: readonly Mark[]) => ({ month, reason }: Mark): boolean => !others.some((other) => other.month === month && other.reason === reason);
  const marked = now.filter(missingIn(before));
  const unmarked = before.filter(({ month }) => !now.some((mark) => mark.month === month));
  return marked.length + unmarked.length === 0 ? null : { kind: "marks", marked, unmarked };
}

function lateRows(causes: readonly Cause[]): number {
  return causes.reduce((sum, cause) => sum + (cause.kind === "data" ? cause.late : 0), 0);
}

function said({ period, value, n, status }: HistoryRow): Said {
  return { period, value, n, status };
}

/** Periods of one length and one kind of year have ids that sort by time. */
function seriesKey({ indicator, team, period }: HistoryRow): string {
  const { month = null, quarter = null, fiscalYearStart = 1 } = parsePeriodId(period) ?? {};
  return JSON.stringify([indicator, team, month !== null, quarter !== null, fiscalYearStart]);
}

function seriesOf(rows: readonly HistoryRow[]): Map<string, HistoryRow[]> {
  const all = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const key = seriesKey(row);
    const series = all.get(key);
    if (series === undefined) all.set(key, [row]);
    else series.push(row);
  }
  for (const series of all.values()) series.sort((a, b) => (a.period < b.period ? -1 : 1));
  return all;
}

function latestOf(rows: readonly HistoryRow[]): Map<string, HistoryRow> {
  return new Map([...seriesOf(rows)].flatMap(([key, series]) => {
    const latest = series.at(-1);
    return latest === undefined ? [] : [[key, latest] as const];
  }));
}
