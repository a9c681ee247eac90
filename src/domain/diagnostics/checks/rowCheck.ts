import type { DatasetId } from "../../table/datasetId";
import type { Table } from "../../table/table";
import type { DiagnosticFix, Severity } from "../diagnostic";
import type { Said } from "../said";

/** What a check has to know beside the table. */
export interface CheckSettings {
  /** Serial day; null where it is not known: then no date is in the future. */
  readonly today: number | null;
}

/** Something that a row should not be. */
export interface RowCheck {
  readonly code: string;
  readonly severity: Severity;
  /** Whether only a person can settle it. */
  readonly needsYou: boolean;
  readonly dataset: DatasetId;
  /** Columns that it looks at; the check is left out where one is absent. The first is the one that a finding points to. */
  readonly columns: readonly [string, ...string[]];
  /** Says which rows of a table are concerned. It is asked for every row once, in order. */
  readonly concerns: (table: Table, settings: CheckSettings) => (row: number) => boolean;
  readonly message: (rows: number, table: Table, settings: CheckSettings) => Said;
  readonly fix?: DiagnosticFix;
}
