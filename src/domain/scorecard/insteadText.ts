import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import type { OptionChange } from "../measure/optionsInstead";

/** The options of an indicator that would do without what is missing, as a sentence; null where there are none. */
export function insteadText(indicator: string, options: readonly OptionChange[]): Said | null {
  if (options.length === 0) return null;
  return messages.optionsInstead(indicator, options.map(({ name }) => name), options.map(({ title }) => title), options.map(({ value }) => String(value)));
}
