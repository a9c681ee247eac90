import type { Language } from "../../domain/language/language";
import type { PaneTexts } from "../texts/english";

/** What the pane's language needs of the page. */
export interface LanguageEffects {
  /** Excel's own, as far as it is one of ours. */
  readonly display: Language;
  /** Rejects where the script that holds them cannot be loaded. */
  readonly loadTexts: (language: Language) => Promise<PaneTexts>;
}
