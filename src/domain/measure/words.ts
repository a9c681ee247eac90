import { cleanText } from "../table/parse/cleanText";
import { lookAlikeKey } from "../table/parse/lookAlikeKey";

/** Text as words: lower case, without accents, every run of other characters one blank, and a blank at both ends. */
export function asWords(text: string): string {
  return ` ${text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

/** Lists of words as they are looked for: a column has many texts and one list. */
const foldedWords = new WeakMap<readonly string[], readonly string[]>();

/** Whether a text holds one of the words (or runs of words, "auto closed") as whole words. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const folded = asWords(text);
  let wanted = foldedWords.get(words);
  if (wanted === undefined) {
    wanted = words.map(asWords);
    foldedWords.set(words, wanted);
  }
  return wanted.some((word) => folded.includes(word));
}

/** A name as names are compared, within a column and between tables. */
export function nameKey(name: string): string {
  return lookAlikeKey(cleanText(name));
}
