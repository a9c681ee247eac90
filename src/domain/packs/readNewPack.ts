import type { Diagnostic } from "../diagnostics/diagnostic";
import { englishMessages, type Messages } from "../diagnostics/messages";
import { sayFindings } from "../diagnostics/sayFindings";
import { clashes, indicatorsInForce } from "./indicatorsInForce";
import { parsePack, type IndicatorPack } from "./parsePack";
import type { SavedPack } from "./savedPack";

/** A pack that can be added, or everything that keeps it from that, in words. */
export type NewPack =
  | { readonly ok: true; readonly pack: IndicatorPack }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };

/** Reads a pack that is to be added beside those that a workbook has; one of the same id it would replace. */
export function readNewPack(text: string, file: string, beside: readonly SavedPack[], catalogue: Messages = englishMessages): NewPack {
  const parsed = parsePack(text, file);
  const findings = parsed.ok ? clashes(parsed.pack, indicatorsInForce(beside).packs) : parsed.findings;
  return parsed.ok && findings.length === 0 ? parsed : { ok: false, findings: sayFindings(findings, catalogue) };
}
