import type { DiagnosticFix } from "../../domain/diagnostics/diagnostic";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";

/** Replacements that are written out; the rest is counted. */
const shownReplacements = 2;

/** What can be put right without asking, in words. */
export function fixText(fix: DiagnosticFix, texts: Texts): string {
  const { quality } = texts;
  switch (fix.kind) {
    case "replace-texts": {
      const shown = fix.replacements.slice(0, shownReplacements).map(({ from, to }) => quality.fixes.replace(from, to));
      const hidden = fix.replacements.length - shown.length;
      return [...shown, ...(hidden > 0 ? [texts.andMore(hidden)] : [])].join("\n");
    }
    case "multiply":
      return quality.fixes.multiply(formatNumber(fix.factor, 0, texts));
    default:
      return fix satisfies never;
  }
}
