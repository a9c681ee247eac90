import type { ContextFigureDefinition } from "../indicators/context/contextFigure";
import type { Indicator, Setting } from "../indicators/indicator";
import type { Evaluation } from "../measure/evaluation";
import type { EvaluationSettings } from "../measure/evaluationSettings";
import type { Measure } from "../measure/measure";
import { columnsAtHand, settingOf } from "../measure/prepareSources";
import type { Period } from "../scorecard/period";
import type { Tables } from "../table/table";
import type { RowMinimum } from "./atCommonMix";
import type { MixFigure } from "./mixComparison";
import { mixMeasureOf } from "./mixMeasureOf";

/** What depends on which cases a team gets: an indicator first, then figures of the context. */
export const mixFigureIds = ["first-contact-resolution", "average-handle-time", "customer-satisfaction", "transfer-rate"] as const;

/** The context itself knows no minima. */
const contextMinimum: RowMinimum = { show: 10, rate: 20 };

/** The definitions of the figures that the mix of cases decides, each in its last complete period. */
export function mixFigures(
  indicators: readonly Indicator[], context: readonly ContextFigureDefinition[], evaluation: Evaluation, tables: Tables, settings: EvaluationSettings,
): MixFigure[] {
  const plain: Setting<undefined> = { options: undefined, ...columnsAtHand(tables) };
  return mixFigureIds.flatMap((id): MixFigure[] => {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator !== undefined) {
      const one = evaluation.indicators.find((candidate) => candidate.indicator.id === id);
      const measure = one?.measured === true ? indicator.measure(settingOf(indicator, tables, settings)) : null;
      return [{ id, unit: indicator.unit, measured: measured(measure, lastComplete(one?.values)), minimum: indicator.minimum }];
    }
    const figure = context.find((one) => one.id === id);
    if (figure === undefined) return [];
    const one = evaluation.context.find((candidate) => candidate.id === id);
    return [{ id, unit: figure.unit, measured: measured(one?.measured === true ? figure.measure(plain) : null, lastComplete(one?.values)), minimum: contextMinimum }];
  });
}

function measured(measure: Measure | null, period: Period | null): MixFigure["measured"] {
  const average = mixMeasureOf(measure);
  return average !== null && period !== null ? { measure: average, period } : null;
}

function lastComplete(values: readonly { readonly team: string | null; readonly period: Period; readonly running: boolean }[] | undefined): Period | null {
  return values?.findLast(({ team, running }) => team === null && !running)?.period ?? null;
}
