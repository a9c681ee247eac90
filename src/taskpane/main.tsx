import { createRoot } from "react-dom/client";
import { languageOf, type Language } from "../domain/language/language";
import { connectFunctions } from "../functions/connectFunctions";
import type { FunctionsApi } from "../functions/functionsApi";
import { connectRibbon } from "../ribbon/connectRibbon";
import { bindShortcuts, offersShortcuts } from "../ribbon/connectShortcuts";
import { excelShortcuts } from "../ribbon/excelShortcuts";
import { officePlan } from "../workbook/office/officePlan";
import { officeRows } from "../workbook/office/rows/officeRows";
import { officeInsights } from "../workbook/office/officeInsights";
import { officeTargets } from "../workbook/office/officeTargets";
import { OfficeWatch } from "../workbook/office/officeWatch";
import { officeInputTables } from "../workbook/office/input/officeInputTables";
import { OfficeWorkbook } from "../workbook/office/officeWorkbook";
import { requestsSent } from "../workbook/office/inExcel";
import { openSheet } from "../workbook/office/openSheet";
import { selectCell } from "../workbook/office/selectCell";
import { App } from "./App";
import type { LanguageEffects } from "./effects/languageEffects";
import { userMemory } from "./effects/userMemory";
import { workbookEffects } from "./effects/workbookEffects";
import type { Bindings } from "./keys/keymap";
import { StartPage } from "./start/StartPage";
import { readReadiness } from "./start/readiness";
import { languageInForce } from "./settings/languageInForce";
import { createPane, type Pane } from "./state/createPane";
import { rememberedSettings } from "./state/settings";
import { english } from "./texts/english";
import { loadPaneTexts } from "./texts/loadPaneTexts";
import { officeThemeSource } from "./theme/officeThemeSource";
import { paneComputation } from "./worker/paneComputation";
import { paneSample } from "./worker/paneSample";
import { paneSharing } from "./worker/paneSharing";

/** The functions of formulas, which office.js defines; its types leave them out. */
declare const CustomFunctions: FunctionsApi | undefined;

/** Lets formulas ask for what the scorecard says, and tells them after every run, a colleague's too, and in which language they are read. On an iPad there are none. */
function connectFormulas(pane: Pane, workbook: OfficeWorkbook): void {
  if (typeof CustomFunctions === "undefined") return;
  const functions = connectFunctions(CustomFunctions, workbook, () => pane.texts.getState().language);
  pane.store.subscribe((state, before) => {
    if (state.run !== before.run && state.run.kind !== "running") void functions.follow();
  });
  pane.texts.subscribe(() => void functions.follow());
  pane.live.onRefreshedElsewhere(() => void functions.follow());
}

/** Gives Excel the user's keys for what has one everywhere, now and when they change. */
function connectKeys(pane: Pane): void {
  if (!offersShortcuts()) return;
  const bindings = (): Bindings => pane.settings.value("keys.bindings");
  const bind = async (): Promise<void> => pane.sayExcelKeys(await bindShortcuts(known, Office.actions));
  let known = bindings();
  // What Excel has by itself is what the file of keys says.
  if (Object.keys(known).length > 0) void bind();
  else pane.sayExcelKeys(new Map(excelShortcuts.map(({ id }) => [id, "works"])));
  pane.store.subscribe(() => {
    if (bindings() === known) return;
    known = bindings();
    void bind();
  });
}

/** Starts the page in Excel's shared runtime: the pane, the ribbon's buttons, and the functions of formulas. */
async function start(root: HTMLElement): Promise<void> {
  // A script that did not load leaves no such name behind.
  const readiness = await readReadiness(typeof Office === "undefined" ? undefined : Office);
  if (readiness.kind !== "ready") {
    const texts = await loadPaneTexts(languageOf(navigator.language), navigator.language).catch(() => english);
    createRoot(root).render(<StartPage readiness={readiness} texts={texts} />);
    return;
  }
  const { contentLanguage: locale, displayLanguage, partitionKey } = Office.context;
  const memory = userMemory(() => localStorage, partitionKey);
  const language: LanguageEffects = { display: languageOf(displayLanguage), loadTexts: (asked) => loadPaneTexts(asked, locale) };
  const spoken = (): Language => languageInForce(rememberedSettings(memory), language.display);
  const workbook = new OfficeWorkbook();
  const effects = workbookEffects({ workbook, computation: paneComputation, file: workbook, sharing: paneSharing, inputTables: officeInputTables, sample: paneSample, selfTest: workbook, plan: officePlan, rows: officeRows, targets: officeTargets, insights: officeInsights, watch: new OfficeWatch(), selectCell, openSheet, memory, language, requests: requestsSent, locale, spoken });
  // Words that are shown at once stay; the pane tries again to load its own, and says so where it cannot.
  const first = await language.loadTexts(spoken()).catch(() => english);
  const pane = createPane(effects, first);
  connectFormulas(pane, workbook);
  connectRibbon(pane);
  connectKeys(pane);
  createRoot(root).render(<App pane={pane} themeSource={officeThemeSource} />);
}

const root = document.getElementById("root");
if (root) void start(root);
