import { messages } from "../../diagnostics/messages";
import { defineDerivation } from "./derivation";

const minutesOfDay = 1440;

/** When a question was answered: when it was asked, and the minutes until the answer. */
export const answeredFromMinutes = defineDerivation({
  dataset: "questions", column: "answered", from: { asked: "date", "response-minutes": "number" },
  derive: ({ asked, "response-minutes": minutes }) => ({
    column: { type: "date", values: asked.values.map((moment, row) => moment + (minutes.values[row] as number) / minutesOfDay) },
    how: messages.derivedAnswered(),
  }),
});
