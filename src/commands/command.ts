import type { OptionValues } from "../domain/indicators/definition";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Granularity } from "../domain/scorecard/period";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { ColumnOverride, TableOverride } from "../domain/table/matchOverrides";
import type { Progress, Workbook } from "../workbook/workbook";

/** What a user can set for a scorecard. */
export interface ScorecardSettings {
  /** Serial day; null takes the data's own last day. */
  readonly asOf: number | null;
  readonly granularity: Granularity;
  /** null is the whole organisation. */
  readonly team: string | null;
  /** Options that are not at their default, by indicator id. */
  readonly options: Readonly<Record<string, OptionValues>>;
  readonly tables: readonly TableOverride[];
  readonly columns: readonly ColumnOverride[];
  /** BCP 47 tag, asked only where a column of text dates does not tell its own order. */
  readonly locale: string;
}

/** What a command works with: the effects are handed in. */
export interface CommandContext {
  readonly workbook: Workbook;
  readonly settings: ScorecardSettings;
  /** Serial day. */
  readonly today: number;
  readonly onProgress: Progress;
  readonly signal?: AbortSignal;
}

/** What a build or a refresh leaves behind besides the sheets. */
export interface ScorecardAnswer {
  /** null where no indicator could be measured: then nothing was written. */
  readonly scorecard: Scorecard | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How many edits were written; 0 says that the sheets were up to date. */
  readonly edits: number;
}

/** A thing a user can do, by button, ribbon, palette or command line. */
export interface Command<Answer> {
  /** Dotted, such as `scorecard.build`. */
  readonly id: string;
  readonly title: string;
  run(context: CommandContext): Promise<Answer>;
}
