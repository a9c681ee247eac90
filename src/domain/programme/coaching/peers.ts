import { leastCoverage } from "../../insights/atCommonMix";
import { normalQuantile } from "../../scorecard/interval/normalQuantile";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import type { Agent } from "./agents";
import type { MeasuredRows } from "./measuredRows";
import { chanceOfCount, type DrawnFrom } from "./statistics/chanceOfCount";
import { chanceOfSum, drawnMoments } from "./statistics/chanceOfSum";

/** Rows of an agent below which nothing is compared. */
export const leastRows = 30;
/** Above so many rows a count's chance comes from its moments: then they tell the same. */
const countedUpTo = 1000;

/** An agent beside the peers: what the agent's rows average, and what the peers' would at the same mix. */
export interface PeerComparison {
  /** Index of the agent. */
  readonly agent: number;
  /** Rows compared: those of work that peers have too. */
  readonly n: number;
  readonly value: number;
  /** Half the 95 % interval of what is expected. */
  readonly expected: { readonly value: number; readonly half: number };
  /** Of so great a difference, either way, where there is none. */
  readonly chance: number;
  readonly peers: number;
  readonly peersAreTeam: boolean;
  /** Places of the compared rows among the measured ones. */
  readonly rows: readonly number[];
  /** What each of these rows is expected to be. */
  readonly expectedOf: (place: number) => number;
}

/**
 * Compares each agent with the others of the team, or of the organisation where these are too few: see `docs/coaching.md`.
 * @param aside agents who are nobody's peers, since they differ so much that everybody else would differ from them.
 */
export function compareWithPeers(measured: MeasuredRows, agents: readonly Agent[], aside: ReadonlySet<number>): PeerComparison[] {
  const rowsOf = rowsByAgent(measured, agents.length);
  // Counts need none, and stay exact.
  const middle = measured.isShare ? 0 : measured.values.reduce((sum, value) => sum + value, 0) / Math.max(1, measured.values.length);
  const usual = agents.flatMap((_, index) => ((rowsOf[index]?.length ?? 0) > 0 && !aside.has(index) ? [index] : []));
  const peersIn = (team: number | null): readonly number[] => usual.filter((index) => team === null || agents[index]?.team === team);
  const sumsIn = (members: readonly number[]): StratumSums => members.reduce((sums, index) => addRows(sums, measured, rowsOf[index] ?? [], middle), noSums(measured.strataCount));
  const everybody = peersIn(null);
  let inAll: StratumSums | null = null;
  let last: { readonly team: number; readonly members: readonly number[]; sums: StratumSums | null } | null = null;
  return agents.flatMap((agent, index): PeerComparison[] => {
    const own = rowsOf[index] ?? [];
    if (own.length < leastRows || agent.left !== null) return [];
    // Agents come by team.
    if (agent.team !== null && last?.team !== agent.team) last = { team: agent.team, members: peersIn(agent.team), sums: null };
    const themselves = aside.has(index) ? 0 : 1;
    const team = agent.team !== null && last !== null && last.members.length - themselves >= peopleMinimum ? last : null;
    const peers = (team?.members ?? everybody).length - themselves;
    if (peers < peopleMinimum) return [];
    const sums = team === null ? (inAll ??= sumsIn(everybody)) : (team.sums ??= sumsIn(team.members));
    const compared = compare(measured, own, sums, middle, themselves);
    return compared === null ? [] : [{ agent: index, peers, peersAreTeam: team !== null, ...compared }];
  });
}

/** Sums of each stratum's rows and of the second and third powers of their values, counted from a middle, so that nothing cancels out. */
interface StratumSums {
  readonly rows: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly cubes: Float64Array;
}

function noSums(strataCount: number): StratumSums {
  return { rows: new Float64Array(strataCount), sums: new Float64Array(strataCount), squares: new Float64Array(strataCount), cubes: new Float64Array(strataCount) };
}

function addRows({ rows, sums, squares, cubes }: StratumSums, { strata, values }: MeasuredRows, places: readonly number[], middle: number): StratumSums {
  for (const place of places) {
    const at = strata[place] as number;
    const value = (values[place] as number) - middle;
    rows[at] = (rows[at] as number) + 1;
    sums[at] = (sums[at] as number) + value;
    squares[at] = (squares[at] as number) + value ** 2;
    cubes[at] = (cubes[at] as number) + value ** 3;
  }
  return { rows, sums, squares, cubes };
}

function rowsByAgent({ agents }: MeasuredRows, count: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: count }, (): number[] => []);
  agents.forEach((agent, place) => rows[agent]?.push(place));
  return rows;
}

/**
 * Null where too little of the agent's work is work that peers have too.
 * @param themselves 1 where the sums of all hold the agent's own rows, which are no peer's; 0 where they do not.
 */
function compare(measured: MeasuredRows, own: readonly number[], all: StratumSums, middle: number, themselves: 0 | 1): Pick<PeerComparison, "n" | "value" | "expected" | "chance" | "rows" | "expectedOf"> | null {
  let [n, sum, expected, spread, chanceMean, variance, third] = [0, 0, 0, 0, 0, 0, 0];
  const drawn: DrawnFrom[] = [];
  const peersMean = new Map<number, number>();
  for (const [stratum, mine] of byStratum(measured, own, middle)) {
    const both = (key: keyof StratumSums): number => (all[key][stratum] as number) + (themselves === 1 ? 0 : mine[key]);
    const total = both("rows");
    const others = total - mine.rows;
    if (others === 0) continue;
    const mean = both("sums") / total;
    const squares = Math.max(0, both("squares") - both("sums") * mean);
    const cubes = both("cubes") - 3 * mean * both("squares") + 2 * total * mean ** 3;
    const theirs = (both("sums") - mine.sums) / others;
    const moments = drawnMoments(mine.rows, total, squares, cubes);
    n += mine.rows;
    sum += mine.sums;
    expected += mine.rows * theirs;
    spread += (mine.rows ** 2 / others) * (squares / (total - 1));
    chanceMean += mine.rows * mean;
    variance += moments.variance;
    third += moments.third;
    drawn.push({ drawn: mine.rows, all: total, counting: Math.round(both("sums") + total * middle) });
    peersMean.set(stratum, theirs + middle);
  }
  if (n < leastRows || n < leastCoverage * own.length) return null;
  const isCounted = measured.isShare && n <= countedUpTo;
  return {
    n, value: sum / n + middle,
    expected: { value: expected / n + middle, half: (normalQuantile * Math.sqrt(spread)) / n },
    chance: isCounted ? chanceOfCount(Math.round(sum + n * middle), drawn) : chanceOfSum(sum - chanceMean, { variance, third }),
    rows: own.filter((place) => peersMean.has(measured.strata[place] as number)),
    expectedOf: (place) => peersMean.get(measured.strata[place] as number) ?? Number.NaN,
  };
}

/** The sums of a few rows, by stratum. */
function byStratum({ strata, values }: MeasuredRows, places: readonly number[], middle: number): ReadonlyMap<number, Record<keyof StratumSums, number>> {
  const found = new Map<number, Record<keyof StratumSums, number>>();
  for (const place of places) {
    const stratum = strata[place] as number;
    let sums = found.get(stratum);
    if (sums === undefined) found.set(stratum, (sums = { rows: 0, sums: 0, squares: 0, cubes: 0 }));
    const value = (values[place] as number) - middle;
    sums.rows++;
    sums.sums += value;
    sums.squares += value ** 2;
    sums.cubes += value ** 3;
  }
  return found;
}
