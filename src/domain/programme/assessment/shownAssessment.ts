import type { Assessment } from "./assessment";
import type { FrozenAssessment } from "./frozenAssessment";
import type { RatedRound } from "./ratedRound";

/** What earlier runs showed of the assessment, and what was frozen of it. */
export interface ShownAssessment {
  readonly behaviours: RatedRound | null;
  readonly mastery: RatedRound | null;
  /** The newest first. */
  readonly frozen: readonly FrozenAssessment[];
}

export const nothingAssessed: ShownAssessment = { behaviours: null, mastery: null, frozen: [] };

/** What is remembered after a run; of a table that is gone for now what was shown before. */
export function rememberAssessment(now: Assessment | undefined, before: ShownAssessment): ShownAssessment {
  return { behaviours: now?.behaviours ?? before.behaviours, mastery: now?.mastery ?? before.mastery, frozen: now?.frozen ?? before.frozen };
}
