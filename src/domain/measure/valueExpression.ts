/** A number per row. Unknown where a part of it is. */
export type ValueExpression =
  | { readonly kind: "column"; readonly column: string }
  /** `(to − from) × factor`: with factor 24 hours, with 1440 minutes. */
  | { readonly kind: "duration"; readonly from: string; readonly to: string; readonly factor: number }
  | { readonly kind: "sum"; readonly terms: readonly { readonly column: string; readonly factor: number }[] };

/** The number in a column. */
export function column(id: string): ValueExpression {
  return { kind: "column", column: id };
}

/** Hours between two moments of a row. */
export function hoursBetween(from: string, to: string): ValueExpression {
  return { kind: "duration", from, to, factor: 24 };
}

/** Minutes between two moments of a row. */
export function minutesBetween(from: string, to: string): ValueExpression {
  return { kind: "duration", from, to, factor: 1440 };
}

/** Columns added up, each times its factor. */
export function sumOf(...terms: readonly (readonly [column: string, factor: number])[]): ValueExpression {
  return { kind: "sum", terms: terms.map(([id, factor]) => ({ column: id, factor })) };
}
