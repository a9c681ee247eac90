import type { Status } from "../result";
import type { BooleanExpression, NumberExpression, RatingExpression, RatingInput } from "./expression";
import { ratingExpression } from "./expression";

/** The inputs of one rating, in the indicator's unit; null is missing. */
export interface RatingValues {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
  /** Distance from the target to the amber bound, ≥ 0; missing is 0. */
  readonly gap: number | null;
  /** The value above which more is no longer better; for higher-is-better only. */
  readonly ceiling: number | null;
  /** 1 where higher is better, -1 where lower is. */
  readonly direction: 1 | -1;
  /** A status that forbids a verdict; null where there is none. */
  readonly state: Status | null;
  /** Whether nothing better than watch may be said. */
  readonly capped: boolean;
}

function numberOf(values: RatingValues, input: RatingInput): number {
  return values[input] ?? 0;
}

function present(values: RatingValues, inputs: readonly RatingInput[]): number[] {
  return inputs.map((input) => values[input]).filter((value) => value !== null);
}

function readNumber(expression: NumberExpression, values: RatingValues): number {
  switch (expression.kind) {
    case "input": return numberOf(values, expression.input);
    case "literal": return expression.value;
    case "add": return readNumber(expression.left, values) + readNumber(expression.right, values);
    case "subtract": return readNumber(expression.left, values) - readNumber(expression.right, values);
    case "smallest": return Math.min(...present(values, expression.of));
    case "largest": return Math.max(...present(values, expression.of));
    case "larger": return Math.max(readNumber(expression.left, values), readNumber(expression.right, values));
    case "choose": return readNumber(readBoolean(expression.when, values) ? expression.then : expression.otherwise, values);
  }
  return expression satisfies never;
}

function readBoolean(expression: BooleanExpression, values: RatingValues): boolean {
  switch (expression.kind) {
    case "present": return values[expression.input] !== null;
    case "marked": return expression.mark === "cap" ? values.capped : values.state !== null;
    case "at-most": return readNumber(expression.left, values) <= readNumber(expression.right, values);
    case "either": return expression.of.some((part) => readBoolean(part, values));
  }
  return expression satisfies never;
}

function readRating(expression: RatingExpression, values: RatingValues): Status {
  switch (expression.kind) {
    case "status": return expression.status;
    case "state": return values.state ?? "no-data";
    case "judge": return readRating(readBoolean(expression.when, values) ? expression.then : expression.otherwise, values);
  }
  return expression satisfies never;
}

/** The verdict on a value: the rating expression, computed. */
export function evaluateRating(values: RatingValues): Status {
  return readRating(ratingExpression, values);
}
