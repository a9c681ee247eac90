import type { ColumnQuestion, Severity } from "../../diagnostics/diagnostic";

/** Takes a finding about a table, or a column of it, as a whole. */
export interface Report {
  (severity: Severity, code: string, message: string, table: string | null, column?: string | null, choice?: ColumnQuestion | undefined): void;
}
