import type { Finding } from "../domain/diagnostics/diagnostic";
import type { Said } from "../domain/diagnostics/said";

/** Why no scorecard can be made, where that is about no cell. */
export function failure(code: string, message: Said): Finding {
  return { severity: "error", code, message, table: null, column: null, row: null, address: null, rows: 0 };
}
