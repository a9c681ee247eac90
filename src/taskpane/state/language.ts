import { createStore, type StoreApi } from "zustand/vanilla";
import type { Language } from "../../domain/language/language";
import type { LanguageEffects } from "../effects/languageEffects";
import { languageInForce } from "../settings/languageInForce";
import type { PaneTexts } from "../texts/english";
import type { PaneState } from "./paneState";

/** What the pane's language is joined to. */
export interface LanguageContext {
  readonly store: StoreApi<PaneState>;
  readonly effects: LanguageEffects;
  /** Those that are shown until others are loaded. */
  readonly first: PaneTexts;
  /** Called where the texts of a language cannot be loaded: those that are shown stay. */
  readonly onMissing: (shown: PaneTexts) => void;
}

/** The texts in the language in force: after a change of it those of the new one, as soon as they are loaded. */
export function createLanguage({ store, effects, first, onMissing }: LanguageContext): StoreApi<PaneTexts> {
  const texts = createStore<PaneTexts>(() => first);
  let wanted = first.language;

  const show = async (language: Language): Promise<void> => {
    if (language === wanted) return;
    wanted = language;
    try {
      const loaded = await effects.loadTexts(language);
      if (wanted === language) texts.setState(loaded, true);
    } catch {
      if (wanted !== language) return;
      wanted = texts.getState().language;
      onMissing(texts.getState());
    }
  };
  store.subscribe(({ settings }, before) => {
    if (settings !== before.settings) void show(languageInForce(settings, effects.display));
  });
  return texts;
}
