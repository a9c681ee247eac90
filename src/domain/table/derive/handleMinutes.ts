import { messages } from "../../diagnostics/messages";
import { defineDerivation } from "./derivation";

const minutesOfDay = 1440;

/**
 * The minutes of work on a case, from when it began to when it ended. Work that ends before it begins has none. Columns of plain days
 * tell no minutes.
 */
export const handleMinutes = defineDerivation({
  dataset: "cases", column: "handle-minutes", from: { "work-started": "date", "work-ended": "date" },
  derive: ({ "work-started": { values: start }, "work-ended": { values: end } }) => {
    if ([start, end].some((moments) => moments.every((moment) => Number.isNaN(moment) || Number.isInteger(moment)))) return null;
    const values = start.map((from, row) => {
      const minutes = ((end[row] as number) - from) * minutesOfDay;
      return minutes >= 0 ? minutes : NaN;
    });
    return { column: { type: "number", values }, how: messages.derivedMinutes() };
  },
});
