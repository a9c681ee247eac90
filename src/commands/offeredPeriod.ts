import type { Period } from "../domain/scorecard/period";
import type { Texts } from "../layout/texts";
import { periodName } from "../layout/words/formatPeriod";
import type { OfferedPeriod } from "./command";

/** A period as a picker shows it. */
export function offeredPeriod(period: Period, texts: Texts): OfferedPeriod {
  return { id: period.id, label: periodName(period, texts), firstDay: period.start, lastDay: period.end - 1 };
}
