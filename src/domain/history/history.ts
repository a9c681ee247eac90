import type { OptionValues } from "../indicators/definition";
import type { IndicatorDatasetId } from "../table/datasetId";
import type { Mark } from "../scorecard/markedChange";
import type { Status } from "../scorecard/result";
import type { IndicatorChange } from "./change";
import type { Publication } from "./publication";

/** What was last said of one indicator, team and complete period. Numbers are rounded to `historyNumber`'s digits. */
export interface HistoryRow {
  readonly indicator: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  /** Id of the period, which says its length too. */
  readonly period: string;
  readonly value: number | null;
  readonly n: number | null;
  /** Rows of the period that were left out of n until something happens or some days are over; 0 where n does not count rows. */
  readonly left: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: Status;
  /** Of the definition and the options that made the value. */
  readonly fingerprint: string;
  /** Serial day: the as-of of the run that last changed the row. */
  readonly asOf: number;
}

/** What an indicator's n counts. */
export type Counted = IndicatorDatasetId | "agent-months" | "heads";

/** How an indicator was defined from some day on. */
export interface RecordedDefinition {
  readonly indicator: string;
  readonly fingerprint: string;
  /** All options in force. */
  readonly options: OptionValues;
  readonly counted: Counted;
  /** Serial day: the as-of of the first run with it. */
  readonly since: number;
}

/** What a run changed of what an earlier run had said. */
export interface LastChange {
  /** Serial days: as-of of that run, and of the one that it followed. */
  readonly asOf: number;
  readonly before: number;
  /** By indicator and team; those of which nothing changed are absent. */
  readonly changes: readonly IndicatorChange[];
}

/** What the workbook remembers of all its runs. A run in which no value, definition or option changed leaves it as it is. */
export interface History {
  /** Serial day: the as-of of the run that last changed something. */
  readonly asOf: number;
  /** In the order in which they came into force: an indicator's last one holds now. */
  readonly definitions: readonly RecordedDefinition[];
  readonly rows: readonly HistoryRow[];
  /** Targets that the user had typed or set, by indicator. */
  readonly targets: Readonly<Record<string, number>>;
  /** Changes of the way of working that were marked, by indicator; absent where there were none. */
  readonly marks?: Readonly<Record<string, readonly Mark[]>>;
  /** null until a run changed something. */
  readonly lastChange: LastChange | null;
  /** Oldest first; none is ever changed. */
  readonly publications: readonly Publication[];
}
