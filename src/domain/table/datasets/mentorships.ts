import type { DatasetDefinition } from "../dataset";
import { date, flag, number, text } from "./column";

/** Pairs of mentor and mentee: a row per pair. */
export const mentorships: DatasetDefinition = {
  id: "mentorships",
  title: "Mentorships",
  synonyms: ["mentorship", "mentoring", "mentor pairs"],
  columns: [
    text("mentor", ["mentor name"], { needed: true, names: "people" }),
    text("mentee", ["mentee name"], { needed: true, names: "people" }),
    text("goal", ["mentoring goal"]),
    text("expectations", ["written expectations"]),
    date("started", ["started on", "paired on"], { generic: ["start", "from"] }),
    date("ended", ["ended on"], { generic: ["end", "until"] }),
    number("sessions", ["meetings", "sessions held"], { quantity: "count" }),
    number("mentee-before", ["mentee competency before"]),
    number("mentee-now", ["mentee after", "mentee competency after"]),
    number("mentor-before", ["mentor competency before"]),
    number("mentor-now", ["mentor after", "mentor competency after"]),
    flag("mentor-recognised", ["recognised", "recognized", "mentor recognized"]),
  ],
};
