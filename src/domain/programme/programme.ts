import { findFeedback, type FeedbackLoop } from "./feedback/feedbackLoop";
import type { ProgrammeMaterial } from "./programmeMaterial";

/** The leadership programme as its tables tell it: a section is there when any of its tables is. */
export interface Programme {
  readonly feedback?: FeedbackLoop;
}

/** Reads all sections of the programme. */
export function findProgramme(material: ProgrammeMaterial): Programme {
  const feedback = findFeedback(material);
  return { ...(feedback === null ? {} : { feedback }) };
}
