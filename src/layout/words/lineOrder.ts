import { bandOf, type IndicatorLine } from "../../domain/scorecard/scorecard";

/** 1 where more is better, -1 where less is. */
function directionOf(line: IndicatorLine): 1 | -1 {
  return line.description.direction === "higher-is-better" ? 1 : -1;
}

/**
 * How far the value falls short of its target, in gaps between target and amber bound: 0 on target, above 1 off target.
 * null where it cannot be said.
 */
export function shortfall(line: IndicatorLine): number | null {
  const value = line.headline?.value ?? null;
  if (value === null || line.bounds === null) return null;
  const short = (line.bounds.target - value) * directionOf(line);
  return short / (line.bounds.gap > 0 ? line.bounds.gap : Math.max(Math.abs(line.bounds.target), 1e-9));
}

/** The change since the baseline (else since the previous period) for the better, relative to where it began; null where unknown. */
export function improvement(line: IndicatorLine): number | null {
  const value = line.headline?.value ?? null;
  const before = line.baseline?.value ?? line.previous?.value ?? null;
  if (value === null || before === null) return null;
  return ((value - before) * directionOf(line)) / Math.max(Math.abs(before), 1e-9);
}

/** Band of the headline. */
function band(line: IndicatorLine): "on-target" | "watch" | "off-target" | "none" {
  return line.headline === null ? "none" : bandOf[line.headline.status];
}

const severity = { "off-target": 3, "watch": 2, "on-target": 1, "none": 0 } as const;

/** Rated lines, the weakest first: off target before watch, then by shortfall. */
export function weakestFirst(lines: readonly IndicatorLine[]): IndicatorLine[] {
  return lines
    .filter((line) => band(line) !== "none")
    .sort((a, b) => severity[band(b)] - severity[band(a)] || (shortfall(b) ?? 0) - (shortfall(a) ?? 0));
}

/** The best news: a real change for the better, else a long better run, else the largest improvement that is on target; null where there is none. */
export function bestNews(lines: readonly IndicatorLine[]): IndicatorLine | null {
  const merit = (line: IndicatorLine): number => {
    const gain = improvement(line) ?? 0;
    if (line.signal === true && gain > 0) return 100 + gain;
    const onTarget = band(line) === "on-target";
    if (line.trend.judgement === "better" && gain > 0) return (onTarget ? 50 : 10) + line.trend.periods;
    return onTarget ? 20 + gain : 0;
  };
  const news = lines
    .filter((line) => band(line) !== "none" && band(line) !== "off-target")
    .map((line) => ({ line, merit: merit(line) }))
    .sort((a, b) => b.merit - a.merit)[0];
  return news !== undefined && news.merit > 0 ? news.line : null;
}

/** The line that moved most, real changes first; null where none has a value. `but` is left out. */
export function biggestMover(lines: readonly IndicatorLine[], but: IndicatorLine | null): IndicatorLine | null {
  const move = (line: IndicatorLine): number => Math.abs(improvement(line) ?? 0) + (line.signal === true ? 1_000 : 0);
  return lines
    .filter((line) => line !== but && line.headline !== null && line.headline.value !== null)
    .sort((a, b) => move(b) - move(a))[0] ?? null;
}

/** Whether a line falls short of being on target: what the plan's next items should help. */
export function isWeak(line: IndicatorLine): boolean {
  return band(line) === "watch" || band(line) === "off-target";
}
