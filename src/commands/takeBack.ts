import type { Progress, Workbook } from "../workbook/workbook";
import { takeBackRun, type TakenBack } from "./takeBackRun";

/** Restores what the scorecard's sheets said before the last build or refresh; null where there is nothing to take back. */
export async function takeBack(workbook: Workbook, onProgress: Progress): Promise<TakenBack | null> {
  return takeBackRun(workbook, await workbook.readInventory(), onProgress);
}
