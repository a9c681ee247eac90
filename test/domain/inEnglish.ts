import type { Diagnostic, Finding } from "../../src/domain/diagnostics/diagnostic";
import { englishMessages } from "../../src/domain/diagnostics/messages";
import { say, type Said } from "../../src/domain/diagnostics/said";
import { sayFindings } from "../../src/domain/diagnostics/sayFindings";

/** What a finding or a reason says, as an English reader reads it; undefined for none. */
export function inEnglish(finding: Finding | Said | null | undefined): string | undefined {
  if (finding === undefined || finding === null) return undefined;
  return say(englishMessages, "key" in finding ? finding : finding.message);
}

/** Findings as an English reader reads them. */
export function allInEnglish(findings: readonly Finding[]): Diagnostic[] {
  return sayFindings(findings, englishMessages);
}
