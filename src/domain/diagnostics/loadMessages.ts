import type { Language } from "../language/language";
import { englishMessages, type Messages } from "./messages";

/** The words of findings and reasons. English costs nothing; another language is loaded when it is asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === "en") return englishMessages;
  const { germanMessages } = await import(/* webpackChunkName: "german-words" */ "./messages/german/germanMessages");
  return germanMessages;
}
