import { asWords, holdsWord } from "../../measure/words";
import { notYetWords, undoneWords } from "../datasets/statusWords";
import { shortText } from "../parse/shownCell";
import type { TextColumn } from "../table";

const notYet = notYetWords.map(asWords);

/** Per text of a status column, whether it says that one of these things has happened: "not closed" and "closed, reopened" do not. */
export function saysOneOf({ values }: TextColumn, words: readonly string[]): Uint8Array {
  const wanted = words.map(asWords);
  return Uint8Array.from(values, (text) => (says(asWords(text), wanted) && !holdsWord(text, undoneWords) ? 1 : 0));
}

function says(folded: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const before = folded.slice(0, at + 1);
      if (!notYet.some((negation) => before.endsWith(negation))) return true;
    }
    return false;
  });
}

/** The texts among `said` that rows have, in alphabetical order, as a finding names them. */
export function saidTexts({ values, codes }: TextColumn, said: Uint8Array): string[] {
  const used = new Set(codes);
  return values.filter((_, code) => said[code] === 1 && used.has(code)).sort().map(shortText);
}
