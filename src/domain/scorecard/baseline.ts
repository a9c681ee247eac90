import { mean } from "simple-statistics";
import type { Evaluation } from "../measure/evaluation";
import type { OptionValues } from "../indicators/definition";
import type { ShownIndicator } from "./people/withhold";
import { withhold } from "./people/withhold";
import type { Granularity } from "./period";
import { parsePeriodId } from "./periodId";
import type { Baseline } from "./scorecard";

/** A baseline with everything that says whether it still applies: plain data, for the workbook's store. */
export interface FrozenBaseline extends Baseline {
  readonly indicator: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly granularity: Granularity;
  /** The options under which it was measured, as JSON: other options measure something else. */
  readonly options: string;
  /** Set where somebody took it with the assessment: it wins over what was measured. */
  readonly taken?: true | undefined;
}

export type FrozenBaselines = readonly FrozenBaseline[];

const fewestPeriods = 3;
const mostPeriods = 6;

function optionsText(options: OptionValues): string {
  return JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The baseline that applies to an indicator and team as it is now measured; null while it is still being collected. */
export function findBaseline(baselines: FrozenBaselines, evaluation: ShownIndicator, team: string | null): FrozenBaseline | null {
  const options = optionsText(evaluation.options);
  // Quarters and years of another fiscal year are other stretches of time.
  const yearStart = yearStartOf(evaluation.periods[0]?.id);
  return baselines.find((baseline) =>
    baseline.indicator === evaluation.indicator.id && baseline.team === team
    && baseline.granularity === evaluation.granularity && yearStartOf(baseline.from) === yearStart && baseline.options === options) ?? null;
}

function yearStartOf(period: string | undefined): number {
  return (period === undefined ? null : parsePeriodId(period))?.fiscalYearStart ?? 1;
}

/**
 * Mean of the first six complete periods whose value rests on enough to be rated, of at least three; dated today. A value of too few rows is
 * mostly chance: what has changed since would be chance too.
 */
function measureBaseline(evaluation: ShownIndicator, team: string | null, today: number): FrozenBaseline | null {
  const first = evaluation.values
    .filter((value) => value.team === team && !value.running && value.value !== null && (value.n ?? 0) >= evaluation.indicator.minimum.rate)
    .slice(0, mostPeriods);
  return first.length < fewestPeriods ? null : baselineOf(evaluation, team, first, today);
}

/** A baseline out of some periods' values, which are known: their mean. */
export function baselineOf({ indicator, granularity, options }: ShownIndicator, team: string | null, values: ShownIndicator["values"], today: number): FrozenBaseline {
  return {
    indicator: indicator.id, team, granularity, options: optionsText(options),
    value: mean(values.flatMap(({ value }) => value ?? [])), from: values[0]?.period.id ?? "", to: values.at(-1)?.period.id ?? "", frozenOn: today,
  };
}

/**
 * The baselines to keep: those frozen earlier, untouched by later data, and new ones for whatever has three such periods
 * and none yet. One that was measured under other options stays too, so that going back to these options finds it.
 * @param today serial day on which new ones are frozen.
 */
export function freezeBaselines(evaluation: Evaluation, existing: FrozenBaselines | null, today: number): FrozenBaselines {
  const kept = existing ?? [];
  const added = withhold(evaluation).indicators.flatMap((indicator) =>
    [null, ...evaluation.teams].flatMap((team) =>
      findBaseline(kept, indicator, team) === null ? measureBaseline(indicator, team, today) ?? [] : []));
  return [...kept, ...added];
}
