import type { IndicatorDescription, OptionValues } from "./definition";

/** All options of an indicator: what was set, else the default. */
export function resolveOptions({ options }: Pick<IndicatorDescription, "options">, set: OptionValues = {}): OptionValues {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, set[name] ?? option.default]));
}

/** Names of the options that differ from their default. */
export function changedOptions({ options }: Pick<IndicatorDescription, "options">, values: OptionValues): string[] {
  return Object.keys(options).filter((name) => values[name] !== options[name]?.default);
}
