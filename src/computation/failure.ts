import type { Diagnostic } from "../domain/diagnostics/diagnostic";

/** Why no scorecard can be made, where that is about no cell. */
export function failure(code: string, message: string): Diagnostic {
  return { severity: "error", code, message, table: null, column: null, row: null, address: null, rows: 0 };
}
