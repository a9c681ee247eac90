import type { OptionValues } from "../indicators/definition";
import type { Indicator, Setting } from "../indicators/indicator";
import { resolveOptions } from "../indicators/resolveOptions";
import type { Tables } from "../table/table";
import { defaultAsOf } from "./defaultAsOf";
import type { EvaluationSettings } from "./evaluationSettings";
import { firstDay } from "./firstDay";
import { Sources } from "./sources";
import { teamNames } from "./teamNames";
import { makeTimeline } from "./timeline";

/** The columns at hand, as a definition asks for them. */
export function columnsAtHand(tables: Tables): Pick<Setting<unknown>, "has" | "isDerived"> {
  return {
    has: (dataset, column) => tables[dataset]?.columns[column] !== undefined,
    isDerived: (dataset, column) => tables[dataset]?.derived?.[column] !== undefined,
  };
}

/** Options in force and the columns at hand, as an indicator's definition sees them. */
export function settingOf(indicator: Indicator, tables: Tables, settings: EvaluationSettings): Setting<OptionValues> {
  return { options: resolveOptions(indicator, settings.options?.[indicator.id]), ...columnsAtHand(tables) };
}

/** The day up to which rows count: the one asked for, else the data's own last day, else today. */
export function asOfOf(indicators: readonly Indicator[], tables: Tables, settings: EvaluationSettings): number {
  return settings.asOf ?? defaultAsOf(tables, indicators.map((indicator) => indicator.dates(settingOf(indicator, tables, settings))), settings.today);
}

/** As-of, months and teams of an evaluation, with the tables behind them. */
export function prepareSources(indicators: readonly Indicator[], tables: Tables, settings: EvaluationSettings): Sources {
  const asOf = asOfOf(indicators, tables, settings);
  return new Sources(tables, makeTimeline(firstDay(tables, asOf), asOf), teamNames(tables), settings.seed ?? 1);
}
