import type { DatasetDefinition } from "../dataset";
import { date, text } from "./column";

/** What came in without a name: a row per note. */
export const feedbackNotes: DatasetDefinition = {
  id: "feedback-notes",
  title: "Feedback Notes",
  synonyms: ["feedback note", "anonymous feedback", "feedback box"],
  columns: [
    date("noted-on", ["received on", "feedback date", "date received"], { needed: true, generic: ["date"] }),
    text("theme", ["feedback theme"], { needed: true, generic: ["topic", "category"] }),
    text("text", ["comment", "feedback text"], { generic: ["feedback", "note"] }),
    text("status", ["feedback status"], { generic: ["state"] }),
    date("answered-on", ["answered", "closed on", "answer date"]),
  ],
};
