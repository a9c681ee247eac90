import type { IndicatorDescription } from "../indicators/definition";
import { clipLimits, fewestPoints, xmrLimits } from "./limits";
import type { Mark } from "./markedChange";
import type { Period } from "./period";
import { periodOfId } from "./periodOfId";
import type { IndicatorLine, Limits, LimitStretch } from "./scorecard";

/** A complete period and its value; null is unknown. */
export interface LimitPoint {
  readonly period: Period;
  readonly value: number | null;
}

/**
 * The stretches of a series in which its usual variation is judged: a new one begins with the first period that starts in a marked month or
 * later. A period in whose midst something changed belongs to what was before. A mark before the first period, or after the last, parts nothing.
 * @param points complete periods, oldest first.
 */
export function limitStretches(points: readonly LimitPoint[], marks: readonly Mark[], description: IndicatorDescription): LimitStretch[] {
  const cuts = new Map<number, Mark[]>();
  for (const mark of marks) {
    const start = periodOfId(mark.month)?.start ?? Number.POSITIVE_INFINITY;
    const at = points.findIndex(({ period }) => period.start >= start);
    if (at > 0) cuts.set(at, [...(cuts.get(at) ?? []), mark]);
  }
  const starts = [0, ...[...cuts.keys()].sort((a, b) => a - b)];
  return starts.flatMap((from, index): LimitStretch[] => {
    const first = points[from];
    if (first === undefined) return [];
    const known = points.slice(from, starts[index + 1]).flatMap(({ value }) => value ?? []);
    const limits = xmrLimits(known);
    return [{ start: first.period.start, marks: cuts.get(from) ?? [], limits: limits && clipLimits(limits, description), missing: Math.max(0, fewestPoints - known.length) }];
  });
}

/** Of a line's periods those of the stretch that holds the last one. */
export function sinceLastMark<Row extends Pick<LimitPoint, "period">>(rows: readonly Row[], { stretches = [] }: Pick<IndicatorLine, "stretches">): readonly Row[] {
  const start = stretches.at(-1)?.start ?? Number.NEGATIVE_INFINITY;
  return rows.filter(({ period }) => period.start >= start);
}

/** The stretch that a period lies in; undefined where nothing was marked. */
export function stretchAt({ stretches = [] }: Pick<IndicatorLine, "stretches">, period: Period): LimitStretch | undefined {
  return stretches.findLast(({ start }) => start <= period.start);
}

/** The limits by which a period's value is judged. */
export function limitsAt(line: Pick<IndicatorLine, "stretches" | "limits">, period: Period): Limits | null {
  const stretch = stretchAt(line, period);
  return stretch === undefined ? line.limits : stretch.limits;
}
