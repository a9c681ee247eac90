import type { DatasetDefinition } from "../dataset";
import { date, number, text } from "./column";

/** What people do to grow into leading: a row per person and assignment. */
export const developmentAssignments: DatasetDefinition = {
  id: "development-assignments",
  title: "Development Assignments",
  synonyms: ["development assignment", "development", "stretch assignments"],
  columns: [
    text("person", ["agent", "employee", "person name"], { needed: true, generic: ["name"], names: "people" }),
    text("kind", ["assignment kind", "assignment", "development kind"], { needed: true, generic: ["type"] }),
    number("days-a-week", ["days per week"]),
    text("sponsor", ["sponsored by"], { names: "people" }),
    date("started", ["started on", "assignment start"], { generic: ["start", "from"] }),
    date("due", ["due on", "due date"], { generic: ["end", "until"] }),
    text("outcome", ["assignment outcome", "learned"], { generic: ["result"], answers: ["none"] }),
  ],
};
