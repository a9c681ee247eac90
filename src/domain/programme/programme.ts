import type { Assessment } from "./assessment/assessment";
import { findAssessment } from "./assessment/findAssessment";
import { findAiUses, type AiUses } from "./ai/aiUses";
import { findFeedback, type FeedbackLoop } from "./feedback/feedbackLoop";
import { findPipeline, type Pipeline } from "./pipeline/pipeline";
import type { ProgrammeMaterial } from "./programmeMaterial";

/** The leadership programme as its tables tell it: a section is there when any of its tables is. */
export interface Programme {
  readonly assessment?: Assessment;
  readonly feedback?: FeedbackLoop;
  readonly pipeline?: Pipeline;
  readonly ai?: AiUses;
}

/** Reads all sections of the programme. */
export function findProgramme(material: ProgrammeMaterial): Programme {
  const assessment = findAssessment(material);
  const feedback = findFeedback(material);
  const pipeline = findPipeline(material);
  const uses = material.tables["ai-uses"];
  return {
    ...(assessment === null ? {} : { assessment }),
    ...(feedback === null ? {} : { feedback }),
    ...(pipeline === null ? {} : { pipeline }),
    ...(uses === undefined ? {} : { ai: findAiUses(uses, material.card, material.phrase) }),
  };
}
