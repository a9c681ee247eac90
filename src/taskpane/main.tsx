import { createRoot } from "react-dom/client";
import { connectFunctions } from "../functions/connectFunctions";
import type { FunctionsApi } from "../functions/functionsApi";
import { connectRibbon } from "../ribbon/connectRibbon";
import { bindShortcuts, offersShortcuts } from "../ribbon/connectShortcuts";
import { officePlan } from "../workbook/office/officePlan";
import { officeRows } from "../workbook/office/rows/officeRows";
import { officeTargets } from "../workbook/office/officeTargets";
import { OfficeWatch } from "../workbook/office/officeWatch";
import { officeInputTables } from "../workbook/office/input/officeInputTables";
import { OfficeWorkbook } from "../workbook/office/officeWorkbook";
import { requestsSent } from "../workbook/office/inExcel";
import { selectCell } from "../workbook/office/selectCell";
import { App } from "./App";
import { userMemory } from "./effects/userMemory";
import { workbookEffects } from "./effects/workbookEffects";
import type { Bindings } from "./keys/keymap";
import { StartPage } from "./start/StartPage";
import { readReadiness } from "./start/readiness";
import { createPane, type Pane } from "./state/createPane";
import { english } from "./texts/english";
import { officeThemeSource } from "./theme/officeThemeSource";
import { paneComputation } from "./worker/paneComputation";
import { paneSample } from "./worker/paneSample";
import { paneSharing } from "./worker/paneSharing";

/** The functions of formulas, which office.js defines; its types leave them out. */
declare const CustomFunctions: FunctionsApi | undefined;

/** Lets formulas ask for what the scorecard says, and tells them after every run. On an iPad there are none. */
function connectFormulas(pane: Pane, workbook: OfficeWorkbook): void {
  if (typeof CustomFunctions === "undefined") return;
  const functions = connectFunctions(CustomFunctions, workbook);
  pane.store.subscribe((state, before) => {
    if (state.run !== before.run && state.run.kind !== "running") void functions.follow();
  });
}

/** Gives Excel the user's keys for what has one everywhere, now and when they change. */
function connectKeys(pane: Pane): void {
  if (!offersShortcuts()) return;
  const bindings = (): Bindings => pane.settings.value("keys.bindings");
  let known = bindings();
  if (Object.keys(known).length > 0) void bindShortcuts(known, Office.actions);
  pane.store.subscribe(() => {
    if (bindings() === known) return;
    known = bindings();
    void bindShortcuts(known, Office.actions);
  });
}

/** Starts the page in Excel's shared runtime: the pane, the ribbon's buttons, and the functions of formulas. */
async function start(root: HTMLElement): Promise<void> {
  // A script that did not load leaves no such name behind.
  const readiness = await readReadiness(typeof Office === "undefined" ? undefined : Office);
  if (readiness.kind !== "ready") {
    createRoot(root).render(<StartPage readiness={readiness} texts={english} />);
    return;
  }
  const workbook = new OfficeWorkbook();
  const effects = workbookEffects({ workbook, computation: paneComputation, file: workbook, sharing: paneSharing, inputTables: officeInputTables, sample: paneSample, selfTest: workbook, plan: officePlan, rows: officeRows, targets: officeTargets, watch: new OfficeWatch(), selectCell, memory: userMemory(() => localStorage, Office.context.partitionKey), requests: requestsSent, locale: Office.context.contentLanguage });
  const pane = createPane(effects, english);
  connectFormulas(pane, workbook);
  connectRibbon(pane);
  connectKeys(pane);
  createRoot(root).render(<App pane={pane} themeSource={officeThemeSource} texts={english} />);
}

const root = document.getElementById("root");
if (root) void start(root);
