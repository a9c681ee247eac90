import { signOf } from "./bounds";
import { ceilingOf } from "./ceiling";
import type { IndicatorLine } from "./scorecard";
import { goodness } from "./trend";

/** An indicator for a reader in a hurry: where it goes, and how it moved since the period before. */
export interface Glance {
  /** Values of the complete periods, oldest first, the headline's last; null is unknown, to be drawn as a gap. In the indicator's unit. */
  readonly points: readonly (number | null)[];
  /** null where one of the two values is unknown. */
  readonly change: GlanceChange | null;
}

export interface GlanceChange {
  /** Headline minus the period before, in the indicator's unit (0.02 is two points of a percent). */
  readonly by: number;
  /** Whether that is for the better, by the indicator's direction and ceiling. */
  readonly judgement: "better" | "worse" | "same";
}

/**
 * What a sparkline and its caption show of a line.
 * @param count how many periods at most, the last ones.
 */
export function glanceOf(line: IndicatorLine, count = 12): Glance {
  const { series, headline } = line;
  const end = headline === null ? 0 : series.findIndex(({ period }) => period.id === headline.period.id) + 1;
  return { points: series.slice(Math.max(0, end - count), end).map(({ value }) => value), change: changeOf(line) };
}

function changeOf({ headline, previous, description, options }: IndicatorLine): GlanceChange | null {
  const now = headline?.value ?? null;
  const before = previous?.value ?? null;
  if (now === null || before === null) return null;
  const good = (value: number): number => goodness(value, signOf(description), ceilingOf(options));
  const better = good(now) - good(before);
  return { by: now - before, judgement: better > 0 ? "better" : better < 0 ? "worse" : "same" };
}
