import type { Diagnostic } from "./diagnostic";
import { findingCodes } from "./findingCodes";

/** Whether a finding waits for somebody to decide or correct something; the others only say how the data was read. */
export function needsYou({ code, severity, needsYou: said }: Pick<Diagnostic, "code" | "severity" | "needsYou">): boolean {
  return said ?? findingCodes[code] ?? severity !== "info";
}
