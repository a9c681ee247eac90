import type { DatasetDefinition } from "./dataset";
import type { DatasetId } from "./datasetId";
import { accounts } from "./datasets/accounts";
import { aiUses } from "./datasets/aiUses";
import { behaviourRatings } from "./datasets/behaviourRatings";
import { cases } from "./datasets/cases";
import { contributions } from "./datasets/contributions";
import { decisionMap } from "./datasets/decisionMap";
import { decisions } from "./datasets/decisions";
import { departmentRatings } from "./datasets/departmentRatings";
import { developmentAssignments } from "./datasets/developmentAssignments";
import { effortAnswers } from "./datasets/effortAnswers";
import { interactions } from "./datasets/interactions";
import { mentorships } from "./datasets/mentorships";
import { advisoryActions } from "./datasets/advisoryActions";
import { feedbackNotes } from "./datasets/feedbackNotes";
import { impactStories } from "./datasets/impactStories";
import { leaderActivities } from "./datasets/leaderActivities";
import { people } from "./datasets/people";
import { potentialRatings } from "./datasets/potentialRatings";
import { pulseAnswers } from "./datasets/pulseAnswers";
import { questions } from "./datasets/questions";
import { reviews } from "./datasets/reviews";
import { roleFills } from "./datasets/roleFills";
import { successionPlans } from "./datasets/successionPlans";
import { suggestions } from "./datasets/suggestions";
import { teams } from "./datasets/teams";
import { withLanguages } from "./datasets/languages/withLanguages";

export type { DatasetDefinition } from "./dataset";
export type { DatasetId } from "./datasetId";

/** What indicators are measured from. */
const ofIndicators: readonly DatasetDefinition[] = [
  cases, decisions, contributions, suggestions, interactions, questions, people, teams, roleFills, effortAnswers, accounts,
];

/** What the leadership programme is read from. */
const ofProgramme: readonly DatasetDefinition[] = [
  pulseAnswers, feedbackNotes, advisoryActions, reviews, impactStories, leaderActivities,
  behaviourRatings, decisionMap, departmentRatings,
  potentialRatings, developmentAssignments, mentorships, successionPlans, aiUses,
];

/** Every dataset that the add-in can read, with its columns. */
export const datasets: readonly DatasetDefinition[] = [...ofIndicators, ...ofProgramme.map((dataset) => ({ ...dataset, isProgramme: true as const }))].map(withLanguages);

/** The definition of a dataset. */
export function datasetOf(id: DatasetId): DatasetDefinition {
  const found = datasets.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`No dataset is called ${id}`);
  return found;
}
