import { hasScorecard, pickedChoices, type PaneState } from "../state/paneState";
import type { PaneCommand } from "./paneCommand";

/** Whether it can be said now that the Coaching sheet is wanted, or is not any more. */
const canAsk = (state: PaneState, wanted: boolean): boolean => state.run.kind !== "running" && hasScorecard(state) && pickedChoices(state).coaching !== wanted;

/** What names agents is asked for here, and taken back. */
export const coachingCommands: readonly PaneCommand[] = [
  { id: "coaching.write", title: ({ programme }) => programme.coaching.write, when: (state) => canAsk(state, true), run: (pane) => pane.askCoaching(true) },
  { id: "coaching.stop", title: ({ programme }) => programme.coaching.stop, when: (state) => canAsk(state, false), run: (pane) => pane.askCoaching(false) },
];
