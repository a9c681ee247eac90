import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import type { PaneEffects } from "../../src/taskpane/effects/paneEffects";
import { userMemory } from "../../src/taskpane/effects/userMemory";
import type { PlanEffects } from "../../src/taskpane/effects/planEffects";
import { createPane, type Pane } from "../../src/taskpane/state/createPane";
import { insightText } from "../../src/layout/words/insightText";
import { readNewPack } from "../../src/domain/packs/readNewPack";
import { readData } from "../../src/taskpane/state/readData";
import type { Standing } from "../../src/taskpane/state/paneState";
import { english } from "../../src/taskpane/texts/english";
import { loadPaneTexts } from "../../src/taskpane/texts/loadPaneTexts";
import { serialDay } from "../../src/domain/table/serialDay";
import { systemThemeSource } from "../../src/taskpane/theme/systemThemeSource";
import { exampleAnswer } from "./exampleAnswer";
import { exampleInputEffects } from "./exampleInputEffects";
import { exampleTables } from "./exampleTables";
import { setSystemLooks } from "./systemLooks";

// Finding things by their role takes long in a page that holds many, and longer on a machine that is busy.
configure({ asyncUtilTimeout: 10_000 });

export const emptyBook: Standing = { holdsScorecard: false, tables: [], samples: [], choices: null, isBrokenOff: false };
export const bookWithTables: Standing = {
  holdsScorecard: false, choices: null, isBrokenOff: false, samples: [], tables: exampleTables,
};
export const bookWithScorecard: Standing = { ...bookWithTables, holdsScorecard: true };

/** A workbook without a plan. */
const noPlan: PlanEffects = {
  readPlan: () => Promise.resolve(null), editPlan: () => Promise.resolve({ kind: "refused", reason: "no-plan" }),
  watch: { onChanged: () => Promise.resolve({ dispose: () => undefined }) }, today: () => serialDay(2026, 11, 2),
};

/** Effects that do nothing but answer; tests replace what they are about. */
export function exampleEffects(changed: Partial<PaneEffects> = {}): PaneEffects {
  return {
    readStanding: () => Promise.resolve(bookWithScorecard),
    loadReadData: () => Promise.resolve(readData),
    runScorecard: () => Promise.resolve(exampleAnswer),
    takeBack: () => Promise.resolve({ edits: 3, kept: [] }),
    runSelfTest: () => Promise.resolve({
      where: { host: "Excel", platform: "PC", version: "16.0", apiSets: ["ExcelApi 1.14"] }, refusal: null, lines: [], left: [],
    }),
    makeCopy: () => Promise.resolve({ kind: "opened" }),
    checkSharing: () => Promise.resolve([]),
    selectCell: () => Promise.resolve(),
    openSheet: () => Promise.resolve(true),
    copyText: () => Promise.resolve(),
    input: exampleInputEffects(),
    plan: noPlan,
    rows: { showRows: () => Promise.resolve({ kind: "none" }) },
    insights: { dismiss: () => Promise.resolve(true), loadText: () => Promise.resolve(insightText) },
    targets: { selectTarget: () => Promise.resolve(true) },
    packs: { chooseFile: () => Promise.resolve(null), saveFile: () => undefined, loadReader: () => Promise.resolve(readNewPack) },
    memory: userMemory(() => localStorage),
    language: { display: "en", loadTexts: (language) => loadPaneTexts(language, "en-US") },
    requests: () => 0,
    now: () => new Date(2026, 10, 2, 9, 14),
    ...changed,
  };
}

/** Finds a command in the palette and starts it. */
export async function chooseCommand(title: string): Promise<void> {
  fireEvent.keyDown(document.body, { key: "F1", code: "F1" });
  const option = await screen.findByRole("option", { name: (name) => name.startsWith(title) });
  await act(async () => {
    fireEvent.click(option);
    await Promise.resolve();
  });
}

/** Shows the pane on the screen of the test. */
export function showPane(changed: Partial<PaneEffects> = {}): Pane {
  setSystemLooks({});
  const pane = createPane(exampleEffects(changed), english);
  render(<App pane={pane} themeSource={systemThemeSource} />);
  return pane;
}
