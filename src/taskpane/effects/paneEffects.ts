import type { ScorecardAnswer, ScorecardSettings } from "../../commands/command";
import type { ExecutiveCopyAnswer } from "../../commands/makeExecutiveCopy";
import type { SharingProgress } from "../../commands/sharingProgress";
import type { TakenBack } from "../../commands/takeBackRun";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { SelfTestProgress, SelfTestReport } from "../../workbook/selfTest";
import type { Progress } from "../../workbook/workbook";
import type { readData } from "../state/readData";
import type { UserMemory } from "./userMemory";
import type { InputEffects } from "./inputEffects";
import type { LanguageEffects } from "./languageEffects";
import type { InsightsEffects } from "./insightsEffects";
import type { PacksEffects } from "./packsEffects";
import type { PlanEffects } from "./planEffects";
import type { RowsEffects } from "./rowsEffects";
import type { TargetEffects } from "./targetEffects";
import type { Chosen, ScorecardCommand, Standing } from "../state/paneState";

/** Everything that the pane does to the world outside it: handed in, so that its views and state know no Excel. */
export interface PaneEffects {
  /** Looks at what stands in the workbook. */
  readonly readStanding: () => Promise<Standing>;
  /** Loads what says what tables are taken for: a large part of the page, which it need not wait for. */
  readonly loadReadData: () => Promise<typeof readData>;
  /** Runs a command on the open workbook; what is not chosen is taken as the workbook remembers it. Rejects with the signal's reason when cancelled. */
  readonly runScorecard: (command: ScorecardCommand, chosen: Chosen & Pick<ScorecardSettings, "settled" | "publishing">, onProgress: Progress, signal: AbortSignal) => Promise<ScorecardAnswer>;
  /** Takes the last run back; null where the workbook remembers none. */
  readonly takeBack: (onProgress: Progress) => Promise<TakenBack | null>;
  /** Tries on scratch sheets what the add-in uses of Excel's API, and removes them. Rejects with the signal's reason when cancelled. */
  readonly runSelfTest: (onProgress: SelfTestProgress, signal: AbortSignal) => Promise<SelfTestReport>;
  /** Opens an executive copy as a new workbook. Rejects with the signal's reason when cancelled. */
  readonly makeCopy: (onProgress: SharingProgress, signal: AbortSignal) => Promise<ExecutiveCopyAnswer>;
  /** Lists what in the workbook names people; null where it holds no whole scorecard. Rejects with the signal's reason when cancelled. */
  readonly checkSharing: (onProgress: SharingProgress, signal: AbortSignal) => Promise<readonly Diagnostic[] | null>;
  /** Selects a cell or range, such as `Cases!C17`, and brings its sheet to the front. */
  readonly selectCell: (address: string) => Promise<void>;
  /** Brings one of our sheets, by its plan id, to the front; false where it is gone or out of sight. Rejects with what Excel says where it refuses. */
  readonly openSheet: (planId: string) => Promise<boolean>;
  /** Puts a text on the clipboard; rejects where the page may not. */
  readonly copyText: (text: string) => Promise<void>;
  /** What is remembered of the user on this computer. */
  readonly memory: UserMemory;
  readonly language: LanguageEffects;
  readonly plan: PlanEffects;
  readonly rows: RowsEffects;
  readonly targets: TargetEffects;
  readonly insights: InsightsEffects;
  readonly input: InputEffects;
  readonly packs: PacksEffects;
  /** Round trips to Excel since the page was opened. */
  readonly requests: () => number;
  readonly now: () => Date;
}
