import { aiEffects, aiUseCatalogue } from "../../domain/programme/ai/aiUseCatalogue";
import type { Choice } from "../../domain/programme/choice";
import { developmentKinds } from "../../domain/programme/pipeline/developmentKinds";
import { signals } from "../../domain/programme/pipeline/signals";

const titles = (choices: readonly Choice<string>[]): string[] => choices.map(({ title }) => title);

/** The words of the tables of the leadership pipeline and of AI beside people: what their columns mean, what a row is, and what a cell can be chosen from. */
export const englishPipelineInput = {
  meanings: {
    "potential-ratings": {
      "person": "Who is rated, spelled as in People",
      "signal": "Which of the five signals of potential it is",
      "rating": "From 1, not seen yet, to 5, seen again and again. Never handle time or the number of cases",
      "rated-on": "The day of the rating",
      "rater": "Who rated. One rating is shown only where it is the person's own leader's; else it takes three raters",
    },
    "development-assignments": {
      "person": "Who is given it, spelled as in People",
      "kind": "What kind of assignment it is",
      "days-a-week": "How many days a week it takes",
      "sponsor": "Which leader stands behind it",
      "started": "The day it began",
      "due": "The day by which it is to be done",
      "outcome": "What came of it, in a few words; blank while it runs",
    },
    "mentorships": {
      "mentor": "Who mentors, spelled as in People",
      "mentee": "Who is mentored, spelled as in People",
      "goal": "What the two want to reach",
      "expectations": "What they promised each other, in a sentence, or where it is written",
      "started": "The day they began",
      "ended": "The day they ended; blank while they meet",
      "sessions": "How often they met so far",
      "mentee-before": "The mentee's competency at the start, 1 to 5, as both see it",
      "mentee-now": "The mentee's competency now, 1 to 5",
      "mentor-before": "The mentor's own competency to be learnt, at the start, 1 to 5",
      "mentor-now": "The mentor's own competency now, 1 to 5",
      "mentor-recognised": "Yes once the mentor was thanked publicly",
    },
    "succession": {
      "role": "The key role, such as: Head of support",
      "holder": "Who holds it now; blank where it is open",
      "successor": "Who could take over; blank where nobody is named",
      "readiness": "Now, or later, such as: Later, in 1 year",
    },
    "ai-uses": {
      "use": "What AI is used for: one of the ten",
      "owner": "Who answers for it",
      "status": "How far it is",
      "effect": "Whether it gave people more reach or did the work in their place",
      "guard": "The indicator or figure that would show harm first, such as: First-contact resolution",
    },
  },
  rows: {
    "potential-ratings": "One row per person, signal and rater",
    "development-assignments": "One row per person and assignment",
    "mentorships": "One row per pair of mentor and mentee",
    "succession": "One row per key role and successor, also for a role without one",
    "ai-uses": "One row per use of AI in support",
  },
  choices: {
    "potential-ratings.signal": titles(signals),
    "potential-ratings.rating": ["1", "2", "3", "4", "5"],
    "development-assignments.kind": titles(developmentKinds),
    "succession.readiness": ["Now", "Later"],
    "ai-uses.use": titles(aiUseCatalogue),
    "ai-uses.status": ["Idea", "Pilot", "Running", "Stopped"],
    "ai-uses.effect": titles(aiEffects),
  } as Readonly<Record<string, readonly string[]>>,
};
