import type { ContextFigureDefinition } from "../indicators/context/contextFigure";
import type { Indicator } from "../indicators/indicator";
import type { Tables } from "../table/table";
import { evaluateContext } from "./evaluateContext";
import { evaluateIndicator } from "./evaluateIndicator";
import type { Evaluation } from "./evaluation";
import type { EvaluationSettings } from "./evaluationSettings";
import { prepareSources, settingOf } from "./prepareSources";

/**
 * Computes indicators and context figures for the organisation and every team, over all periods up to as-of.
 * @param sources of these very tables and settings, where something else is to share them.
 */
export function evaluate(
  indicators: readonly Indicator[], context: readonly ContextFigureDefinition[], tables: Tables, settings: EvaluationSettings,
  sources = prepareSources(indicators, tables, settings),
): Evaluation {
  const asked = { granularity: settings.granularity, fiscalYearStart: settings.fiscalYearStart ?? 1 };
  return {
    ...asked,
    asOf: sources.timeline.horizon - 1,
    teams: sources.teams,
    indicators: indicators.map((indicator) => evaluateIndicator(indicator, settingOf(indicator, tables, settings), tables, sources, asked)),
    context: context.map((figure) => evaluateContext(figure, sources, asked)),
  };
}
