import type { IndicatorDescription, OptionValue } from "../../domain/indicators/definition";
import type { Texts } from "../texts";
import { choiceWord, settingText } from "./settingText";

/** What an option is set to, with its unit ("7 days"); a dash where it was not set. */
export function optionText({ options }: Pick<IndicatorDescription, "options">, name: string, value: OptionValue | null, texts: Texts): string {
  if (value === null) return texts.dash;
  const option = options[name];
  return option === undefined ? choiceWord(value, texts) : settingText(option, value, texts);
}
