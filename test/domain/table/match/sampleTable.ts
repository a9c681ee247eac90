import type { SampleCell } from "../../../../src/domain/table/find/sheetSample";
import type { SourceHeader } from "../../../../src/domain/table/match/sourceHeader";

/** A table of literal columns by header, with all of its rows as its sample. */
export function sampleTable(name: string, columns: Readonly<Record<string, readonly SampleCell[]>>): SourceHeader & { readonly sample: SampleCell[][] } {
  const headers = Object.keys(columns);
  const rows = Math.max(0, ...Object.values(columns).map(({ length }) => length));
  return { name, sheet: name, headers, sample: Array.from({ length: rows }, (_, row) => headers.map((header) => columns[header]?.[row] ?? "")) };
}

/** `count` cells, made from their row. */
export function cells(count: number, make: (row: number) => SampleCell): SampleCell[] {
  return Array.from({ length: count }, (_, row) => make(row));
}

/** Values that come again and again. */
export function cycle(count: number, ...values: readonly SampleCell[]): SampleCell[] {
  return cells(count, (row) => values[row % values.length] ?? "");
}
