import { cleanText } from "../table/parse/cleanText";
import { lookAlikeKey } from "../table/parse/lookAlikeKey";

/** Text as words: lower case, without accents, every run of other characters one blank, and a blank at both ends. */
export function asWords(text: string): string {
  return ` ${text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

/** Whether a text holds one of the words (or runs of words, "auto closed") as whole words. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const folded = asWords(text);
  return words.some((word) => folded.includes(asWords(word)));
}

/** A name as names are compared, within a column and between tables. */
export function nameKey(name: string): string {
  return lookAlikeKey(cleanText(name));
}
