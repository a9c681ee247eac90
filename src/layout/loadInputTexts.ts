import type { Language } from "../domain/language/language";
import { englishInput, type InputTexts } from "./texts/englishInput";

/** The words of the tables that are added for users to fill in. */
export async function loadInputTexts(language: Language): Promise<InputTexts> {
  if (language === "en") return englishInput;
  const { germanInput } = await import(/* webpackChunkName: "german-input" */ "./texts/german/germanInput");
  return germanInput;
}
