import type { Mark } from "../../domain/scorecard/markedChange";
import type { Period } from "../../domain/scorecard/period";
import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import type { Texts } from "../texts";
import { periodNameOfId } from "./formatPeriod";

/** What was marked in the periods from the first shown on, a line for each month, the latest first, with what its limits still need. */
export function marksCaptions(line: IndicatorLine, first: Period | null, texts: Texts): string[] {
  const needed = limitsNeed(line, texts);
  const shown = (line.stretches ?? []).filter(({ start }) => first !== null && start > first.start);
  return shown.toReversed().map(({ marks }, index) =>
    [...marks.map((mark) => markText(mark, texts.marks.changed, texts)), ...(index > 0 || needed === null ? [] : [texts.marks.limitsIn(needed)])].join("; "));
}

/** How many periods limits still need since the last marked change ("5 months"); null where there are some, or nothing was marked. */
export function limitsNeed({ stretches = [], headline, description }: IndicatorLine, texts: Texts): string | null {
  const missing = stretches.at(-1)?.missing ?? 0;
  return missing === 0 ? null : texts.periodNoun[headline?.period.granularity ?? description.granularity](missing);
}

/** A mark in one of the sentences about marks. */
export function markText({ month, reason }: Mark, say: (month: string, reason: string) => string, texts: Texts): string {
  return say(periodNameOfId(month, texts), reason);
}
