import type { OracleResult } from "./indicatorSql";

/** What the command line prints with `--json`, as far as it is compared. */
export interface Answer {
  readonly asOf: string;
  readonly results: readonly {
    readonly indicator: string; readonly team: string | null; readonly period: string; readonly value: number | null; readonly n: number | null;
    readonly numerator: number | null; readonly denominator: number | null; readonly status: string;
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly rows: number }[];
}

/** Smallest n at which a value is shown, from docs/definitions.md. */
export const showMinimum: Readonly<Record<string, number>> = {
  "decision-velocity": 5, "knowledge-contribution": 5, "innovation": 0, "cross-functional-collaboration": 10, "leadership-accessibility": 10,
  "agent-retention": 10, "internal-promotion-rate": 1, "customer-effort-score": 10, "first-contact-resolution": 10, "revenue-impact": 5,
};

/** Shares of rows, whose counts stay below the minimum. */
const rowShares = new Set(["internal-promotion-rate", "customer-effort-score", "first-contact-resolution"]);

/** The oracle's results by indicator, team and period. */
export function byPlace(results: readonly OracleResult[]): Map<string, OracleResult> {
  return new Map(results.map((result) => [placeOf(result), result]));
}

/** Where an indicator's results differ from the oracle's, over every team and period. */
export function differences({ results }: Answer, indicator: string, oracle: ReadonlyMap<string, OracleResult>): unknown[] {
  return results.filter((result) => result.indicator === indicator).flatMap((result) => {
    if (result.status === "withheld") return [];
    const theirs = oracle.get(placeOf(result));
    const shown = theirs !== undefined && theirs.n >= (showMinimum[indicator] ?? 0) && theirs.value !== null;
    const countsStay = rowShares.has(indicator) && theirs !== undefined && theirs.value !== null;
    const expected = shown ? theirs : { value: null, numerator: countsStay ? theirs.numerator : null, denominator: countsStay ? theirs.denominator : null };
    const same = close(result.value, expected.value) && close(result.numerator, expected.numerator) && close(result.denominator, expected.denominator)
      && (!shown || indicator === "leadership-accessibility" || close(result.n, theirs.n));
    return same ? [] : [{ result, expected }];
  });
}

/** The sample's tables begin in November 2023, so that the last quarter of that year is no whole one. */
const notWhole = (period: string): boolean => period === "2023-Q4";

/** The oracle's results that could be shown and that the answer lacks. */
export function lacking({ results }: Answer, oracle: ReadonlyMap<string, OracleResult>): OracleResult[] {
  const ours = new Set(results.map(placeOf));
  return [...oracle.values()].filter((result) => result.n >= (showMinimum[result.indicator] ?? 0) && result.value !== null && !notWhole(result.period) && !ours.has(placeOf(result)));
}

function placeOf({ indicator, team, period }: { readonly indicator: string; readonly team: string | null; readonly period: string }): string {
  return `${indicator}|${team?.toLowerCase() ?? ""}|${period}`;
}

function close(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
