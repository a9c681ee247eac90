import type { Diagnostic, Severity } from "./diagnostic";
import { needsYou } from "./needsYou";

const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Findings with those first that need a person, then by severity, then by how many rows share them; equals stay as they were. */
export function orderDiagnostics<Message>(diagnostics: readonly Diagnostic<Message>[]): Diagnostic<Message>[] {
  return diagnostics
    .map((diagnostic) => ({ ...diagnostic, needsYou: needsYou(diagnostic) }))
    .sort((a, b) => Number(b.needsYou) - Number(a.needsYou) || gravity[b.severity] - gravity[a.severity] || b.rows - a.rows);
}
