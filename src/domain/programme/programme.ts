import type { Assessment } from "./assessment/assessment";
import { findAssessment } from "./assessment/findAssessment";
import { findAiUses, type AiUses } from "./ai/aiUses";
import { findCoaching, type Coaching } from "./coaching/coaching";
import { findFeedback, type FeedbackLoop } from "./feedback/feedbackLoop";
import { findImpact, type BusinessImpact } from "./impact/businessImpact";
import { findPipeline, type Pipeline } from "./pipeline/pipeline";
import type { ProgrammeMaterial } from "./programmeMaterial";

/** The leadership programme as its tables tell it: a section is there when any of its tables is. */
export interface Programme {
  readonly assessment?: Assessment;
  readonly feedback?: FeedbackLoop;
  readonly pipeline?: Pipeline;
  readonly ai?: AiUses;
  readonly impact?: BusinessImpact;
  readonly coaching?: Coaching;
}

/** Reads all sections of the programme. */
export function findProgramme(material: ProgrammeMaterial): Programme {
  const assessment = findAssessment(material);
  const feedback = findFeedback(material);
  const pipeline = findPipeline(material);
  const coaching = findCoaching(material);
  const uses = material.tables["ai-uses"];
  const impact = findImpact(material);
  return {
    ...(assessment === null ? {} : { assessment }),
    ...(feedback === null ? {} : { feedback }),
    ...(pipeline === null ? {} : { pipeline }),
    ...(uses === undefined ? {} : { ai: findAiUses(uses, material.card, material.phrase) }),
    ...(impact === null ? {} : { impact }),
    ...(coaching === null ? {} : { coaching }),
  };
}
