import type { Command, ScorecardAnswer } from "../../commands/command";
import { choicesInForce, defaultChoices, type ScorecardChoices } from "../../domain/scorecard/scorecardChoices";
import type { SelfTestReport } from "../../workbook/selfTest";
import type { Progress } from "../../workbook/workbook";
import type { Problem } from "./problem";

/** What the pickers choose. */
export type Choices = Pick<ScorecardChoices, "team" | "granularity" | "asOf">;

/** A table of the user's, and what it was recognised as. */
export interface FoundTable {
  readonly name: string;
  readonly rows: number;
  /** Title of the dataset that it is taken for; null where it is not used. */
  readonly dataset: string | null;
}

/** What the workbook holds, as last looked at. */
export interface Standing {
  readonly holdsScorecard: boolean;
  readonly tables: readonly FoundTable[];
  /** What the workbook's scorecard was made with; null where it has none or does not say. */
  readonly choices: Choices | null;
}

/** How far a run is: a command's own stages, or the trying of Excel's features in a self-test. */
export type Stage = Parameters<Progress>[0] | "test";

/** Whether a run can be cancelled in a stage: sheets that are being written are finished first. */
export function canCancel(stage: Stage): boolean {
  return stage !== "write";
}

/** What the last run left behind. */
export interface Shown {
  readonly answer: ScorecardAnswer;
  /** What it was made with. */
  readonly choices: Choices;
  readonly at: Date;
}

export type Run =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly title: string;
      readonly stage: Stage;
      /** `total` 0: not countable. */
      readonly done: number;
      readonly total: number;
      readonly cancelling: boolean;
    }
  | { readonly kind: "done"; readonly outcome: Outcome }
  | { readonly kind: "failed"; readonly title: string; readonly problem: Problem };

/** How a run ended that did not fail. */
export type Outcome = "tested" | "written" | "up-to-date" | "nothing-measured" | "cancelled";

/** Everything that the pane shows. */
export interface PaneState {
  /** null until the workbook was looked at. */
  readonly standing: Standing | null;
  /** What the user chose and no run has used yet. */
  readonly chosen: Partial<Choices>;
  readonly run: Run;
  /** null until a run gave an answer. */
  readonly shown: Shown | null;
  /** What the last self-test found, until it is closed. */
  readonly report: SelfTestReport | null;
}

/** A command whose answer the pane shows as a scorecard. */
export type ScorecardCommand = Command<ScorecardAnswer>;

export const firstState: PaneState = { standing: null, chosen: {}, run: { kind: "idle" }, shown: null, report: null };

/** The choices that the next run uses: what was chosen now, else what the shown or the stored scorecard was made with. */
export function pickedChoices({ chosen, shown, standing }: PaneState): Choices {
  const { team, granularity, asOf } = choicesInForce(chosen, { ...defaultChoices, ...(shown?.choices ?? standing?.choices) });
  return { team, granularity, asOf };
}

/** Whether something is chosen that the shown scorecard was not made with. */
export function isOutOfDate(state: PaneState): boolean {
  if (state.shown === null) return false;
  const now = pickedChoices(state);
  const { team, granularity, asOf } = state.shown.choices;
  return now.team !== team || now.granularity !== granularity || now.asOf !== asOf;
}
