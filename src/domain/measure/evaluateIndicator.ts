import type { OptionValues } from "../indicators/definition";
import type { Companion, Indicator, Setting } from "../indicators/indicator";
import { changedOptions } from "../indicators/resolveOptions";
import type { Granularity } from "../scorecard/period";
import type { Exclusion } from "../scorecard/result";
import type { Tables } from "../table/table";
import { compileMeasure } from "./compile/compileMeasure";
import type { IndicatorEvaluation, MeasuredValue } from "./evaluation";
import type { CompiledMeasure, Figure } from "./figure";
import { indicatorPeriods } from "./indicatorPeriods";
import { leftOutReasons } from "./leftOutReasons";
import { missingInputs } from "./missingInputs";
import { optionsInstead } from "./optionsInstead";
import { coarser, type TimedPeriod } from "./periodsIn";
import type { Sources } from "./sources";
import { windowOf } from "./timeline";

interface CompiledCompanion {
  readonly companion: Companion;
  readonly measure: CompiledMeasure;
}

/** One indicator over all teams and periods. */
export function evaluateIndicator(
  indicator: Indicator, setting: Setting<OptionValues>, tables: Tables, sources: Sources, asked: { readonly granularity: Granularity; readonly fiscalYearStart: number },
): IndicatorEvaluation {
  const { options } = setting;
  const missing = missingInputs(indicator.needs(setting), tables);
  const granularity = coarser(asked.granularity, indicator.granularity);
  const description: Indicator = { ...indicator, ...indicator.inForce?.(setting) };
  const base = {
    indicator: description, options, granularity, missing,
    instead: missing.length === 0 ? [] : optionsInstead(indicator, setting, tables),
    title: indicator.titleFor?.(setting) ?? indicator.title,
    changedOptions: changedOptions(indicator, options),
    used: indicator.inputs.flatMap(({ dataset, columns }) => {
      const used = columns.filter((column) => setting.has(dataset, column));
      return used.length > 0 ? [{ dataset, columns: used }] : [];
    }),
    notes: indicator.notes?.(setting) ?? [],
  };
  if (missing.length > 0) return { ...base, measured: false, organisationOnly: false, periods: [], values: [], excluded: [] };

  const measure = compileMeasure(indicator.measure(setting), sources);
  const compile = (companion: Companion): CompiledCompanion[] =>
    missingInputs(companion.needs, tables).length > 0 ? [] : [{ companion, measure: compileMeasure(companion.measure, sources) }];
  const companions = indicator.companions?.(setting).flatMap(compile) ?? [];
  const responseRate = indicator.responseRate ? compile(indicator.responseRate(setting))[0]?.measure : undefined;
  const timed = indicatorPeriods(indicator, setting, sources, granularity, asked.fiscalYearStart);
  const settleDays = indicator.settleDays?.(setting) ?? 0;

  const values = [null, ...sources.teams.keys()].flatMap((team) => timed.map(({ period, running }): MeasuredValue => {
    const window = windowOf(sources.timeline, period, description.rolling);
    return {
      indicator: indicator.id, team: team === null ? null : (sources.teams[team] ?? null), period, unit: indicator.unit,
      ...shownPart(indicator, measure.figure(team, window)),
      running, provisional: running || period.end + settleDays > sources.timeline.horizon,
      responseRate: responseRate?.figure(team, window).value ?? null,
      companions: companions.map(({ companion: { id, title, unit }, measure: beside }) => {
        const { value, n } = beside.figure(team, window);
        return { id, title, unit, value, n };
      }),
    };
  }));
  return {
    ...base, measured: true, organisationOnly: measure.organisationOnly, periods: timed.map(({ period }) => period), values,
    excluded: [...measure.totalExcluded(), ...(description.rolling === null ? rowsBefore(timed[0], measure, sources) : [])],
  };
}

/** Eligible rows of a first month, quarter or year that the data begins in: no period counts them. */
function rowsBefore(firstPeriod: TimedPeriod | undefined, measure: CompiledMeasure, { timeline }: Sources): Exclusion[] {
  const last = firstPeriod === undefined ? -1 : windowOf(timeline, firstPeriod.period, null).first - 1;
  const { n, countsRows } = measure.figure(null, { first: 0, last });
  return countsRows && n !== null && n > 0 ? [{ reason: leftOutReasons.beforeFirst, rows: n }] : [];
}

/** The figure as far as it may be shown: below the indicator's minimum n, the rows left out and, of a share, its counts. */
function shownPart(indicator: Indicator, figure: Figure): Omit<MeasuredValue, "indicator" | "team" | "period" | "unit" | "running" | "provisional" | "responseRate" | "companions"> {
  const { n, value, excluded, persons } = figure;
  const counts = value !== null && figure.countsRows && indicator.minimumPersons === undefined;
  const tooFew = n !== null && (n < indicator.minimum.show || (persons ?? Infinity) < (indicator.minimumPersons ?? 0) || !figure.longEnough);
  if (value === null || tooFew) {
    return {
      value: null, n, numerator: counts ? figure.numerator : null, denominator: counts ? figure.denominator : null, low: null, high: null, excluded, belowShow: tooFew && n > 0,
      median: null, percentile90: null, mean: null, persons,
    };
  }
  const interval = figure.interval();
  return {
    value, n, numerator: figure.numerator, denominator: figure.denominator, low: interval?.low ?? null, high: interval?.high ?? null,
    excluded, belowShow: false, median: figure.median, percentile90: figure.percentile90, mean: figure.mean, persons,
  };
}
