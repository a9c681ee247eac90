import type { DatasetDefinition } from "../dataset";
import { date, number, text } from "./column";

/** Ratings of leaders by themselves and by those around them: a row per rating, without the name of who gave it. */
export const reviews: DatasetDefinition = {
  id: "reviews",
  title: "Reviews",
  synonyms: ["review", "360 reviews", "360 review", "360 degree reviews", "leader reviews"],
  columns: [
    text("subject", ["reviewed person", "review of", "leader reviewed"], { needed: true, generic: ["leader", "person"], names: "people" }),
    text("competency", ["skill", "leader skill"], { needed: true, generic: ["item", "question"] }),
    text("rater-group", ["rater", "relationship", "reviewer group"], { needed: true, generic: ["group", "role"] }),
    number("rating", ["review rating", "points"], { needed: true, look: "scale", generic: ["score", "value"] }),
    date("rated-on", ["reviewed on", "review date", "wave"], { needed: true, generic: ["date"] }),
  ],
};
