import type { DatasetDefinition } from "../dataset";
import { date, text } from "./column";

/** What the agents' advisory board asked for: a row per action. */
export const advisoryActions: DatasetDefinition = {
  id: "advisory-actions",
  title: "Advisory Actions",
  synonyms: ["advisory action", "advisory board", "advisory board actions", "board actions"],
  columns: [
    text("action", ["advisory action", "board action"], { needed: true, generic: ["what", "title"] }),
    date("raised", ["raised on", "date raised"], { needed: true, generic: ["date", "opened"] }),
    text("owner", ["action owner", "responsible"], { names: "people" }),
    text("status", ["action status"], { generic: ["state"] }),
    date("due", ["due on", "due date"]),
    date("done", ["done on", "date done", "completed"], { generic: ["closed"] }),
  ],
};
