import type { Language } from "../../domain/language/language";
import { englishPhrase, loadPhrases } from "../../domain/language/phrases";
import { english as englishSheets } from "../../layout/texts/english";
import { englishTexts, type PaneTexts } from "./english";
import { formatsOf } from "./formats";

/**
 * The pane's texts in a language. English is there at once; another is a script of its own.
 * @param locale BCP 47 tag of the workbook's language, in which numbers and times are written
 */
export async function loadPaneTexts(language: Language, locale: string): Promise<PaneTexts> {
  const formats = formatsOf(language, locale);
  if (language === "en") return englishTexts(formats, { ...englishSheets, ...formats.marks }, englishPhrase);
  const [{ german }, phrase] = await Promise.all([import(/* webpackChunkName: "german-pane" */ "./german"), loadPhrases(language)]);
  return german(formats, { ...englishSheets, ...formats.marks }, phrase);
}
