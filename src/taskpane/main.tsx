import { createRoot } from "react-dom/client";
import { officePlan } from "../workbook/office/officePlan";
import { OfficeWatch } from "../workbook/office/officeWatch";
import { officeInputTables } from "../workbook/office/input/officeInputTables";
import { OfficeWorkbook } from "../workbook/office/officeWorkbook";
import { selectCell } from "../workbook/office/selectCell";
import { App } from "./App";
import { paneCommands } from "./contributions/commands";
import { userMemory } from "./effects/userMemory";
import { workbookEffects } from "./effects/workbookEffects";
import { StartPage } from "./start/StartPage";
import { readReadiness } from "./start/readiness";
import { createPane, type Pane } from "./state/createPane";
import { english } from "./texts/english";
import { officeThemeSource } from "./theme/officeThemeSource";
import { paneComputation } from "./worker/paneComputation";
import { paneSample } from "./worker/paneSample";
import { paneSharing } from "./worker/paneSharing";

/** Lets the ribbon's buttons run what the pane's do: both show in the pane. */
function connectRibbon(pane: Pane): void {
  const connect = (id: string, start: () => Promise<void>): void =>
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void start().finally(() => event.completed()));
  for (const { id, run } of paneCommands) connect(id, async () => run(pane));
}

/** Starts the page in Excel's shared runtime: the pane, and the ribbon's buttons. */
async function start(root: HTMLElement): Promise<void> {
  // A script that did not load leaves no such name behind.
  const readiness = await readReadiness(typeof Office === "undefined" ? undefined : Office);
  if (readiness.kind !== "ready") {
    createRoot(root).render(<StartPage readiness={readiness} texts={english} />);
    return;
  }
  const workbook = new OfficeWorkbook();
  const effects = workbookEffects({ workbook, computation: paneComputation, file: workbook, sharing: paneSharing, inputTables: officeInputTables, sample: paneSample, selfTest: workbook, plan: officePlan, watch: new OfficeWatch(), selectCell, memory: userMemory(() => localStorage, Office.context.partitionKey), locale: Office.context.contentLanguage });
  const pane = createPane(effects, english);
  connectRibbon(pane);
  createRoot(root).render(<App pane={pane} themeSource={officeThemeSource} texts={english} />);
}

const root = document.getElementById("root");
if (root) void start(root);
