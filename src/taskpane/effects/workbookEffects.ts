import type { CommandContext } from "../../commands/command";
import { selfTest } from "../../commands/selfTest";
import { serialDay } from "../../domain/table/serialDay";
import type { SelfTest } from "../../workbook/selfTest";
import { choicesOf } from "../state/paneState";
import { copyText } from "./copyText";
import type { PaneEffects } from "./paneEffects";

/** What the effects work on. */
export interface EffectsContext extends Pick<CommandContext, "workbook" | "computation"> {
  readonly selfTest: SelfTest;
  readonly selectCell: PaneEffects["selectCell"];
  /** BCP 47 tag of the workbook's language. */
  readonly locale: string;
}

/** The pane's effects on an open workbook. */
export function workbookEffects({ workbook, computation, locale, selectCell, ...context }: EffectsContext): PaneEffects {
  const now = (): Date => new Date();
  return {
    now,
    selectCell,
    copyText,
    readStanding: async () => {
      const { readScorecardState } = await import(/* webpackChunkName: "matching" */ "../../commands/readScorecardState");
      const { choices, ...standing } = await readScorecardState(workbook);
      return { ...standing, choices: choices && choicesOf(choices) };
    },
    loadReadData: async () => (await import(/* webpackChunkName: "matching" */ "../state/readData")).readData,
    runScorecard: (command, chosen, onProgress, signal) => {
      const day = now();
      return command.run({
        workbook, computation, onProgress, signal,
        settings: { ...chosen, locale },
        today: serialDay(day.getFullYear(), day.getMonth() + 1, day.getDate()),
      });
    },
    takeBack: async (onProgress) => {
      const { takeBack } = await import(/* webpackChunkName: "matching" */ "../../commands/takeBack");
      return takeBack(workbook, onProgress);
    },
    runSelfTest: (onProgress, signal) => selfTest.run({ workbook: context.selfTest, onProgress, signal }),
  };
}
