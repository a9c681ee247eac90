import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import type { Tables } from "../table/table";
import { headerOf, sheetNames, tableNames } from "../table/tableOrigin";
import { signOf } from "./bounds";
import { ceilingOf } from "./ceiling";
import { allowsLimits, signalOf } from "./limits";
import { limitStretches, sinceLastMark } from "./limitStretches";
import type { Mark } from "./markedChange";
import { insteadText } from "./insteadText";
import type { ShownIndicator, ShownValue } from "./people/withhold";
import { rateSeries, valuesOf } from "./rateSeries";
import { reasonOf } from "./reasonOf";
import { whyNotMeasured } from "./whyNotMeasured";
import type { Baseline, Bounds, IndicatorLine } from "./scorecard";
import { goodness, trendOf } from "./trend";

/** What a line is made of beside the values: where the reader of the scorecard stands. */
export interface LineContext extends Pick<IndicatorLine, "defaultTarget" | "weight"> {
  readonly team: string | null;
  readonly bounds: Bounds | null;
  readonly baseline: Baseline | null;
  readonly capped: boolean;
  /** What was marked of the indicator. */
  readonly marks: readonly Mark[];
  /** Where the inputs stand in the workbook. */
  readonly tables: Tables;
}

/** Headers of the columns that were read; of one that was worked out, those that it came from. */
function sourcesOf(evaluation: ShownIndicator, tables: Tables): IndicatorLine["sources"] {
  return evaluation.used.flatMap(({ dataset, columns }) => {
    const table = tables[dataset];
    if (table === undefined) return [];
    const { origin, derived = {} } = table;
    const read = columns.filter((column) => table.columns[column] !== undefined).flatMap((column) => derived[column] ?? [column]);
    const headers = [...new Set(read)].map((column) => headerOf(origin, column));
    return [{ dataset, sheet: sheetNames(origin), table: tableNames(origin), columns: headers }];
  });
}

/** Limits of the complete periods' values since the last marked change, and whether the headline stands out from usual variation; nulls where neither can be said. */
function variation({ indicator, granularity }: ShownIndicator, complete: readonly ShownValue[], marks: readonly Mark[]): Pick<IndicatorLine, "limits" | "signal" | "marks" | "stretches"> {
  if (!allowsLimits(indicator, granularity)) return { limits: null, signal: null };
  const stretches = limitStretches(complete, marks, indicator);
  const limits = stretches.at(-1)?.limits ?? null;
  const known = sinceLastMark(complete, { stretches }).flatMap(({ value }) => value ?? []);
  const isKnown = (complete.at(-1)?.value ?? null) !== null;
  return {
    limits, signal: limits !== null && isKnown ? signalOf(known, limits) !== null : null,
    ...(marks.length > 0 ? { marks } : {}), ...(stretches.length > 1 ? { stretches } : {}),
  };
}

/** One indicator of a team with everything that is said beside its headline, which is the last complete period's result. */
export function indicatorLine(evaluation: ShownIndicator, context: LineContext): IndicatorLine<Said> {
  const { team, bounds, defaultTarget, weight, baseline, capped, marks, tables } = context;
  const { indicator } = evaluation;
  const values = valuesOf(evaluation, team);
  const series = rateSeries(evaluation, team, bounds, baseline, capped);
  const at = values.findLastIndex((value) => !value.running);
  const value = values[at] ?? null;
  const headline = series[at] ?? null;
  const complete = values.slice(0, at + 1);
  const ceiling = ceilingOf(evaluation.options);
  const good = complete.map((one) => (one.value === null ? null : goodness(one.value, signOf(indicator), ceiling)));
  const whyNoHeadline = evaluation.measured ? messages.noCompletePeriod() : whyNotMeasured(evaluation.missing, insteadText(indicator.id, evaluation.instead));
  return {
    description: indicator, title: evaluation.title, options: evaluation.options, missing: evaluation.missing, headline, bounds, defaultTarget, weight, baseline, series,
    reason: headline === null || value === null
      ? whyNoHeadline
      : reasonOf(headline.status, { evaluation, value, before: values[at - 1] ?? null, baseline }),
    ...(capped ? { capped: true } : {}),
    previous: series[at - 1] ?? null,
    ...variation(evaluation, complete, marks),
    trend: trendOf(good),
    companions: (value?.companions ?? []).map(({ title, value: figure, unit }) => ({ title, value: figure, unit })),
    sources: sourcesOf(evaluation, tables),
    // Windows of revenue overlap, so that only those of one can be counted.
    excluded: evaluation.excluded.length > 0 ? evaluation.excluded : (headline?.excluded ?? []),
  };
}
