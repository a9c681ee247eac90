/** @jest-environment jsdom */
import { createStore } from "zustand/vanilla";
import type { Language } from "../../../src/domain/language/language";
import { createLanguage } from "../../../src/taskpane/state/language";
import { firstState, type PaneState } from "../../../src/taskpane/state/paneState";
import { english, type PaneTexts } from "../../../src/taskpane/texts/english";
import { loadPaneTexts } from "../../../src/taskpane/texts/loadPaneTexts";
import { until } from "../../host/until";

const load = (language: Language): Promise<PaneTexts> => loadPaneTexts(language, "de-DE");

function languageOver(loadTexts: (language: Language) => Promise<PaneTexts>, display: Language = "en") {
  const store = createStore<PaneState>(() => firstState);
  const missing: string[] = [];
  const texts = createLanguage({ store, effects: { display, loadTexts }, first: english, onMissing: (shown) => missing.push(shown.language) });
  return { texts, missing, set: (language: "automatic" | Language) => store.setState({ settings: { "pane.language": language } }) };
}

it("follows the setting at once, and Excel where nothing is set", async () => {
  const { texts, set } = languageOver(load, "de");
  set("automatic");
  await until(() => texts.getState().language === "de");
  set("en");
  await until(() => texts.getState().language === "en");
  set("de");
  await until(() => texts.getState().frame.views.settings === "Einstellungen");
});

it("shows the language that was asked for last, whichever is there first", async () => {
  const waiting: (() => void)[] = [];
  const { texts, set } = languageOver(async (language) => {
    if (language === "de") await new Promise<void>((resolve) => waiting.push(resolve));
    return load(language);
  });
  set("de");
  set("en");
  set("de");
  set("en");
  await until(() => waiting.length === 2);
  for (const go of waiting) go();
  await load("de");
  await load("en");
  expect(texts.getState().language).toBe("en");
});

it("stays in the language that is shown where another cannot be loaded, says so, and tries again when asked", async () => {
  let isThere = false;
  const { texts, missing, set } = languageOver((language) => (isThere ? load(language) : Promise.reject(new Error("Loading chunk german-pane failed."))));
  set("de");
  await until(() => missing.length === 1);
  expect([texts.getState().language, missing]).toEqual(["en", ["en"]]);
  set("automatic");
  isThere = true;
  set("de");
  await until(() => texts.getState().language === "de");
});
