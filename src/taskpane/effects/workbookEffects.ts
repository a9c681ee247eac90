import type { CommandContext } from "../../commands/command";
import { readScorecardState } from "../../commands/readScorecardState";
import { selfTest } from "../../commands/selfTest";
import { serialDay } from "../../domain/table/serialDay";
import { matchTables } from "../../domain/table/match/matchTables";
import type { SelfTest } from "../../workbook/selfTest";
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
      const { holdsScorecard, tables, choices } = await readScorecardState(workbook);
      const { matches } = matchTables(tables, { tables: choices?.tables ?? [], columns: choices?.columns ?? [] });
      const found = tables.map((table) => ({
        name: table.name, rows: table.rowCount, dataset: matches.find(({ parts }) => parts.some(({ source }) => source === table))?.dataset.title ?? null,
      }));
      return { holdsScorecard, choices, tables: found };
    },
    runScorecard: (command, chosen, onProgress, signal) => {
      const day = now();
      return command.run({
        workbook, computation, onProgress, signal,
        settings: { ...chosen, locale },
        today: serialDay(day.getFullYear(), day.getMonth() + 1, day.getDate()),
      });
    },
    runSelfTest: (onProgress, signal) => selfTest.run({ workbook: context.selfTest, onProgress, signal }),
  };
}
