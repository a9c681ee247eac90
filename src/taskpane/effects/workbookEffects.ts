import type { CommandContext } from "../../commands/command";
import { selfTest } from "../../commands/selfTest";
import type { Language } from "../../domain/language/language";
import { serialDay } from "../../domain/table/serialDay";
import type { SampleMaker } from "../../computation/sampleMaker";
import type { SharingComputation } from "../../computation/sharingComputation";
import type { SelfTest } from "../../workbook/selfTest";
import type { InputTables } from "../../workbook/inputTables";
import type { PlanDoor } from "../../workbook/planDoor";
import type { RowsDoor } from "../../workbook/rowsDoor";
import type { InsightsDoor } from "../../workbook/insightsDoor";
import type { TargetsDoor } from "../../workbook/targetsDoor";
import type { WorkbookFile } from "../../workbook/workbookFile";
import type { WorkbookWatch } from "../../workbook/workbookWatch";
import { choicesOf } from "../state/paneState";
import { copyText } from "./copyText";
import { inputEffects } from "./inputEffects";
import { insightsEffects } from "./insightsEffects";
import { packsEffects } from "./packsEffects";
import type { PaneEffects } from "./paneEffects";
import { planEffects } from "./planEffects";
import { rowsEffects } from "./rowsEffects";
import { sharingEffects } from "./sharingEffects";
import { targetEffects } from "./targetEffects";

/** What the effects work on. */
export interface EffectsContext extends Pick<CommandContext, "workbook" | "computation"> {
  readonly file: WorkbookFile;
  readonly sharing: SharingComputation;
  readonly selfTest: SelfTest;
  readonly plan: PlanDoor;
  readonly rows: RowsDoor;
  readonly targets: TargetsDoor;
  readonly insights: InsightsDoor;
  readonly inputTables: InputTables;
  readonly sample: SampleMaker;
  readonly watch: WorkbookWatch;
  readonly selectCell: PaneEffects["selectCell"];
  readonly openSheet: PaneEffects["openSheet"];
  readonly memory: PaneEffects["memory"];
  readonly language: PaneEffects["language"];
  readonly requests: PaneEffects["requests"];
  /** BCP 47 tag of the workbook's language. */
  readonly locale: string;
  /** What the pane speaks, and is answered in. */
  readonly spoken: () => Language;
}

/** The pane's effects on an open workbook. */
export function workbookEffects({ workbook, computation, file, sharing, locale, spoken, selectCell, openSheet, memory, language, requests, plan, rows, targets, insights, inputTables, sample, watch, ...context }: EffectsContext): PaneEffects {
  const now = (): Date => new Date();
  const today = (): number => {
    const day = now();
    return serialDay(day.getFullYear(), day.getMonth() + 1, day.getDate());
  };
  return {
    input: inputEffects({ workbook, inputTables, sample, locale, spoken, today }),
    rows: rowsEffects({ workbook, computation, rows, locale, spoken, today }),
    targets: targetEffects({ targets, workbook, likely: spoken }),
    insights: insightsEffects({ insights, workbook, likely: spoken }),
    plan: planEffects({ plan, workbook, likely: spoken, watch, today }),
    ...sharingEffects({ workbook, file, sharing, spoken, today }),
    now,
    packs: packsEffects(spoken),
    memory,
    language,
    requests,
    selectCell, openSheet,
    copyText,
    readStanding: async () => {
      const { readScorecardState } = await import(/* webpackChunkName: "matching" */ "../../commands/readScorecardState");
      const { choices, ...standing } = await readScorecardState(workbook);
      return { ...standing, choices: choices && choicesOf(choices) };
    },
    loadReadData: async () => {
      const [{ readData }, { loadMessages }] = await Promise.all([import(/* webpackChunkName: "matching" */ "../state/readData"), import(/* webpackChunkName: "matching" */ "../../domain/diagnostics/loadMessages")]);
      const messages = await loadMessages(spoken());
      return (tables, said, findings) => readData(tables, said, findings, messages);
    },
    runScorecard: (command, chosen, onProgress, signal) => command.run({ workbook, computation, onProgress, signal, settings: { ...chosen, locale, language: spoken() }, today: today() }),
    takeBack: async (onProgress) => {
      const { takeBack } = await import(/* webpackChunkName: "matching" */ "../../commands/takeBack");
      return takeBack(workbook, onProgress);
    },
    runSelfTest: (onProgress, signal) => selfTest.run({ workbook: context.selfTest, onProgress, signal }),
  };
}
