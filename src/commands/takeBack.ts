import type { Command } from "./command";
import { takeBackRun, type TakenBack } from "./takeBackRun";

/** Restores what the scorecard's sheets said before the last build or refresh; null where there is nothing to take back. */
export const takeBack: Command<TakenBack | null> = {
  id: "scorecard.takeBack",
  title: "Take Back",
  run: async ({ workbook, onProgress }) => takeBackRun(workbook, await workbook.readInventory(), onProgress),
};
