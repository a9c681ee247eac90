import { mean } from "simple-statistics";
import type { DomainId } from "../../indicators/definition";
import type { RatedLine, RatedScorecard } from "../../scorecard/scorecard";
import { judgeMove, type KnownResult, type MoveJudgement } from "../itemMovement";

/** Complete periods before and after a day that are held against each other: three months, or a quarter. */
const spanOf = { month: 3, quarter: 1, year: 1 } as const;

/** What an indicator was before a day and after it. */
export interface ComparedMeans {
  readonly id: string;
  readonly title: string;
  /** Means over the periods. */
  readonly before: number;
  readonly after: number;
  readonly judgement: MoveJudgement;
}

/** What a domain did after a day: `mixed` where some of its indicators are better and some worse; `untold` where none can be judged at all. */
export type DomainVerdict = "better" | "worse" | "mixed" | "usual" | "too-early" | "untold";

export interface DomainMovement {
  readonly verdict: DomainVerdict;
  /** The domain's indicators that have periods enough before and after. */
  readonly compared: readonly ComparedMeans[];
}

/**
 * What a domain's indicators did after a day: the mean of the first complete periods after it against that of the last ones before it, and
 * whether that is beyond usual variation. Yearly windows that roll on are left out: their periods overlap.
 */
export function domainMovement({ lines, asOf }: Pick<RatedScorecard, "lines" | "asOf">, domain: DomainId, since: number): DomainMovement {
  const judged = lines.filter(({ description }) => description.domain === domain && description.rolling === null);
  const found = judged.map((line) => compareMeans(line, since, asOf));
  const compared = found.filter((one) => one !== null && one !== "too-early");
  return { verdict: verdictOf(compared, found.includes("too-early")), compared };
}

function compareMeans(line: RatedLine, since: number, asOf: number): ComparedMeans | "too-early" | null {
  const known = line.series.filter((result): result is KnownResult => result.value !== null && result.status !== "running" && result.period.end <= asOf + 1);
  const [first] = known;
  if (first === undefined) return null;
  const span = spanOf[first.period.granularity];
  const before = known.filter(({ period }) => period.end <= since).slice(-span);
  const after = known.filter(({ period }) => period.start >= since).slice(0, span);
  const [lastBefore, firstAfter] = [before.at(-1), after[0]];
  if (before.length < span || lastBefore === undefined) return null;
  if (after.length < span || firstAfter === undefined) return "too-early";
  const meanOf = (results: readonly KnownResult[]): number => mean(results.map(({ value }) => value));
  const judgement = judgeMove(line, known, { ...lastBefore, value: meanOf(before) }, { ...firstAfter, value: meanOf(after) }, span);
  return { id: line.description.id, title: line.title, before: meanOf(before), after: meanOf(after), judgement };
}

function verdictOf(compared: readonly ComparedMeans[], isEarly: boolean): DomainVerdict {
  const seen = new Set(compared.map(({ judgement }) => judgement));
  if (seen.has("better")) return seen.has("worse") ? "mixed" : "better";
  if (seen.has("worse")) return "worse";
  if (seen.has("usual")) return "usual";
  return isEarly ? "too-early" : "untold";
}
