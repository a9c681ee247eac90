import type { DatasetDefinition } from "../dataset";
import { date, number, text } from "./column";
import { teamSpellings } from "./spellings";

/** Answers to the statements of the assessment's instrument: a row per answer, without the name of who answered. */
export const behaviourRatings: DatasetDefinition = {
  id: "behaviour-ratings",
  title: "Behaviour Ratings",
  synonyms: ["behaviour rating", "behavior ratings", "behavior rating", "behaviour audit", "behavior audit", "leadership audit", "leadership behaviour audit", "leadership behavior audit"],
  columns: [
    date("rated-on", ["rating date", "date rated", "answered on", "answered"], { needed: true, generic: ["date"] }),
    text("statement", ["statement code", "behaviour", "behavior", "practice"], { needed: true, generic: ["item", "question"] }),
    number("rating", ["answer", "points"], { needed: true, look: "scale", generic: ["score", "value"] }),
    text("team", teamSpellings, { generic: ["group", "unit", "department"] }),
    text("leader", ["team leader", "team lead", "manager"], { names: "people" }),
    text("rater-group", ["rated by", "rater", "relationship"]),
  ],
};
