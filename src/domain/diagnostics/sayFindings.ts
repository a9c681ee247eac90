import type { Diagnostic, Finding } from "./diagnostic";
import type { Messages } from "./messages";
import { say } from "./said";

/** Findings in the words of a language. */
export function sayFindings(findings: readonly Finding[], catalogue: Messages): Diagnostic[] {
  return findings.map((finding) => ({ ...finding, message: say(catalogue, finding.message) }));
}
