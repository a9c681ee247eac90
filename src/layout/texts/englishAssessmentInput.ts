import { decisionLevels, decisionWays, frequencies } from "../../domain/programme/assessment/decisionWords";
import { statements } from "../../domain/programme/assessment/instrument";

const titles = (choices: readonly { readonly title: string }[]): string[] => choices.map(({ title }) => title);
const scale = ["1", "2", "3", "4", "5"];

/** The words of the assessment's tables: what their columns mean, what a row is, and what a cell can be chosen from. */
export const englishAssessmentInput = {
  meanings: {
    "behaviour-ratings": {
      "rated-on": "The day of the answer; or any one day for all answers of a round",
      "statement": "The statement’s code: B behaviours, P people first, E executive alignment, A autonomy, G growth, S serious, R prepared, M mastery. All are on the sheet Assessment, which a refresh writes",
      "rating": "1 does not apply at all, to 5 applies fully",
      "team": "The team of who answered, spelled as in People; never a name",
      "leader": "Which leader it is about, for M1 to M5; blank for all others",
      "rater-group": "Who answered, seen from the leader, such as: agents, peers",
    },
    "decision-map": {
      "decision": "What is decided, such as: refund up to 100",
      "level-made": "The level at which it is decided now",
      "level-wanted": "The level at which it should be decided",
      "how": "How it is decided",
      "how-often": "How often it is decided; a number is times a year",
    },
    "department-ratings": {
      "department": "The other department, spelled as in Interactions",
      "rating": "How well you work together: 1 poorly, to 5 very well",
      "rated-on": "The day of the rating",
    },
  },
  rows: {
    "behaviour-ratings": "One row per answer to a statement of the leadership assessment, without names",
    "decision-map": "One row per kind of decision that affects customers",
    "department-ratings": "One row per rating of the work with another department",
  },
  choices: {
    "behaviour-ratings.statement": statements.map(({ code }) => code),
    "behaviour-ratings.rating": scale,
    "decision-map.level-made": titles(decisionLevels),
    "decision-map.level-wanted": titles(decisionLevels),
    "decision-map.how": titles(decisionWays),
    "decision-map.how-often": titles(frequencies),
    "department-ratings.rating": scale,
  } as Readonly<Record<string, readonly string[]>>,
};
