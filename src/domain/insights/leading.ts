import { seededRandom } from "../scorecard/interval/seededRandom";
import type { RatedLine } from "../scorecard/scorecard";
import type { Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";

/** Periods that a leading series is moved by, at most. */
const longestLag = 6;
/** Pairs of changes below which nothing is compared. */
const fewestPairs = 12;
const shuffles = 999;
/** A chance below this is told. */
const told = 0.05;

/** Differences between neighbouring periods; null where one of them is unknown. */
type Changes = readonly (number | null)[];

interface Pair {
  readonly leading: number;
  readonly lagging: number;
  readonly lag: number;
}

/** What came of comparing series with each other. */
export interface LeadingTest {
  /** How many pairs of series and lags were compared. */
  readonly tested: number;
  /** The strongest first: the chance that the strongest of all that were tried would be as strong if nothing led. */
  readonly found: readonly (Pair & { readonly correlation: number; readonly chance: number })[];
}

/**
 * Permutation test over all pairs and lags together: the lagging series' changes are shuffled in time (all of them alike, so that they
 * stay with each other), and each correlation is held against the strongest of every shuffle. Seeded: the same series give the same.
 */
export function testLeading(leading: readonly Changes[], lagging: readonly Changes[], seed: number): LeadingTest {
  const pairs = leading.flatMap((_, one) => lagging.flatMap((__, other) => Array.from({ length: longestLag }, (___, index): Pair => ({ leading: one, lagging: other, lag: index + 1 }))));
  const periods = lagging[0]?.length ?? 0;
  const order = Array.from({ length: periods }, (_, index) => index);
  const strength = ({ leading: one, lagging: other, lag }: Pair): number | null => correlate(leading[one] ?? [], lagging[other] ?? [], lag, order);
  const observed = pairs.flatMap((pair) => {
    const correlation = strength(pair);
    return correlation === null ? [] : [{ ...pair, correlation }];
  });
  const random = seededRandom(seed);
  const strongest = Array.from({ length: observed.length === 0 ? 0 : shuffles }, () => {
    shuffle(order, random);
    return observed.reduce((most, pair) => Math.max(most, Math.abs(strength(pair) ?? 0)), 0);
  });
  const chance = (correlation: number): number => (1 + strongest.filter((one) => one >= Math.abs(correlation)).length) / (1 + strongest.length);
  return {
    tested: observed.length,
    found: observed.map((pair) => ({ ...pair, chance: chance(pair.correlation) })).sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation)),
  };
}

/**
 * Pearson's correlation of one series' changes with another's `lag` periods later; null below twelve pairs, or where one does not vary. In
 * one pass, since every shuffle asks for it anew.
 */
function correlate(leading: Changes, lagging: Changes, lag: number, order: readonly number[]): number | null {
  let [count, sumX, sumY, squaresX, squaresY, products] = [0, 0, 0, 0, 0, 0];
  for (let at = lag; at < order.length; at++) {
    const x = leading[at - lag] ?? null;
    const y = lagging[order[at] as number] ?? null;
    if (x === null || y === null) continue;
    count++;
    sumX += x;
    sumY += y;
    squaresX += x * x;
    squaresY += y * y;
    products += x * y;
  }
  const spread = (count * squaresX - sumX ** 2) * (count * squaresY - sumY ** 2);
  return count < fewestPairs || !(spread > 0) ? null : (count * products - sumX * sumY) / Math.sqrt(spread);
}

/** Fisher and Yates. */
function shuffle(order: number[], random: (bound: number) => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** Does leading lead: whether changes of leading indicators went before changes of lagging ones, as association. Windows that overlap are not compared. */
export function findLeading({ card, settings }: InsightMaterial): Insight[] {
  const usable = card.lines.filter(({ description, headline }) => description.rolling === null && headline?.period.granularity === card.granularity);
  const leading = usable.filter(({ description }) => description.kind === "leading");
  const lagging = usable.filter(({ description }) => description.kind === "lagging");
  if (leading.length === 0 || lagging.length === 0) return [];
  const periods = periodsOf(usable);
  const changes = (line: RatedLine): Changes => changesOf(line, periods);
  const { tested, found } = testLeading(leading.map(changes), lagging.map(changes), settings.seed ?? 1);
  const concerns = (lines: readonly (RatedLine | undefined)[]): string[] => lines.flatMap((line) => line?.description.id ?? []);
  const base = { id: "leading", severity: "know", evidence: [] } as const;
  if (tested === 0) return [{ ...base, facts: { kind: "leading-refused", periods: periods.length, needed: fewestPairs + 2 }, concerns: concerns(usable) }];
  const strong = found.filter(({ chance }) => chance < told);
  if (strong.length === 0) {
    return [{ ...base, facts: { kind: "no-leading", tested, periods: periods.length, smallestChance: found[0]?.chance ?? 1 }, concerns: concerns(usable) }];
  }
  return strong.map(({ leading: one, lagging: other, lag, correlation, chance }): Insight => {
    const lines = [leading[one], lagging[other]];
    return {
      ...base, id: `leading:${concerns(lines).join(":")}:${lag}`,
      facts: { kind: "leading", leading: lines[0]?.title ?? "", lagging: lines[1]?.title ?? "", lag, correlation, chance, tested, periods: periods.length },
      concerns: concerns(lines),
    };
  });
}

/** Ids of the whole periods that any of the lines has, oldest first. */
function periodsOf(lines: readonly RatedLine[]): string[] {
  const whole = lines.flatMap(({ series }) => series).filter(({ status }) => status !== "running");
  const starts = new Map(whole.map(({ period }) => [period.id, period.start]));
  return [...starts].sort((a, b) => a[1] - b[1]).map(([id]) => id);
}

function changesOf({ series }: RatedLine, periods: readonly string[]): Changes {
  const values = new Map(series.map(({ period, value }) => [period.id, value]));
  return periods.slice(1).map((id, index) => {
    const now = values.get(id) ?? null;
    const before = values.get(periods[index] ?? "") ?? null;
    return now === null || before === null ? null : now - before;
  });
}
