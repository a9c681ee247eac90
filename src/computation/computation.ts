import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Publishing } from "../domain/history/publishPeriod";
import type { Published } from "../domain/history/recordRun";
import type { InsightsFound } from "../domain/insights/insight";
import type { Programme } from "../domain/programme/programme";
import type { Language } from "../domain/language/language";
import type { Period } from "../domain/scorecard/period";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { ScorecardChoices } from "../domain/scorecard/scorecardChoices";
import type { SourceSummary } from "../domain/table/sourceSummary";
import type { CellPiece } from "../domain/table/gatherCells";
import type { PresentSheet } from "../layout/merge/presentSheet";
import type { RunPlan } from "../layout/store/planRun";
import type { StoredState } from "../workbook/storedState";
import type { Inventory, TablePlace } from "../workbook/workbook";
import type { RowsFound, RowsQuestion } from "./findRows";

/** Everything that a scorecard depends on beside the cells of its tables. Plain data, so that it can cross to another thread. */
export interface ScorecardQuestion {
  readonly inventory: Inventory;
  /** Where the tables that were read stand: the parts of each match, in the order of the matches. */
  readonly places: readonly TablePlace[];
  /** What now stands on our sheets, the store among them. */
  readonly present: readonly PresentSheet[];
  readonly before: StoredState | null;
  readonly choices: ScorecardChoices;
  /** What the user decides in this run about cells that were typed over, by their ids. */
  readonly settled: SettledCells;
  /** What the user says where the run is to publish the period that it shows; null where it is not. */
  readonly publishing: Publishing | null;
  /** Whether the assessment and the indicators' present values are to be frozen as baselines. */
  readonly takesBaseline: boolean;
  /** BCP 47 tag of the data's language. */
  readonly locale: string;
  /** What findings and reasons are answered in, and what the sheets of a first build are written in. */
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  /** Whether every team's results are wanted, or only those of the scorecard's own lines: a page need not be sent what it does not show. */
  readonly wantsAllResults: boolean;
}

/** Cells of ours that a user typed over, by id: those that stay as typed for good, and those that are to be computed again. */
export interface SettledCells {
  readonly kept: readonly string[];
  readonly taken: readonly string[];
}

/** What came out: plain data too. */
export interface ScorecardComputed {
  /** null where none can be made; the diagnostics say why. */
  readonly scorecard: Scorecard | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What brings the workbook up to date, step by step as it has to be written, and what the store then says; null without a scorecard. */
  readonly run: Pick<RunPlan, "steps" | "stored"> | null;
  /** null without a scorecard. */
  readonly published: Published | null;
  /** null without a scorecard. */
  readonly insights: InsightsFound | null;
  /** null without a scorecard. */
  readonly programme: Programme | null;
  /** As in the question, the team spelled as in the data. */
  readonly choices: ScorecardChoices;
  readonly teams: readonly string[];
  readonly sources: readonly SourceSummary[];
  /** Complete periods, newest first. */
  readonly periods: readonly Period[];
}

/** Says how many of a computation's stages are done. */
export interface StageListener {
  (done: number, total: number): void;
}

/** One scorecard in the making. */
export interface ComputationRun {
  /** Takes some rows; the piece is given away and must not be used afterwards. Resolves when more may be sent. */
  take(piece: CellPiece): Promise<void>;
  /** Parses, evaluates, rates, lays out and merges what was taken. Rejects with the signal's reason where cancelled. */
  compute(question: ScorecardQuestion, onStage: StageListener): Promise<ScorecardComputed>;
  /** Finds the rows behind one number among what was taken. Rejects with the signal's reason where cancelled. */
  findRows(question: RowsQuestion): Promise<RowsFound>;
  /** Lets go of the cells, and of the thread where there is one. */
  dispose(): void;
}

/** The place where the long work is done. */
export interface Computation {
  /** @param signal cancels the run: whatever it then is asked for rejects with the signal's reason. */
  begin(signal?: AbortSignal): ComputationRun;
}
