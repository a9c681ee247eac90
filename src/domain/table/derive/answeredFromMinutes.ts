import { messages } from "../../diagnostics/messages";
import { endSerial, firstSerial } from "../serialDay";
import { defineDerivation } from "./derivation";

const minutesOfDay = 1440;

/** When a question was answered: when it was asked, and the minutes until the answer. */
export const answeredFromMinutes = defineDerivation({
  dataset: "questions", column: "answered", from: { asked: "date", "response-minutes": "number" },
  derive: ({ asked, "response-minutes": minutes }) => {
    const values = asked.values.map((moment, row) => {
      const answered = moment + (minutes.values[row] as number) / minutesOfDay;
      return answered >= firstSerial && answered < endSerial ? answered : NaN;
    });
    return { column: { type: "date", values }, how: messages.derivedAnswered() };
  },
});
