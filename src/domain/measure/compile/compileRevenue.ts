import { bootstrapRatio } from "../../scorecard/interval/bootstrap";
import { numbersOf, textOf } from "../columns";
import { makeFigure, type CompiledMeasure, type Figure, type RowExplanation } from "../figure";
import type { RevenueMeasure } from "../measure";
import { rowValues } from "../rowValues";
import type { Sources } from "../sources";
import type { MonthWindow } from "../timeline";
import { sumOf } from "../valueExpression";

/** Months of a revenue window. */
const windowMonths = 12;
const noOpening = "no opening revenue";

interface Cohort {
  /** Rows of the window's first month, with what became of them. */
  readonly rows: readonly RowExplanation[];
  /** Opening revenue by account code; 0 for accounts outside the cohort. */
  readonly opening: Float64Array;
}

/** Revenue retention of the accounts that support touched (or did not) before the window opened. */
export function compileRevenue(measure: RevenueMeasure, sources: Sources): CompiledMeasure {
  const table = sources.table("accounts");
  const accounts = textOf(table, "account");
  const months = sources.months("accounts", ["period"]);
  const opening = rowValues(table, sumOf(["opening-revenue", 1]));
  const flows = rowValues(table, sumOf(...(measure.statistic === "net" ? [["expansion", 1] as const] : []), ["contraction", -1], ["churned-revenue", -1]));
  const rowsOfMonth = rowsByMonth(months, sources.timeline.monthCount);
  const isTouched = touchReader(measure, sources);
  const otherReason = measure.cohort === "touched" ? "not touched by support before the window" : "touched by support before the window";

  function cohortOf(first: number): Cohort {
    const sums = new Float64Array(accounts?.values.length ?? 0);
    const start = sources.timeline.starts[first] as number;
    const rows = (rowsOfMonth[first] ?? []).flatMap((row): RowExplanation[] => {
      const account = accounts?.codes[row] ?? -1;
      const revenue = opening[row] as number;
      const reason = account < 0 ? "no account" : !(revenue > 0) ? noOpening : isTouched(row, start) !== (measure.cohort === "touched") ? otherReason : null;
      if (reason === null) sums[account] = (sums[account] as number) + revenue;
      return [{ dataset: "accounts", row, sourceRow: table.sourceRows[row] ?? row, outcome: reason === null ? "counted" : "left-out", reason }];
    });
    return { rows, opening: sums };
  }

  function isCovered({ first, last }: MonthWindow): boolean {
    for (let month = first; month <= last; month++) if ((rowsOfMonth[month] ?? []).length === 0) return false;
    return true;
  }

  function figureOf(window: MonthWindow): Figure {
    if (!isCovered(window)) return makeFigure({ n: 0, longEnough: false });
    const cohort = cohortOf(window.first);
    const kept = cohort.opening.slice();
    for (let month = window.first; month <= window.last; month++) {
      for (const row of rowsOfMonth[month] ?? []) {
        const account = accounts?.codes[row] ?? -1;
        if (account >= 0 && (cohort.opening[account] as number) > 0) kept[account] = (kept[account] as number) + (flows[row] as number);
      }
    }
    const members = Int32Array.from(Array.from(cohort.opening.keys()).filter((account) => (cohort.opening[account] as number) > 0));
    const openings = Float64Array.from(members, (account) => cohort.opening[account] as number);
    const closings = Float64Array.from(members, (account) => kept[account] as number);
    const denominator = openings.reduce((sum, value) => sum + value, 0);
    const numerator = closings.reduce((sum, value) => sum + value, 0);
    const reasons = new Map<string, number>();
    for (const { reason } of cohort.rows) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    return makeFigure({
      value: members.length === 0 ? null : numerator / denominator, n: members.length, numerator, denominator,
      interval: () => bootstrapRatio(closings, openings, sources.seed), excluded: Array.from(reasons, ([reason, rows]) => ({ reason, rows })),
    });
  }

  const ending = ({ last }: MonthWindow): MonthWindow => ({ first: last - windowMonths + 1, last });
  return {
    organisationOnly: true,
    figure: (team, window) => (team === null ? figureOf(ending(window)) : makeFigure({})),
    totalExcluded: () => [],
    rows: (team, window) => (team === null && isCovered(ending(window)) ? [...cohortOf(ending(window).first).rows] : []),
  };
}

function rowsByMonth(months: Int32Array, monthCount: number): number[][] {
  const rows = Array.from({ length: monthCount }, (): number[] => []);
  months.forEach((month, row) => rows[month]?.push(row));
  return rows;
}

/** Whether an account's row says that support touched it before a day: by its flag, or by its last touch. */
function touchReader({ attribution, touchWindow }: RevenueMeasure, sources: Sources): (row: number, start: number) => boolean {
  const table = sources.table("accounts");
  const flag = attribution === "window" ? undefined : table.columns["touched"];
  const touch = attribution === "flag" ? null : numbersOf(table, "last-support-touch");
  return (row, start) => {
    if (flag?.type === "flag" && flag.values[row] === 1) return true;
    const moment = touch?.[row] ?? NaN;
    return moment >= start - touchWindow && moment < start;
  };
}
