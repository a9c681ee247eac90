import type { IndicatorDescription, OptionValue } from "../../domain/indicators/definition";
import type { Texts } from "../texts";

/** What an option is set to, as sheets say it. */
function optionWord(value: OptionValue, { definitions }: Texts): string {
  return typeof value === "boolean" ? (value ? definitions.yes : definitions.no) : String(value).replaceAll("-", " ");
}

/** The same with its unit ("7 days"); a dash where it was not set. */
export function optionText({ options }: IndicatorDescription, name: string, value: OptionValue | null, texts: Texts): string {
  if (value === null) return texts.dash;
  const option = options[name];
  const unit = option?.kind === "number" && option.unit !== "" ? ` ${option.unit}` : "";
  return optionWord(value, texts) + unit;
}
