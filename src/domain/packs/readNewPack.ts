import { clashes, indicatorsInForce } from "./indicatorsInForce";
import { parsePack, type ParsedPack } from "./parsePack";
import type { SavedPack } from "./savedPack";

/** Reads a pack that is to be added beside those that a workbook has; one of the same id it would replace. */
export function readNewPack(text: string, file: string, beside: readonly SavedPack[]): ParsedPack {
  const parsed = parsePack(text, file);
  if (!parsed.ok) return parsed;
  const findings = clashes(parsed.pack, indicatorsInForce(beside).packs);
  return findings.length === 0 ? parsed : { ok: false, findings };
}
