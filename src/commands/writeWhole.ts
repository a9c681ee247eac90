import type { RunPlan } from "../layout/store/planRun";
import { readStore, type StoreParts } from "../layout/store/storeSheet";
import type { Progress, Workbook } from "../workbook/workbook";
import type { CommandContext } from "./command";
import { isBrokenOff, takeBackRun } from "./takeBackRun";

/**
 * Writes all of it or nothing: where Excel refuses on the way, what was written is taken back, now or at the next run. A refusal that
 * came after everything was written, as a late answer does, is none.
 */
export async function writeWhole({ workbook, onProgress }: CommandContext, { steps, stored }: Pick<RunPlan, "steps" | "stored">): Promise<void> {
  try {
    await workbook.write(steps, onProgress);
  } catch (error) {
    const isWritten = await settleBrokenOff(workbook, stored, onProgress).catch(() => false);
    if (!isWritten) throw error;
  }
}

/** Takes back what was written of a run that is broken off; whether all of it was written. */
async function settleBrokenOff(workbook: Workbook, stored: StoreParts, onProgress: Progress): Promise<boolean> {
  const inventory = await workbook.readInventory();
  if (isBrokenOff(inventory)) await takeBackRun(workbook, inventory, onProgress);
  else if (inventory.store !== null) return isSameStore(readStore(inventory.store), stored);
  return false;
}

function isSameStore(present: StoreParts | null, { state, written, journal, going, history }: StoreParts): boolean {
  return present?.state === state && present.written === written && present.journal === journal && present.going === going && present.history === history;
}
