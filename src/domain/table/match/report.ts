import type { ColumnQuestion, Severity } from "../../diagnostics/diagnostic";
import type { Said } from "../../diagnostics/said";

/** Takes a finding about a table, or a column of it, as a whole. */
export interface Report {
  (severity: Severity, code: string, message: Said, table: string | null, column?: string | null, choice?: ColumnQuestion | undefined): void;
}
