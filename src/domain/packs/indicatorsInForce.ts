import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import { indicators as builtIn } from "../indicators";
import type { Indicator } from "../indicators/indicator";
import { packError } from "./packFinding";
import { parsePack, type IndicatorPack } from "./parsePack";
import type { SavedPack } from "./savedPack";

/** Every indicator that is computed, and what keeps packs from being among them. */
export interface IndicatorsInForce {
  /** The built-in ones first, then those of the packs, in the order in which these were added. */
  readonly indicators: readonly Indicator[];
  /** Those that can be used. */
  readonly packs: readonly IndicatorPack[];
  readonly findings: readonly Finding[];
}

/** Indicators of all packs together. */
const mostIndicators = 60;

/** The built-in indicators with those of the workbook's packs. A pack that is no longer right, or takes an id or title that is taken, is left out as a whole. */
export function indicatorsInForce(saved: readonly SavedPack[]): IndicatorsInForce {
  const packs: IndicatorPack[] = [];
  const findings: Finding[] = [];
  for (const { id, text } of saved) {
    const parsed = parsePack(text, id);
    const wrong = parsed.ok ? clashes(parsed.pack, packs) : parsed.findings;
    findings.push(...wrong);
    if (parsed.ok && wrong.length === 0) packs.push(parsed.pack);
  }
  return { indicators: [...builtIn, ...packs.flatMap(({ indicators }) => indicators)], packs, findings };
}

/** What a pack has that something else has already. */
export function clashes(pack: IndicatorPack, others: readonly IndicatorPack[]): Finding[] {
  const elsewhere = others.filter(({ id }) => id !== pack.id);
  const taken = elsewhere.flatMap(({ title, indicators }) => indicators.map((indicator) => ({ id: indicator.id, pack: title })));
  const titles = [...builtIn, ...elsewhere.flatMap(({ indicators }) => indicators)].map(({ title }) => title.toLowerCase());
  const tooMany = elsewhere.reduce((sum, { indicators }) => sum + indicators.length, pack.indicators.length) > mostIndicators;
  return [
    ...pack.indicators.flatMap(({ id, title }, index): Finding[] => {
      const where = pack.placeOf(index, "id");
      const other = taken.find((one) => one.id === id);
      const before = pack.indicators.slice(0, index);
      const hasTitle = titles.includes(title.toLowerCase()) || before.some((one) => one.title.toLowerCase() === title.toLowerCase());
      return [
        ...(builtIn.some((one) => one.id === id) ? [packError("pack.id-taken", messages.packIdBuiltIn(where, id))] : []),
        ...(before.some((one) => one.id === id) ? [packError("pack.id-taken", messages.packIdTwice(where, id))] : []),
        ...(other === undefined ? [] : [packError("pack.id-taken", messages.packIdElsewhere(where, id, other.pack))]),
        ...(hasTitle ? [packError("pack.title-taken", messages.packTitleTaken(pack.placeOf(index, "title"), title))] : []),
      ];
    }),
    ...(tooMany ? [packError("pack.too-many", messages.packTooMany(mostIndicators))] : []),
  ];
}
