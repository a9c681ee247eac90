import type { Progress } from "../workbook/workbook";

/** Stages of what is done for sharing beside those of reading the workbook; of "file" the count is in bytes, the others cannot be counted. */
export type SharingStage = "file" | "copy" | "check" | "open";

/** Told how far a check or a copy is. */
export interface SharingProgress {
  (stage: Parameters<Progress>[0] | SharingStage, done: number, total: number): void;
}
