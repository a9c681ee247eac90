import type { Diagnostic } from "../../domain/diagnostics/diagnostic";

/** Whether a finding waits for somebody to decide or correct something; the others only say how the data was read. */
export function needsYou({ severity, needsYou: said }: Diagnostic): boolean {
  return said ?? severity !== "info";
}
