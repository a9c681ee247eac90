import type { OwnTexts } from "../copy/ownText";

/** What a text quotes of the data and of users, each as "…": only words of the add-in's own may be read. One that was cut off has no end. */
export function maskQuotes(text: string, own: OwnTexts): string {
  return text.replace(/(["“])([^"“”]*)(["”]|$)/g, (quoted, open: string, words: string, close: string) => (own.has(words) ? quoted : `${open}…${close}`));
}
