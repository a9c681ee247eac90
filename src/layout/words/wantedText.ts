import { amountAt, distanceOf, type Distance } from "../../domain/insights/whatItWouldTake";
import type { IndicatorDescription, OptionValues } from "../../domain/indicators/definition";
import { ceilingOf } from "../../domain/scorecard/ceiling";
import type { IndicatorResult } from "../../domain/scorecard/result";
import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import type { Texts } from "../texts";
import { formatNumber } from "./formatNumber";
import { formatValue } from "./formatValue";

/** What it would take to reach the target, in words: "18 more (cases)", "2.5 h less", "reached"; empty where nothing can be said. */
export function wantedText({ headline, bounds, description, options }: Pick<IndicatorLine, "headline" | "bounds" | "description" | "options">, texts: Texts): string {
  if (bounds === null || whyUnknown(options, headline, texts) !== null) return "";
  const distance = headline && distanceOf(headline, description.direction);
  if (distance === null) return "";
  const amount = amountAt(distance, bounds.target);
  const { words, wantedAmount } = texts.teams;
  if (amount === 0) return words.reached;
  return distance.digits === 0
    ? wantedAmount.rows(formatNumber(amount, 0, texts), wantedWord(distance, texts), wantedNoun(description, texts))
    : wantedAmount.unit(formatValue(amount, description.unit, texts), wantedWord(distance, texts));
}

/** What is counted where something is wanted: "cases", "hours". */
export function wantedNoun({ id, title }: Pick<IndicatorDescription, "id" | "title">, { teams }: Texts): string {
  return teams.wanted[id] ?? teams.wantedOf(title);
}

/** Which way something is wanted, in a word. */
export function wantedWord({ digits, sign }: Pick<Distance, "digits" | "sign">, { teams: { words } }: Texts): string {
  if (sign === 1) return words.more;
  return digits === 0 ? words.fewer : words.less;
}

/** Why nothing can be said however the target stands; null where something can. */
export function whyUnknown(options: OptionValues, result: IndicatorResult | null, { teams: { why } }: Texts): string | null {
  if (result === null) return why.noInput;
  const ceiling = ceilingOf(options);
  switch (result.status) {
    case "withheld": return why.withheld;
    case "not-measured": return why.noInput;
    case "no-data": return (result.n ?? 0) > 0 ? why.tooFew : why.noData;
    case "too-few": return why.tooFew;
    case "running":
    case "mean-median-differ":
    case "response-rate": return why.notRated;
    default: return ceiling !== null && result.value !== null && result.value > ceiling ? why.ceiling : null;
  }
}
