import { messages } from "../../diagnostics/messages";
import { defineDerivation } from "./derivation";

const minutesOfDay = 1440;

/** The minutes of work on a case, from when it began to when it ended. A case that ends before it begins has none. */
export const handleMinutes = defineDerivation({
  dataset: "cases", column: "handle-minutes", from: { "work-started": "date", "work-ended": "date" },
  derive: ({ "work-started": { values: start }, "work-ended": { values: end } }) => {
    const values = start.map((from, row) => {
      const minutes = ((end[row] as number) - from) * minutesOfDay;
      return minutes >= 0 ? minutes : NaN;
    });
    return { column: { type: "number", values }, how: messages.derivedMinutes() };
  },
});
