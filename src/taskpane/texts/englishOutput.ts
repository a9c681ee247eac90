import { amount } from "../../domain/diagnostics/messages/wording";

/** Words of the Output view. */
export const englishOutput = {
  none: "What a run reads, computes and writes is listed here, with how long it took.",
  copy: "Copy",
  copied: "Copied.",
  clear: "Clear",
  clearTitle: "Clear the output",
  list: "Runs, the latest first",
  seconds: (value: number): string => `${value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} s`,
  requests: (count: number): string => `${amount(count)} ${count === 1 ? "round trip" : "round trips"} to Excel`,
  readTable: (table: string, dataset: string, rows: number): string => `Read ${table} as ${dataset}: ${amount(rows)} ${rows === 1 ? "row" : "rows"}`,
  measured: (measured: number, all: number): string => `Computed ${measured} of ${all} indicators`,
  edits: (count: number): string => `Wrote ${amount(count)} ${count === 1 ? "edit" : "edits"}`,
};
