import type { OptionValues } from "../indicators/definition";

/** The value above which more of an indicator is no longer better, in its unit; null where none is set (the option is absent or 0). */
export function ceilingOf(options: OptionValues): number | null {
  const ceiling = options["ceiling"];
  return typeof ceiling === "number" && ceiling > 0 ? ceiling : null;
}
