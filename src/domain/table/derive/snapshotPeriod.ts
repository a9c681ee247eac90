import { messages } from "../../diagnostics/messages";
import { civilDay, formatDay, serialDay } from "../serialDay";
import { defineDerivation } from "./derivation";

/**
 * The month of a snapshot: a table with one row per account, whether it churned, and no month. It is taken to show the end of the
 * last month that is complete by as-of, and is dated on that month's last day, so that the month is complete by then.
 * A table in which an account is there twice is no snapshot.
 */
export const snapshotPeriod = defineDerivation({
  dataset: "accounts", column: "period", from: { account: "text", churned: "flag" },
  derive: ({ account }, { rowCount, asOf }) => {
    const day = asOf();
    if (day === null || repeats(account.codes)) return null;
    const last = lastCompleteMonthEnd(day);
    return { column: { type: "date", values: new Float64Array(rowCount).fill(last) }, how: messages.derivedPeriod(formatDay(last).slice(0, 7)) };
  },
});

function repeats(codes: Int32Array): boolean {
  const known = codes.filter((code) => code >= 0);
  return new Set(known).size < known.length;
}

/** The last day of the month that is over by the end of a day. */
function lastCompleteMonthEnd(day: number): number {
  const { year, month } = civilDay(day + 1);
  return serialDay(year, month, 1) - 1;
}
