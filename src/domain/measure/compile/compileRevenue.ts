import { bootstrapRatio } from "../../scorecard/interval/bootstrap";
import { numbersOf, textOf } from "../columns";
import { makeFigure, type CompiledMeasure, type Figure, type RowExplanation } from "../figure";
import { leftOutReasons } from "../leftOutReasons";
import type { RevenueMeasure } from "../measure";
import { rowValues } from "../rowValues";
import type { Sources } from "../sources";
import type { MonthWindow } from "../timeline";
import { sumOf } from "../valueExpression";
import { touchReader } from "./supportTouch";

/** What is added to the opening revenue. */
const flowsOf = {
  "net": sumOf(["expansion", 1], ["contraction", -1], ["churned-revenue", -1]),
  "gross": sumOf(["contraction", -1], ["churned-revenue", -1]),
  "churn-only": sumOf(["churned-revenue", -1]),
} as const;

interface Cohort {
  /** Rows of the window's first month, with what became of them. */
  readonly rows: readonly RowExplanation[];
  /** Per account of the cohort: what it had when the window opened, and at its end. */
  readonly openings: Float64Array;
  readonly closings: Float64Array;
}

/** Revenue retention of the accounts that support touched (or did not) before the window opened, or of all. */
export function compileRevenue(measure: RevenueMeasure, sources: Sources): CompiledMeasure {
  const table = sources.table("accounts");
  const accounts = textOf(table, "account");
  const months = sources.months("accounts", ["period"]);
  const opening = numbersOf(table, "opening-revenue") ?? new Float64Array(table.rowCount).fill(NaN);
  const tenure = measure.minimumTenure === 0 ? null : numbersOf(table, "tenure-months");
  const flows = rowValues(table, flowsOf[measure.statistic]);
  const rowsOfMonth = rowsByMonth(months, sources.timeline.monthCount);
  const isTouched = touchReader(measure, table);

  /** Why a row of the window's first month is no part of the cohort; null where it is. */
  function reasonOf(row: number, start: number): string | null {
    if ((accounts?.codes[row] ?? -1) < 0) return leftOutReasons.noAccount;
    if (!((opening[row] as number) > 0)) return leftOutReasons.noOpening;
    if (tenure !== null && Number.isNaN(tenure[row])) return leftOutReasons.noTenure;
    if (tenure !== null && (tenure[row] as number) < measure.minimumTenure) return leftOutReasons.notYetCustomer;
    if (measure.cohort === "everyone") return null;
    const touched = isTouched(row, start);
    if (touched === null) return leftOutReasons.touchUnknown;
    return touched === (measure.cohort === "touched") ? null : touched ? leftOutReasons.touched : leftOutReasons.notTouched;
  }

  function cohortOf({ first, last }: MonthWindow): Cohort {
    const count = accounts?.values.length ?? 0;
    const [before, after, isMember] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)];
    const start = sources.timeline.starts[first] as number;
    const entries = (rowsOfMonth[first] ?? []).map((row) => ({ row, reason: reasonOf(row, start) }));
    for (const { row, reason } of entries) {
      const account = accounts?.codes[row] ?? -1;
      if (reason !== null || account < 0) continue;
      isMember[account] = 1;
      before[account] = (before[account] as number) + (opening[row] as number);
    }
    after.set(before);
    for (let month = first; month <= last; month++) {
      for (const row of rowsOfMonth[month] ?? []) {
        const account = accounts?.codes[row] ?? -1;
        // A flow that is unknown makes what the account has at the end unknown.
        if (account >= 0) after[account] = (after[account] as number) + (flows[row] as number);
      }
    }
    const members = Int32Array.from(isMember.keys()).filter((account) => isMember[account] === 1 && !Number.isNaN(after[account]));
    return {
      rows: entries.map(({ row, reason: own }): RowExplanation => {
        const reason = own ?? (Number.isNaN(after[accounts?.codes[row] ?? -1]) ? leftOutReasons.flowUnknown : null);
        return { dataset: "accounts", row, sourceRow: table.sourceRows[row] ?? row, outcome: reason === null ? "counted" : "left-out", reason };
      }),
      openings: Float64Array.from(members, (account) => before[account] as number),
      closings: Float64Array.from(members, (account) => after[account] as number),
    };
  }

  function isCovered({ first, last }: MonthWindow): boolean {
    for (let month = first; month <= last; month++) if ((rowsOfMonth[month] ?? []).length === 0) return false;
    return true;
  }

  function figureOf(window: MonthWindow): Figure {
    if (!isCovered(window)) return makeFigure({ n: 0, longEnough: false });
    const { rows, openings, closings } = cohortOf(window);
    const denominator = openings.reduce((sum, value) => sum + value, 0);
    const numerator = closings.reduce((sum, value) => sum + value, 0);
    const reasons = new Map<string, number>();
    for (const { reason } of rows) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    return makeFigure({
      value: openings.length === 0 ? null : numerator / denominator, n: openings.length, numerator, denominator,
      interval: () => bootstrapRatio(closings, openings, sources.seed), excluded: Array.from(reasons, ([reason, left]) => ({ reason, rows: left })),
    });
  }

  return {
    organisationOnly: true,
    figure: (team, window) => (team === null ? figureOf(window) : makeFigure({})),
    totalExcluded: () => [],
    rows: (team, window) => (team === null && isCovered(window) ? [...cohortOf(window).rows] : []),
  };
}

function rowsByMonth(months: Int32Array, monthCount: number): number[][] {
  const rows = Array.from({ length: monthCount }, (): number[] => []);
  months.forEach((month, row) => rows[month]?.push(row));
  return rows;
}
