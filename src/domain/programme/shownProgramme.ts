import { nothingAssessed, rememberAssessment, type ShownAssessment } from "./assessment/shownAssessment";
import type { SkillGrowth } from "./coaching/skillProgress";
import type { NoteThemes } from "./feedback/noteThemes";
import type { PulseSnapshot } from "./feedback/pulseSnapshot";
import type { ReviewScore } from "./feedback/reviewScores";
import type { Programme } from "./programme";

/** What earlier runs showed of the programme, aggregates only: what later runs must not contradict, or tell too little apart from. */
export interface ShownProgramme {
  readonly pulse: PulseSnapshot;
  readonly notes: NoteThemes | null;
  readonly reviews: readonly ReviewScore[];
  readonly assessment: ShownAssessment;
  readonly skills: readonly SkillGrowth[];
}

export const nothingShown: ShownProgramme = { pulse: [], notes: null, reviews: [], assessment: nothingAssessed, skills: [] };

/** What is remembered after a run: what it showed, and of tables that are gone for now what was shown before. */
export function rememberProgramme({ assessment, feedback, coaching }: Programme, before: ShownProgramme): ShownProgramme {
  return { pulse: feedback?.pulse?.snapshot ?? before.pulse, notes: feedback?.notes ?? before.notes, reviews: feedback?.reviews ?? before.reviews, assessment: rememberAssessment(assessment, before.assessment), skills: coaching?.skills?.skills ?? before.skills };
}
