import type { Computation, SettledCells } from "../computation/computation";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Publishing } from "../domain/history/publishPeriod";
import type { InsightsFound } from "../domain/insights/insight";
import type { Programme } from "../domain/programme/programme";
import type { Published } from "../domain/history/recordRun";
import type { Language } from "../domain/language/language";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { SaidChoices, ScorecardChoices } from "../domain/scorecard/scorecardChoices";
import type { SourceSummary } from "../domain/table/sourceSummary";
import type { Progress, SourceTable, Workbook } from "../workbook/workbook";

/** What a user can set for a scorecard. A choice that is left out is taken as the workbook remembers it, else at its default. */
export interface ScorecardSettings extends SaidChoices {
  /** BCP 47 tag, asked only where a column of text dates does not tell its own order. */
  readonly locale: string;
  /** What findings and reasons are answered in, and what the sheets of a first build are written in; English where absent. */
  readonly language?: Language;
  /** What the user decides about cells that were typed over; nothing where absent. */
  readonly settled?: SettledCells;
  /** Where the period shown is to be published; not where absent. */
  readonly publishing?: Publishing;
  /** Whether the assessment and the indicators' present values are to be frozen as baselines; not where absent. */
  readonly takesBaseline?: boolean;
}

/** What a command works with: the effects are handed in. */
export interface CommandContext {
  readonly workbook: Workbook;
  /** Where the long work is done. */
  readonly computation: Computation;
  readonly settings: ScorecardSettings;
  /** Serial day. */
  readonly today: number;
  readonly onProgress: Progress;
  /** Cancels until the first write; the workbook then is as it was. */
  readonly signal?: AbortSignal;
  /** Whether the answer's scorecard is to hold the results of every team; those of its own lines where absent. */
  readonly wantsAllResults?: boolean;
}

/** What a build or a refresh leaves behind besides the sheets. */
export interface ScorecardAnswer {
  /** null where no indicator could be measured: then nothing was written. */
  readonly scorecard: Scorecard | null;
  readonly diagnostics: readonly Diagnostic[];
  /** null without a scorecard. */
  readonly published: Published | null;
  /** null without a scorecard. */
  readonly insights: InsightsFound | null;
  /** null without a scorecard. */
  readonly programme: Programme | null;
  /** Whether the run before was broken off, and was taken back before this one began. */
  readonly tookBack: boolean;
  /** How many edits were written; 0 says that the sheets were up to date. */
  readonly edits: number;
  /** What it was made with, or was to be: as said, as remembered, else by default. The team is spelled as in the data. */
  readonly choices: ScorecardChoices;
  /** The user's tables, as they were found. */
  readonly tables: readonly SourceTable[];
  /** What each dataset was read from, how much of it counts and how new it is, in the order of the catalogue. */
  readonly sources: readonly SourceSummary[];
  /** Every team in the data, alphabetical, as first written. */
  readonly teams: readonly string[];
  /** The complete periods of the granularity in force, newest first, whatever as-of is in force. */
  readonly periods: readonly OfferedPeriod[];
}

/** A period that a scorecard can be asked for: with its last day as the as-of. */
export interface OfferedPeriod {
  /** As a period's: "2026-11", "2026-Q4" or "2026". */
  readonly id: string;
  /** "November 2026", "Q4 2026", "2026". */
  readonly label: string;
  /** Serial days. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What makes and keeps a scorecard, by id; whoever offers it calls it by a title of their own. */
export type CommandId = "scorecard.build" | "scorecard.refresh" | "scorecard.publish" | "scorecard.takeBaseline";

/** A thing a user can do, by button, ribbon, palette or command line. */
export interface Command<Answer> {
  readonly id: CommandId;
  run(context: CommandContext): Promise<Answer>;
}
