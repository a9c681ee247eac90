import type { DomainId } from "../indicators/definition";
import type { DomainScore, Score } from "./scorecard";

/** An indicator's part in the scores. */
export interface ScoredIndicator {
  readonly indicator: string;
  readonly domain: DomainId;
  /** Relative, ≥ 0. */
  readonly weight: number;
  /** 0–100; null where there is no verdict. */
  readonly score: number | null;
  /** The same one period earlier. */
  readonly previous: number | null;
}

/** Share of the weight that must be rated for a score to stand for the whole. */
const ratedShare = 0.6;
/** Weights such as 0.1 do not add up exactly. */
const hair = 1e-9;

/** Every domain, in the order in which they are shown. */
export const domainIds: readonly DomainId[] = ["operations", "quality-coaching", "leadership-people", "customer-experience"];

function weigh(parts: readonly { readonly weight: number; readonly score: number }[]): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return weight > 0 ? parts.reduce((sum, part) => sum + part.weight * part.score, 0) / weight : null;
}

/** The weighted score, null below 60 % of the weight; its change is over the indicators that were rated both times. */
export function scoreOf(indicators: readonly ScoredIndicator[]): Score {
  const all = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const rated = indicators.flatMap(({ weight, score }) => (score === null ? [] : { weight, score }));
  const ratedWeight = rated.reduce((sum, { weight }) => sum + weight, 0);
  if (ratedWeight < ratedShare * all - hair) return { value: null, change: null };
  const both = indicators.flatMap(({ weight, score, previous }) => (score === null || previous === null ? [] : { weight, score, previous }));
  const now = weigh(both);
  const before = weigh(both.map(({ weight, previous }) => ({ weight, score: previous })));
  return { value: weigh(rated), change: now === null || before === null ? null : now - before };
}

/** The rated indicator with the lowest score; of equals the first in the catalogue. */
function worstOf(indicators: readonly ScoredIndicator[]): string | null {
  let worst: { readonly indicator: string; readonly score: number } | null = null;
  for (const { indicator, score } of indicators) {
    if (score !== null && (worst === null || score < worst.score)) worst = { indicator, score };
  }
  return worst?.indicator ?? null;
}

/** The score of each domain, with the indicator that pulls it down the most. */
export function domainScores(indicators: readonly ScoredIndicator[]): DomainScore[] {
  return domainIds.map((domain) => {
    const own = indicators.filter((indicator) => indicator.domain === domain);
    return { domain, worst: worstOf(own), ...scoreOf(own) };
  });
}
