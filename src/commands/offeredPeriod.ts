import type { Period } from "../domain/scorecard/period";
import { english } from "../layout/texts/english";
import { periodName } from "../layout/words/formatPeriod";
import type { OfferedPeriod } from "./command";

/** A period as a picker shows it. */
export function offeredPeriod(period: Period): OfferedPeriod {
  return { id: period.id, label: periodName(period, english), firstDay: period.start, lastDay: period.end - 1 };
}
