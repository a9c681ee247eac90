/** Rows from the first to the last, both among them. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Spans apart from each other, from top to bottom, with one more: those that it meets become one. */
export function withSpan(spans: readonly RowSpan[], added: RowSpan): readonly RowSpan[] {
  const meets = ({ first, last }: RowSpan): boolean => first <= added.last + 1 && last >= added.first - 1;
  const met = [added, ...spans.filter(meets)];
  const joined = { first: Math.min(...met.map(({ first }) => first)), last: Math.max(...met.map(({ last }) => last)) };
  return [...spans.filter((span) => !meets(span)), joined].sort((a, b) => a.first - b.first);
}

export function countRows(spans: readonly RowSpan[]): number {
  return spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** The rows of an address such as `B2:C4`, `5:5` or `A:A`, the last from the first row to the sheet's end; null where it has none. */
export function rowsOfAddress(address: string): RowSpan | null {
  const parts = address.replace(/\$/g, "").split(":").map((part) => /^[A-Z]*(\d*)$/.exec(part)?.[1]);
  const [first, last = first] = parts;
  if (first === undefined || last === undefined || address === "") return null;
  return first === "" ? { first: 1, last: lastSheetRow } : { first: Number(first), last: Number(last) };
}

const lastSheetRow = 1_048_576;
