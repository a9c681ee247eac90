import type { ShownIndicator, ShownValue } from "./people/withhold";
import { reasons } from "./reasons";
import type { Status } from "./result";
import type { Baseline } from "./scorecard";
import { lowestResponseRate } from "./status";

/** What a reason is about: the headline's value and the one before it, and the baseline that applies. */
export interface ReasonContext {
  readonly evaluation: ShownIndicator;
  readonly value: ShownValue;
  readonly before: ShownValue | null;
  readonly baseline: Baseline | null;
}

function whyNoData({ evaluation, value }: ReasonContext): string {
  const { n, persons, belowShow } = value;
  if (!belowShow || n === null) return reasons.noRows;
  const { show } = evaluation.indicator.minimum;
  return n >= show && persons !== null ? reasons.tooFewPersons(n, persons) : reasons.belowShow(n, show);
}

function whyOtherRespondents({ value, before }: ReasonContext): string {
  const percent = (rate: number | null | undefined) => Math.round((rate ?? 0) * 100);
  return (value.responseRate ?? 0) < lowestResponseRate
    ? reasons.responseRateLow(percent(value.responseRate))
    : reasons.responseRateChanged(percent(before?.responseRate), percent(value.responseRate));
}

/** Why a value has no plain verdict, in words; null where it has one. */
export function reasonOf(status: Status, context: ReasonContext): string | null {
  const { evaluation, value, baseline } = context;
  switch (status) {
    case "on-target":
    case "watch":
    case "off-target":
    case "on-target-or-watch":
    case "watch-or-off-target": return null;
    case "too-few-to-say": return reasons.tooFewToSay;
    case "too-few": return reasons.tooFewToRate(value.n ?? 0, evaluation.indicator.minimum.rate);
    case "no-data": return whyNoData(context);
    case "withheld": return reasons.withheld;
    case "running": return reasons.running;
    case "no-target": return baseline === null ? reasons.collectingBaseline : reasons.baselineIsZero;
    case "mean-median-differ": return reasons.meanMedianDiffer;
    case "response-rate": return whyOtherRespondents(context);
    case "not-measured": return reasons.organisationOnly;
  }
  return status satisfies never;
}
