import type { OptionValues } from "../indicators/definition";
import type { Indicator, Setting } from "../indicators/indicator";
import type { Granularity } from "../scorecard/period";
import { coverageOf } from "./coverage";
import { periodsIn, type TimedPeriod } from "./periodsIn";
import type { Sources } from "./sources";

/** The periods of an indicator whose inputs are there, oldest first, up to that of as-of; none where it has no dates. */
export function indicatorPeriods(
  indicator: Indicator, setting: Setting<OptionValues>, sources: Sources, granularity: Granularity, fiscalYearStart: number,
): TimedPeriod[] {
  const { horizon } = sources.timeline;
  const { dataset, columns } = indicator.coverage?.(setting) ?? indicator.dates(setting);
  const coverage = coverageOf(sources.table(dataset), columns, horizon);
  if (coverage) return periodsIn(coverage, horizon, granularity, fiscalYearStart);
  const otherwise = indicator.coverageElse && coverageOf(sources.table(indicator.coverageElse.dataset), indicator.coverageElse.columns, horizon);
  return otherwise ? periodsIn({ ...otherwise, end: horizon }, horizon, granularity, fiscalYearStart) : [];
}
