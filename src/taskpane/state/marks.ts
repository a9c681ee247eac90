import type { StoreApi } from "zustand/vanilla";
import { refreshScorecard } from "../../commands/refreshScorecard";
import { markKey, type SaidMark } from "../../domain/scorecard/markedChange";
import type { PaneState } from "./paneState";
import type { ScorecardActions } from "./scorecardActions";

/** What can be said of changes of the way of working. Nothing rejects: what went wrong is shown. */
export interface MarksActions {
  /** Asks in the Scorecard view what changed, of an indicator or (null) of all, where a scorecard is shown. */
  readonly ask: (about: string | null) => void;
  /** Ends the asking. */
  readonly close: () => void;
  /** Marks a change, or takes a mark back, and makes the scorecard again with that. */
  readonly say: (mark: SaidMark) => Promise<void>;
}

/** What marks are joined to. */
export interface MarksContext {
  readonly store: StoreApi<PaneState>;
  readonly scorecard: Pick<ScorecardActions, "choose" | "start">;
}

export function createMarks({ store: { getState, setState }, scorecard }: MarksContext): MarksActions {
  const close = (): void => setState({ asksMark: null });
  return {
    close,
    ask: (about) => setState(({ shown }) => ({ view: "scorecard", asksMark: shown?.answer.scorecard ? { about } : null })),
    say: async (mark) => {
      close();
      const others = (getState().chosen.marks ?? []).filter((other) => markKey(other) !== markKey(mark));
      scorecard.choose({ marks: [...others, mark] });
      await scorecard.start(refreshScorecard);
    },
  };
}
