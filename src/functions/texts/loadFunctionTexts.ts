import type { Language } from "../../domain/language/language";
import { englishFunctions, type FunctionTexts } from "./englishFunctions";

/** The words of the functions. English costs nothing; another language is loaded when it is asked for. */
export async function loadFunctionTexts(language: Language): Promise<FunctionTexts> {
  if (language === "en") return englishFunctions;
  return (await import(/* webpackChunkName: "german-functions" */ "./germanFunctions")).germanFunctions;
}
