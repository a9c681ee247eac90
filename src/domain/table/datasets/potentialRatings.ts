import type { DatasetDefinition } from "../dataset";
import { date, number, text } from "./column";

/** What raters see of a person's potential to lead: a row per person, signal and rater. */
export const potentialRatings: DatasetDefinition = {
  id: "potential-ratings",
  title: "Potential Ratings",
  synonyms: ["potential rating", "potential", "potential signals", "leadership potential"],
  columns: [
    text("person", ["agent", "employee", "person name"], { needed: true, generic: ["name"], names: "people" }),
    text("signal", ["potential signal", "strength"], { needed: true, generic: ["criterion"] }),
    number("rating", ["potential rating", "points"], { needed: true, look: "scale", generic: ["score", "value"] }),
    date("rated-on", ["rating date", "date rated", "rated"], { generic: ["date"] }),
    text("rater", ["rated by", "assessor"], { names: "people" }),
  ],
};
