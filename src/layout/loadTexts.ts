import type { Language } from "../domain/language/language";
import type { Texts } from "./texts";
import { english } from "./texts/english";

/** The words of the sheets. */
export function loadTexts(_language: Language): Promise<Texts> {
  return Promise.resolve(english);
}
