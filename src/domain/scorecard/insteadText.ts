import type { OptionChange } from "../measure/optionsInstead";

/** The options of an indicator that would do without what is missing, as a sentence; null where there are none. */
export function insteadText(indicator: string, options: readonly OptionChange[]): string | null {
  if (options.length === 0) return null;
  const choices = options.map(({ title, value }) => `${String(value).replaceAll("-", " ")} for "${title}"`);
  const sets = options.map(({ name, value }) => `--set indicators.${indicator}.${name}=${String(value)}`);
  return `To measure without, choose ${choices.join(" and ")} (on the command line ${sets.join(" ")}).`;
}
