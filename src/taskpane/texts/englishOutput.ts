import type { Formats } from "./formats";

/** Words of the Output view. */
export const englishOutput = ({ amount, decimals, counted }: Formats) => ({
  none: "What a run reads, computes and writes is listed here, with how long it took.",
  copy: "Copy",
  copied: "Copied.",
  clear: "Clear",
  clearTitle: "Clear the output",
  list: "Runs, the latest first",
  seconds: (value: number): string => `${decimals(value, 2)} s`,
  requests: (count: number): string => `${counted(count, "round trip", "round trips")} to Excel`,
  readTable: (table: string, dataset: string, rows: number): string => `Read ${table} as ${dataset}: ${counted(rows, "row", "rows")}`,
  measured: (measured: number, all: number): string => `Computed ${amount(measured)} of ${counted(all, "indicator", "indicators")}`,
  edits: (count: number): string => `Wrote ${counted(count, "edit", "edits")}`,
});
