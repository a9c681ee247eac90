import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { InsightsFound } from "../domain/insights/insight";
import type { TeamComparison } from "../domain/insights/teamComparison";
import type { RecordedRun } from "../domain/history/recordRun";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { Programme } from "../domain/programme/programme";
import type { PlanInput } from "../domain/programme/planState";
import type { SourceSummary } from "../domain/table/sourceSummary";
import type { Texts } from "./texts";

/** The scorecard of a team that has a sheet of its own. */
export interface TeamScorecard {
  /** What the sheet is known by, whatever the team is called now. */
  readonly key: string;
  readonly card: Scorecard;
}

/** What the sheets need beside the scorecard. */
export interface SheetContext {
  readonly texts: Texts;
  /** What was found in the input tables. */
  readonly diagnostics: readonly Diagnostic[];
  /** What every dataset was read from. */
  readonly sources: readonly SourceSummary[];
  /** Serial day that the 90-day plan starts on until the user types another. */
  readonly planStart: number;
  /** What the workbook's serial days lack to be those of the 1900 system; 0 where absent. */
  readonly dayOffset?: number;
  /** What the user's 90-Day Plan sheet says; null before the first build. */
  readonly plan: PlanInput | null;
  /** All teams beside each other; absent where there are none. */
  readonly comparison?: TeamComparison;
  /** What the figures say together, and what of it the user dismissed; absent where nothing was looked for. */
  readonly insights?: InsightsFound;
  /** The leadership programme; absent where none of its tables was looked for. */
  readonly programme?: Programme;
  /** Plan ids of our sheets that stand already; none where absent. */
  readonly standing?: ReadonlySet<string>;
  /** What is remembered of all runs, this one among them; absent where nothing is. */
  readonly past?: RecordedRun;
  /** Teams with a Scorecard sheet of their own; none where absent. */
  readonly teams?: readonly TeamScorecard[];
  /** Whether the main Scorecard is kept out of sight when it is made: the other sheets read it, and only those of teams were asked for. */
  readonly hidesMain?: boolean;
}
