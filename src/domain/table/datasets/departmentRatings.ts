import type { DatasetDefinition } from "../dataset";
import { date, number, text } from "./column";

/** How well support works with each other department, as support sees it. */
export const departmentRatings: DatasetDefinition = {
  id: "department-ratings",
  title: "Department Ratings",
  synonyms: ["department rating", "departments", "relationship ratings", "cross functional relationships"],
  columns: [
    text("department", ["other department", "partner department", "department name"], { needed: true, generic: ["partner", "function", "with"] }),
    number("rating", ["relationship rating", "points"], { needed: true, look: "scale", generic: ["score", "value"] }),
    date("rated-on", ["rating date", "date rated"], { needed: true, generic: ["date"] }),
  ],
};
