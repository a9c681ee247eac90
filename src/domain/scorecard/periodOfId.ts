import { serialDay } from "../table/serialDay";
import type { Period } from "./period";
import { parsePeriodId } from "./periodId";
import { periodOf } from "./periods";

/** The period of an id; null where the text is none. */
export function periodOfId(id: string): Period | null {
  const said = parsePeriodId(id);
  if (said === null) return null;
  const { year, month, quarter, fiscalYearStart } = said;
  if (month !== null) return month < 1 || month > 12 ? null : periodOf(serialDay(year, month, 1), "month");
  if (quarter !== null && (quarter < 1 || quarter > 4)) return null;
  // A fiscal year is named after the calendar year in which it ends.
  const firstMonth = fiscalYearStart === 1 ? 1 : fiscalYearStart - 12;
  return periodOf(serialDay(year, firstMonth + 3 * ((quarter ?? 1) - 1), 1), quarter === null ? "year" : "quarter", fiscalYearStart);
}
