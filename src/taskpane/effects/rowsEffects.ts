import type { CommandContext } from "../../commands/command";
import type { NumberAsked, RowsProgress, ShowRowsAnswer } from "../../commands/showRows";
import type { Language } from "../../domain/language/language";
import type { SaidChoices } from "../../domain/scorecard/scorecardChoices";
import type { RowsDoor } from "../../workbook/rowsDoor";

/** What the pane does with the rows behind numbers. */
export interface RowsEffects {
  /** Selects or lists them, by what the number was made with. Rejects with the signal's reason when cancelled. */
  readonly showRows: (asked: NumberAsked, choices: SaidChoices, onProgress: RowsProgress, signal: AbortSignal) => Promise<ShowRowsAnswer>;
}

/** What the effects on rows work on. */
export interface RowsEffectsContext extends Pick<CommandContext, "workbook" | "computation"> {
  readonly rows: RowsDoor;
  /** BCP 47 tag of the workbook's language. */
  readonly locale: string;
  /** What the pane is answered in. */
  readonly spoken: () => Language;
  /** Serial day. */
  readonly today: () => number;
}

/** The rows of an open workbook. What finds them is loaded when it is first asked for. */
export function rowsEffects({ today, spoken, ...context }: RowsEffectsContext): RowsEffects {
  return {
    showRows: async (asked, choices, onProgress, signal) => {
      const { showRows } = await import(/* webpackChunkName: "matching" */ "../../commands/showRows");
      return showRows({ ...context, language: spoken(), today: today(), choices, onProgress, signal }, asked);
    },
  };
}
