import type { PresentSheet } from "../layout/merge/presentSheet";
import { formatGoingNote } from "../layout/store/goingNote";
import { goingRows, linesEditsOf } from "../layout/store/goingRows";
import { noteGoing } from "../layout/store/noteGoing";
import type { RunPlan } from "../layout/store/planRun";
import { notesGoing } from "../layout/store/storeSheet";
import type { Workbook } from "../workbook/workbook";

type Run = Pick<RunPlan, "steps" | "stored">;

/**
 * A run that, where it deletes whole rows of sheets, first notes in the store what goes with them. Nothing is read where it does not.
 * @param present what stands on our sheets.
 */
export async function withGoingNoted(workbook: Workbook, run: Run, present: readonly PresentSheet[]): Promise<Run> {
  const edits = run.steps.flat();
  if (linesEditsOf(edits).length === 0) return run;
  const going = formatGoingNote(noteGoing(edits, present, await workbook.readGoing(goingRows(edits))));
  const [first = [], ...rest] = run.steps;
  return { steps: [[...first, notesGoing(going)], ...rest], stored: { ...run.stored, going } };
}
