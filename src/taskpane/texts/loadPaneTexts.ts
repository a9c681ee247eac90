import type { Language } from "../../domain/language/language";
import { loadPhrases } from "../../domain/language/phrases";
import { loadTexts } from "../../layout/loadTexts";
import { englishTexts, type PaneTexts } from "./english";
import { formatsOf } from "./formats";

/**
 * The pane's texts in a language. English is there at once; another is a script of its own.
 * @param locale BCP 47 tag of the workbook's language, in which numbers and times are written
 */
export async function loadPaneTexts(language: Language, locale: string): Promise<PaneTexts> {
  const formats = formatsOf(language, locale);
  const [textsIn, sheets, phrase] = await Promise.all([loadWords(language), loadTexts(language), loadPhrases(language)]);
  return textsIn(formats, { ...sheets, ...formats.marks }, phrase);
}

async function loadWords(language: Language): Promise<(...from: Parameters<typeof englishTexts>) => PaneTexts> {
  if (language === "en") return englishTexts;
  return (await import(/* webpackChunkName: "german-pane" */ "./german")).germanTexts;
}
