import type { Language } from "../../domain/language/language";
import { userValue, type UserValues } from "./userSettings";

/** The pane's language: the one that the user set, else Excel's. */
export function languageInForce(values: UserValues, display: Language): Language {
  const set = userValue(values, "pane.language");
  return set === "automatic" ? display : set;
}
