import type { ValueExpression } from "./valueExpression";

/** Two rows of one customer about one thing within a window of days; see `repeats`. */
export interface RepeatRule {
  readonly opened: string;
  readonly closed: string;
  /** Columns that together say that two rows are about one thing; a row that misses one repeats nothing. */
  readonly key: readonly string[];
  readonly windowDays: number;
  /** Only rows that satisfy this take part, as the earlier or as the later one. */
  readonly among: RowPredicate;
}

/** Yes or no about a row, as data. A comparison with a missing cell, or with a column that the table does not have, is no. */
export type RowPredicate =
  | { readonly op: "always" }
  | { readonly op: "present"; readonly column: string }
  /** A number or flag column equals the value; a flag is 1 or 0. */
  | { readonly op: "eq"; readonly column: string; readonly value: number }
  | { readonly op: "atLeast"; readonly column: string; readonly value: number }
  | { readonly op: "atMost"; readonly column: string; readonly value: number }
  | { readonly op: "positive"; readonly value: ValueExpression }
  /** Both bounds allowed. Moments are fractions of days: a millionth of the unit beyond a bound is still within it. */
  | { readonly op: "within"; readonly value: ValueExpression; readonly low: number; readonly high: number }
  /** The moment in `column` comes before the one in `other`. */
  | { readonly op: "before"; readonly column: string; readonly other: string }
  /** The moment is before the horizon: it has happened by as-of. */
  | { readonly op: "happened"; readonly column: string }
  /** The moment lies at least so many days before the horizon. */
  | { readonly op: "olderThan"; readonly column: string; readonly days: number }
  /** The text holds one of the words as whole words; case, accents and punctuation do not matter. */
  | { readonly op: "hasWord"; readonly column: string; readonly words: readonly string[] }
  | { readonly op: "repeats"; readonly rule: RepeatRule; readonly side: "repeated" | "repeat" | "either" }
  /** The first row of its key by date, then by position, among the rows that satisfy `among`; a row without a key is always first. */
  | { readonly op: "firstOf"; readonly key: string; readonly date: string; readonly among: RowPredicate }
  | { readonly op: "not"; readonly of: RowPredicate }
  | { readonly op: "and"; readonly of: readonly RowPredicate[] }
  | { readonly op: "or"; readonly of: readonly RowPredicate[] };

export const always: RowPredicate = { op: "always" };

export function present(column: string): RowPredicate {
  return { op: "present", column };
}

export function eq(column: string, value: number): RowPredicate {
  return { op: "eq", column, value };
}

export function atLeast(column: string, value: number): RowPredicate {
  return { op: "atLeast", column, value };
}

export function atMost(column: string, value: number): RowPredicate {
  return { op: "atMost", column, value };
}

export function positive(value: ValueExpression): RowPredicate {
  return { op: "positive", value };
}

export function within(value: ValueExpression, low: number, high: number): RowPredicate {
  return { op: "within", value, low, high };
}

export function before(column: string, other: string): RowPredicate {
  return { op: "before", column, other };
}

export function happened(column: string): RowPredicate {
  return { op: "happened", column };
}

export function olderThan(column: string, days: number): RowPredicate {
  return { op: "olderThan", column, days };
}

export function hasWord(column: string, words: readonly string[]): RowPredicate {
  return { op: "hasWord", column, words };
}

/** The row is followed by a repeat, or is one itself (`either`), or one of the two. */
export function repeats(rule: RepeatRule, side: "repeated" | "repeat" | "either" = "either"): RowPredicate {
  return { op: "repeats", rule, side };
}

export function firstOf(key: string, date: string, among: RowPredicate): RowPredicate {
  return { op: "firstOf", key, date, among };
}

export function not(of: RowPredicate): RowPredicate {
  return { op: "not", of };
}

export function and(...of: readonly RowPredicate[]): RowPredicate {
  return { op: "and", of };
}

export function or(...of: readonly RowPredicate[]): RowPredicate {
  return { op: "or", of };
}
