import { cleanText } from "./cleanText";

/** Which spelling each name of a column is shown in, and which texts spell theirs otherwise. */
export interface Spellings {
  /** Per code: the spelling of most rows; of equals the one of mixed case, then the first of the alphabet. So rows may stand in any order. */
  readonly shown: readonly string[];
  /** Texts by index, cleaned, that are spelled otherwise. */
  readonly respelled: ReadonlyMap<number, string>;
}

/** Chooses a spelling per code. `codeOfText` is negative for texts that are no name, `uses` counts the rows of each text. */
export function chooseSpellings(texts: readonly string[], codeOfText: Int32Array, uses: Uint32Array, values: readonly string[]): Spellings {
  const counts = new Map<number, Map<string, number>>();
  const cleaned = new Map<number, string>();
  texts.forEach((text, index) => {
    const code = codeOfText[index] ?? -1;
    if (code < 0) return;
    const spelling = cleanText(text);
    cleaned.set(index, spelling);
    const ofCode = counts.get(code) ?? new Map<string, number>();
    ofCode.set(spelling, (ofCode.get(spelling) ?? 0) + (uses[index] ?? 0));
    counts.set(code, ofCode);
  });
  const shown = values.map((value, code) => commonest(counts.get(code)) ?? value);
  const respelled = new Map([...cleaned].filter(([index, spelling]) => shown[codeOfText[index] ?? -1] !== spelling));
  return { shown, respelled };
}

function commonest(counts: ReadonlyMap<string, number> | undefined): string | null {
  if (!counts) return null;
  const [best] = [...counts].sort(([a, rowsA], [b, rowsB]) => rowsB - rowsA || Number(isMixedCase(b)) - Number(isMixedCase(a)) || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

function isMixedCase(text: string): boolean {
  return text !== text.toLowerCase() && text !== text.toUpperCase();
}
