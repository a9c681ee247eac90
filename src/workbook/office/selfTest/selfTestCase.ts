import type { RequestQueue } from "../requestQueue";

/** A thing that was read back, beside what was written. */
export interface Observation {
  /** The member, such as `Range.values`. */
  readonly what: string;
  readonly expected: unknown;
  readonly was: unknown;
  /** How far a number may be off: Excel rounds sizes to whole pixels. */
  readonly within?: number;
}

/** What a case works with. */
export interface Probe {
  readonly context: Excel.RequestContext;
  /** The scratch sheet. */
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** First row of a block of `rowsPerCase` rows that no other case uses. */
  readonly row: number;
  /** Begins every table and name that a case makes; nothing of the user's begins so. */
  readonly stem: string;
  readonly queue: RequestQueue;
  /** Takes a free name for a sheet that the case is about to make, so that it is removed afterwards. */
  claimSheet(wanted: string): string;
}

/** One feature of Excel's API that the add-in uses. */
export interface SelfTestCase {
  readonly feature: string;
  /** Members that it needs, the ones that only read back among them. */
  readonly members: readonly string[];
  /** The oldest ExcelApi that has them all. */
  readonly apiSet: string;
  /** Writes with the add-in's own writer, reads back and says what it saw. Whatever it throws is a failure of this case alone. */
  run(probe: Probe): Promise<readonly Observation[]>;
}

export const rowsPerCase = 40;
