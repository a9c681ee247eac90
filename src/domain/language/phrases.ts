import type { Language } from "./language";

/**
 * Says a fixed word or sentence of a definition (title, question, formula, option, reason) in a language. What it does not know, such as
 * the words of an indicator pack and the names that users give, stays as written; so does what is said in that language already.
 */
export type Phrase = (english: string) => string;

export const englishPhrase: Phrase = (english) => english;

/** English costs nothing; another language is loaded when it is asked for. */
export async function loadPhrases(language: Language): Promise<Phrase> {
  if (language === "en") return englishPhrase;
  const { germanPhrase } = await import(/* webpackChunkName: "german-words" */ "./german/germanPhrase");
  return germanPhrase;
}

/**
 * Phrases out of a list: what is written `#` there stands for any number, which is kept ("Followed by a repeat within # days").
 */
export function phrasesOf(list: Readonly<Record<string, string>>): Phrase {
  const known = new Map(Object.entries(list));
  return (english) => {
    const exact = known.get(english);
    if (exact !== undefined) return exact;
    const numbers = english.match(number) ?? [];
    const said = numbers.length === 0 ? undefined : known.get(english.replaceAll(number, "#"));
    if (said === undefined) return english;
    const kept = numbers.values();
    return said.replaceAll("#", () => kept.next().value ?? "#");
  };
}

const number = /\d+/gu;
