import type { Command, ScorecardAnswer } from "../../commands/command";
import { choicesInForce, defaultChoices, type SaidChoices, type ScorecardChoices } from "../../domain/scorecard/scorecardChoices";
import type { SharingStage } from "../../commands/sharingProgress";
import type { SelfTestReport } from "../../workbook/selfTest";
import type { Progress, SourceTable } from "../../workbook/workbook";
import { firstInputState, type InputOutcome, type InputStage, type InputState } from "./inputState";
import { firstPlanState, type PlanState } from "./planState";
import type { RefusedPack } from "./packs";
import type { Problem } from "./problem";
import type { RowsOutcome, RowsStage } from "./rows";
import type { Data } from "./readData";
import type { SharingReport } from "./sharingReport";
import type { UserValues } from "../settings/userSettings";

/** What can be chosen in the pane: by the pickers, in the settings, and by correcting what the data was taken for. */
export type Choices = Pick<ScorecardChoices, ChosenHere>;

/** What the user chose and no run has used yet. */
export type Chosen = Pick<SaidChoices, ChosenHere>;

type ChosenHere = "team" | "shape" | "coaching" | "granularity" | "asOf" | "options" | "targets" | "weights" | "fiscalYearStart" | "staffing" | "marks" | "tables" | "columns" | "packs";

/** The views of the pane, one of which is shown. */
export type ViewId = "scorecard" | "data" | "plan" | "programme" | "insights" | "problems" | "settings" | "output";

/** What the workbook holds, as last looked at. */
export interface Standing {
  readonly holdsScorecard: boolean;
  /** The user's, whatever they are taken for. */
  readonly tables: readonly SourceTable[];
  /** Worksheets with sample data. */
  readonly samples: readonly string[];
  /** What the workbook's scorecard was made with; null where it has none or does not say. */
  readonly choices: Choices | null;
  /** Whether the last run was broken off before all of it was written. */
  readonly isBrokenOff: boolean;
}

/** How far a run is: a command's own stages, those of a check or a copy for sharing, of tables that come and go, or the trying of Excel's features in a self-test. */
export type Stage = Parameters<Progress>[0] | SharingStage | InputStage | RowsStage | "test";

/** Whether a run can be cancelled in a stage: sheets that are being written and workbooks that are being opened are finished first. */
export function canCancel(stage: Stage): boolean {
  return stage !== "write" && stage !== "open";
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
  | ({ readonly kind: "done" } & Ending)
  | { readonly kind: "failed"; readonly title: string; readonly problem: Problem };

/** How a run ended that did not fail. */
export interface Ending {
  readonly outcome: Outcome;
  /** What it read, computed and wrote, a sentence each, for the output. */
  readonly details?: readonly string[];
  /** Where the run before was broken off, and was taken back first. */
  readonly tookBack?: boolean;
}

/** What came of a run. */
export type Outcome = "tested" | "written" | "published" | "up-to-date" | "nothing-measured" | "cancelled" | "taken-back" | "partly-taken-back" | "nothing-to-take-back"
  | "copied" | "not-copied" | "checked" | "nothing-to-share" | InputOutcome | RowsOutcome;

/** Everything that the pane shows. */
export interface PaneState {
  /** null until the workbook was looked at. */
  readonly standing: Standing | null;
  /** What the workbook's tables are taken for with what is chosen; null until that is known. */
  readonly data: Data | null;
  readonly view: ViewId;
  readonly chosen: Chosen;
  readonly run: Run;
  /** null until a run gave an answer. */
  readonly shown: Shown | null;
  /** What the last self-test found, until it is closed. */
  readonly report: SelfTestReport | null;
  /** What the last check before sharing found, or why the last copy was not made, until it is closed. */
  readonly sharing: SharingReport | null;
  readonly plan: PlanState;
  readonly input: InputState;
  /** What the user set on this computer. */
  readonly settings: UserValues;
  /** Key of a setting that is to be brought into sight; null where none is. */
  readonly toReveal: string | null;
  /** Whether who publishes is asked for. */
  readonly asksPublish: boolean;
  /** What became of the keys in all of Excel. */
  readonly excelKeys: ExcelKeys;
  /** The indicator pack that was not added, until that is dismissed. */
  readonly refusedPack: RefusedPack | null;
  /** Id of the insight whose dismissal waits for a reason; null where none does. */
  readonly asksReason: string | null;
  /** What a change is to be marked of, an indicator or (null) all, while that is asked; null where it is not. */
  readonly asksMark: { readonly about: string | null } | null;
}

/** Commands that were to have a key in all of Excel, by id, and whether it works: something else may have it. Empty where this Excel offers none. */
export type ExcelKeys = ReadonlyMap<string, "works" | "taken">;

/** A command whose answer the pane shows as a scorecard. */
export type ScorecardCommand = Command<ScorecardAnswer>;

export const firstState: PaneState = { view: "scorecard", standing: null, data: null, chosen: {}, run: { kind: "idle" }, shown: null, report: null, sharing: null, plan: firstPlanState, input: firstInputState, settings: {}, toReveal: null, asksPublish: false, excelKeys: new Map(), refusedPack: null, asksReason: null, asksMark: null };

/** The choices that the next run uses: what was chosen now, else what the shown or the stored scorecard was made with. */
export function pickedChoices({ chosen, shown, standing }: Pick<PaneState, "chosen" | "shown" | "standing">): Choices {
  return choicesOf(choicesInForce(chosen, { ...defaultChoices, ...(shown?.choices ?? standing?.choices) }));
}

/** What the pane remembers of a scorecard's choices. */
export function choicesOf({ team, shape, coaching, granularity, asOf, options, targets, weights, fiscalYearStart, staffing, marks, tables, columns, packs }: ScorecardChoices): Choices {
  return { team, shape, coaching, granularity, asOf, options, targets, weights, fiscalYearStart, staffing, marks, tables, columns, packs };
}

/** Whether something is chosen that the scorecard in the pane, else the one in the workbook, was not made with. */
export function isOutOfDate(state: PaneState): boolean {
  const made = state.shown?.choices ?? state.standing?.choices;
  return made != null && choicesText(pickedChoices(state)) !== choicesText(made);
}

/** Whether runs concern a scorecard that is there, in the workbook or in the pane. */
export function hasScorecard({ standing, shown }: PaneState): boolean {
  return shown !== null || (standing?.holdsScorecard ?? false);
}

/** Choices as a text, so that they can be compared: which of the tables, columns and settings was spoken of first does not matter. */
function choicesText(choices: Choices): string {
  const { team, shape, coaching, granularity, asOf, fiscalYearStart, marks, tables, columns, packs } = choices;
  return JSON.stringify([
    team, shape, coaching, granularity, asOf, fiscalYearStart, settingsIn(choices), marks, packs,
    tables.map(({ dataset, table, also }) => JSON.stringify([dataset, table, also === true])).sort(),
    columns.map(({ dataset, column, header }) => JSON.stringify([dataset, column, header])).sort(),
  ]);
}

function settingsIn({ options, targets, weights, staffing }: Choices): string[] {
  return [
    ...Object.entries(options).flatMap(([indicator, values]) => Object.entries(values).map(([option, value]) => ["option", indicator, option, value])),
    ...Object.entries(targets).map(([indicator, target]) => ["target", indicator, target]),
    ...Object.entries(weights).map(([indicator, weight]) => ["weight", indicator, weight]),
    ...Object.entries(staffing).map(([goal, value]) => ["staffing", goal, value]),
  ].map((setting) => JSON.stringify(setting)).sort();
}
