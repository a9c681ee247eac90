import type { Direction } from "../indicators/definition";
import type { IndicatorResult, Unit } from "../scorecard/result";

/**
 * How far a value is from a target, as data with two readers: `amountAt` computes it, and a sheet writes it as a formula over the
 * target's cell. The target times `per` is what is wanted and `have` is what there is.
 */
export interface Distance {
  readonly have: number;
  readonly per: number;
  /** Decimals that it is rounded up to: none where it is counted in rows (cases, answers, exits), one where it is in the indicator's unit. */
  readonly digits: 0 | 1;
  /** 1 where more is wanted, −1 where less is. */
  readonly sign: 1 | -1;
}

/** Decimals that count: 0.8 × 90 is a hair above 72 in binary, and nobody is asked for a row because of that. */
export const exactDigits = 6;

const countsRows: ReadonlySet<Unit> = new Set<Unit>(["percent", "count", "per-agent-month"]);

/**
 * What a result is away from any target: of shares and counts in rows, with the rows at hand (denominators stay as they are); of means
 * in the unit. null where the value is unknown.
 */
export function distanceOf(result: Pick<IndicatorResult, "value" | "numerator" | "denominator" | "unit">, direction: Direction): Distance | null {
  const { value, numerator, denominator, unit } = result;
  const sign = direction === "higher-is-better" ? 1 : -1;
  if (value === null) return null;
  if (!countsRows.has(unit)) return { have: value, per: 1, digits: 1, sign };
  return numerator === null ? null : { have: numerator, per: denominator ?? 1, digits: 0, sign };
}

/** What is still wanted at a target, in rows or in the unit, rounded up; 0 where it is reached. */
export function amountAt({ have, per, digits, sign }: Distance, target: number): number {
  const steps = 10 ** digits;
  const exact = 10 ** exactDigits;
  return Math.ceil(Math.round(Math.max(0, sign * (target * per - have)) * steps * exact) / exact) / steps;
}
