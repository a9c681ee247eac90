import type { Language } from "../domain/language/language";
import type { Texts } from "./texts";
import { english } from "./texts/english";

/** The words of the sheets. English costs nothing; another language is loaded when it is asked for. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "en") return english;
  const { german } = await import(/* webpackChunkName: "german-sheets" */ "./texts/german/german");
  return german;
}
