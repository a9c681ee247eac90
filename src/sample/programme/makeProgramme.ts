import { makePeople } from "../organisation";
import { sampleSeed } from "../sample";
import type { SheetTable } from "../sheetTable";
import { makeLeaderActivities } from "./activities";
import { makeAiUses, makeDevelopmentAssignments, makeMentorships, makePotentialRatings, makeSuccession } from "./pipeline";
import { makeBehaviourRatings, makeDecisionMap, makeDepartmentRatings, makeReviews } from "./ratings";
import { makeAdvisoryActions, makeFeedbackNotes, makeImpactStories, makePulseAnswers } from "./surveys";

/** The tables of the leadership programme of the sample organisation, in the order of their sheets. */
export function makeProgramme(): SheetTable[] {
  const people = makePeople(sampleSeed);
  const seed = sampleSeed + 200;
  return [
    makeBehaviourRatings(people, seed), makeDecisionMap(), makeDepartmentRatings(seed + 1), makePulseAnswers(people, seed + 2), makeFeedbackNotes(seed + 3), makeAdvisoryActions(people),
    makeReviews(people, seed + 4), makeImpactStories(), makeLeaderActivities(people, seed + 5), makePotentialRatings(people, seed + 6), makeDevelopmentAssignments(people), makeMentorships(people),
    makeSuccession(people), makeAiUses(people),
  ];
}
