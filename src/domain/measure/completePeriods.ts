import type { Indicator } from "../indicators/indicator";
import type { Period } from "../scorecard/period";
import type { Tables } from "../table/table";
import type { EvaluationSettings } from "./evaluationSettings";
import { indicatorPeriods } from "./indicatorPeriods";
import { missingInputs } from "./missingInputs";
import { coarser } from "./periodsIn";
import { prepareSources, settingOf } from "./prepareSources";

/**
 * The periods that a scorecard can be asked for, newest first: those that some indicator is complete in by the data's own last
 * day, whatever as-of is in force. Indicators that are only shown for longer periods have no say.
 */
export function completePeriods(indicators: readonly Indicator[], tables: Tables, settings: EvaluationSettings): Period[] {
  const { granularity, fiscalYearStart = 1 } = settings;
  const sources = prepareSources(indicators, tables, { ...settings, asOf: null });
  const periods = new Map<string, Period>();
  for (const indicator of indicators) {
    const setting = settingOf(indicator, tables, settings);
    if (coarser(granularity, indicator.granularity) !== granularity || missingInputs(indicator.needs(setting), tables).length > 0) continue;
    for (const { period, running } of indicatorPeriods(indicator, setting, sources, granularity, fiscalYearStart)) {
      if (!running) periods.set(period.id, period);
    }
  }
  return [...periods.values()].sort((a, b) => b.start - a.start);
}
