import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { indicators } from "../../../src/domain/indicators";
import type { OptionValues } from "../../../src/domain/indicators/definition";
import type { Example } from "../../../src/domain/indicators/indicator";
import { evaluate } from "../../../src/domain/measure/evaluate";
import type { IndicatorEvaluation, MeasuredValue } from "../../../src/domain/measure/evaluation";
import type { Granularity } from "../../../src/domain/scorecard/period";
import { parseDay } from "../../../src/domain/table/serialDay";

export interface Question {
  readonly indicator: string;
  readonly tables: Example["tables"];
  readonly asOf?: string;
  readonly options?: OptionValues;
  readonly granularity?: Granularity;
  /** Keeps the indicator's minima; without it tiny tables have values too. */
  readonly minima?: boolean;
}

/** One indicator over literal tables. */
export function evaluated({ indicator: id, tables, asOf, options, granularity = "month", minima = false }: Question): IndicatorEvaluation {
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const asked = minima ? indicator : { ...indicator, minimum: { show: 0, rate: 0 }, minimumPersons: 0 };
  const [result] = evaluate([asked], [], exampleTables(tables), {
    asOf: asOf === undefined ? null : parseDay(asOf), today: parseDay("2027-06-30") ?? 0, granularity, options: options ? { [id]: options } : {},
  }).indicators;
  if (!result) throw new Error("nothing was evaluated");
  return result;
}

/** The value of a period; of the organisation where no team is named. */
export function valueIn(result: IndicatorEvaluation, period: string, team: string | null = null): MeasuredValue {
  const value = result.values.find((candidate) => candidate.team === team && candidate.period.id === period);
  if (!value) throw new Error(`no value for ${period} in ${result.periods.map(({ id }) => id).join()}`);
  return value;
}
