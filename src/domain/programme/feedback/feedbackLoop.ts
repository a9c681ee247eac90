import type { ProgrammeMaterial } from "../programmeMaterial";
import { readPulse, type Pulse } from "./pulse";

/** What comes back from people and what is done with it; a part is null where it has no table, or nothing to show yet. */
export interface FeedbackLoop {
  readonly pulse: Pulse | null;
}

/** Reads the tables of the feedback loop; null where there is none. */
export function findFeedback({ tables, asOf, before }: ProgrammeMaterial): FeedbackLoop | null {
  const pulse = tables["pulse-answers"];
  if (pulse === undefined) return null;
  return { pulse: readPulse(pulse, asOf, before.pulse) };
}
