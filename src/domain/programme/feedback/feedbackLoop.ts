import type { ProgrammeMaterial } from "../programmeMaterial";
import type { Tables } from "../../table/table";
import { readBoardActions, type BoardAction } from "./boardActions";
import { readStories, type ImpactStory } from "./impactStories";
import { readActivities, type LeaderActivities } from "./leaderActivities";
import { countThemes, type NoteThemes } from "./noteThemes";
import { readPulse, type Pulse } from "./pulse";
import { readReviews, type ReviewScore } from "./reviewScores";

/** What comes back from people and what is done with it; a part is null where it has no table, or nothing that may be shown. */
export interface FeedbackLoop {
  /** Serial day. */
  readonly asOf: number;
  readonly pulse: Pulse | null;
  readonly notes: NoteThemes | null;
  readonly actions: readonly BoardAction[] | null;
  readonly reviews: readonly ReviewScore[] | null;
  readonly stories: readonly ImpactStory[] | null;
  readonly activities: LeaderActivities | null;
}

const datasets = ["pulse-answers", "feedback-notes", "advisory-actions", "reviews", "impact-stories", "leader-activities"] as const satisfies readonly (keyof Tables)[];

/** Reads the tables of the feedback loop; null where there is none of them. */
export function findFeedback({ tables, asOf, before, card, phrase, cadences }: ProgrammeMaterial): FeedbackLoop | null {
  const [pulse, notes, actions, reviews, stories, activities] = datasets.map((id) => tables[id]);
  if (datasets.every((id) => tables[id] === undefined)) return null;
  return {
    asOf,
    pulse: pulse === undefined ? null : readPulse(pulse, asOf, before.pulse),
    notes: notes === undefined ? null : countThemes(notes, asOf, before.notes),
    actions: actions === undefined ? null : readBoardActions(actions, asOf),
    reviews: reviews === undefined ? null : readReviews(reviews, asOf, before.reviews),
    stories: stories === undefined ? null : readStories(stories, tables.decisions, card.lines.map((line) => ({ ...line, title: phrase(line.title) })), asOf),
    activities: activities === undefined ? null : readActivities(activities, tables.teams, asOf, cadences),
  };
}
