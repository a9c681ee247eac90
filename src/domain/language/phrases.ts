import type { Language } from "./language";
import type { Phrase } from "./phrase";

export type { Phrase } from "./phrase";

export const englishPhrase: Phrase = (english) => english;

/** English costs nothing; another language is loaded when it is asked for. */
export async function loadPhrases(language: Language): Promise<Phrase> {
  if (language === "en") return englishPhrase;
  const { germanPhrase } = await import(/* webpackChunkName: "german-words" */ "./german/germanPhrase");
  return germanPhrase;
}
