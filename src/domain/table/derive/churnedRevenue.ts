import { messages } from "../../diagnostics/messages";
import { defineDerivation } from "./derivation";

/** What was lost of an account's revenue: all of it where the flag says that it churned, nothing where it says that it did not. */
export const churnedRevenue = defineDerivation({
  dataset: "accounts", column: "churned-revenue", from: { "opening-revenue": "number", churned: "flag" },
  derive: ({ "opening-revenue": opening, churned }, { rowCount }) => {
    const values = new Float64Array(rowCount).fill(NaN);
    let [accounts, lost, total] = [0, 0, 0];
    for (let row = 0; row < rowCount; row++) {
      const [flag, revenue] = [churned.values[row] as number, opening.values[row] as number];
      if (flag < 0 || Number.isNaN(revenue)) continue;
      values[row] = flag === 1 ? revenue : 0;
      accounts += flag;
      lost += values[row] as number;
      total += revenue;
    }
    return { column: { type: "number", values }, how: messages.derivedChurnedRevenue(accounts, lost, total) };
  },
});
