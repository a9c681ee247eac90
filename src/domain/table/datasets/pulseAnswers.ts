import type { DatasetDefinition } from "../dataset";
import { date, number, text } from "./column";
import { teamSpellings } from "./spellings";

/** Answers to the items of pulse surveys: a row per answer, without the name of who answered. */
export const pulseAnswers: DatasetDefinition = {
  id: "pulse-answers",
  title: "Pulse Answers",
  synonyms: ["pulse answer", "pulse", "pulse survey", "pulse surveys", "pulse results", "engagement answers"],
  columns: [
    date("answered-on", ["answered", "answer date", "survey date", "wave", "pulse date"], { needed: true, generic: ["date", "month", "year"] }),
    text("item", ["question", "statement", "survey item", "pulse item"], { needed: true }),
    number("answer", ["score", "rating", "points", "value"], { needed: true, look: "scale" }),
    text("team", teamSpellings, { generic: ["group", "unit", "department", "organisation", "organization"] }),
    number("invitations", ["invited", "invitations sent"], { quantity: "count" }),
  ],
};
