/** A number as far as it may be told: it lies between both, which are included; where they are alike it is told exactly. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

export function exactly(value: number): Span {
  return { least: value, most: value };
}

/** The number itself; null where only its span may be told. */
export function exactOf(span: Span | null | undefined): number | null {
  return span != null && span.least === span.most ? span.least : null;
}

export function addSpans(spans: readonly Span[]): Span {
  return { least: total(spans.map(({ least }) => least)), most: total(spans.map(({ most }) => most)) };
}

/** Every number of a span divided by a count. */
export function perAnswer({ least, most }: Span, n: number): Span {
  return { least: least / n, most: most / n };
}

/** Sums of answers are compared, and fractions of answers are added in any order. */
export function total(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}
