import type { SampleOutline } from "../sample/sampleOutline";
import type { SampleCell } from "../sample/sheetTable";

/** The sample organisation, made anew and always the same. */
export interface MadeSample {
  readonly tables: readonly SampleOutline[];
  /** Some rows of a table, from a body row on. */
  rows(table: number, first: number, count: number): Promise<readonly (readonly SampleCell[])[]>;
  /** Lets go of the rows, and of the thread where there is one. */
  dispose(): void;
}

/** The place where the sample is made. */
export interface SampleMaker {
  /** Rejects with the signal's reason where cancelled; so does what then is asked for. */
  make(signal?: AbortSignal): Promise<MadeSample>;
}
