import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import type { ShownIndicator, ShownValue } from "./people/withhold";
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

function whyNoData({ evaluation, value }: ReasonContext): Said {
  const { n, persons, belowShow } = value;
  if (!belowShow || n === null) return messages.noRows();
  const { show } = evaluation.indicator.minimum;
  return n >= show && persons !== null ? messages.tooFewPersons(n, persons) : messages.belowShow(n, show);
}

function whyOtherRespondents({ value, before }: ReasonContext): Said {
  const percent = (rate: number | null | undefined) => Math.round((rate ?? 0) * 100);
  return (value.responseRate ?? 0) < lowestResponseRate
    ? messages.responseRateLow(percent(value.responseRate))
    : messages.responseRateChanged(percent(before?.responseRate), percent(value.responseRate));
}

/** Why a value has no plain verdict; null where it has one. */
export function reasonOf(status: Status, context: ReasonContext): Said | null {
  const { evaluation, value, baseline } = context;
  switch (status) {
    case "on-target":
    case "watch":
    case "off-target":
    case "on-target-or-watch":
    case "watch-or-off-target": return null;
    case "too-few-to-say": return messages.tooFewToSay();
    case "too-few": return messages.tooFewToRate(value.n ?? 0, evaluation.indicator.minimum.rate);
    case "no-data": return whyNoData(context);
    case "withheld": return messages.withheld();
    case "running": return messages.running();
    case "no-target": return baseline === null ? messages.collectingBaseline() : messages.baselineIsZero();
    case "mean-median-differ": return messages.meanMedianDiffer();
    case "response-rate": return whyOtherRespondents(context);
    case "not-measured": return messages.organisationOnly();
  }
  return status satisfies never;
}
