import type { NumberForm, SettingForm, SettingValue } from "../../domain/settings/settingForm";
import type { Texts } from "../texts";

/** What something is set to, with its unit, as people read it ("7 days", "80 %", "April", "customer topic"). */
export function settingText(form: SettingForm, value: SettingValue, texts: Texts): string {
  const number = (shown: number): string => String(shown).replace(".", texts.decimalMark);
  switch (form.kind) {
    case "number":
      // 0.57 × 100 is not quite 57 in binary.
      return form.isShare === true ? number(Number((Number(value) * 100).toPrecision(12))) + texts.units.percent : number(Number(value)) + (form.unit === "" ? "" : ` ${form.unit}`);
    case "month":
      return texts.monthsLong[Number(value) - 1] ?? "";
    case "flag":
      return value === true ? texts.definitions.yes : texts.definitions.no;
    case "choice":
      return choiceWord(value, texts);
    case "text":
      return String(value);
    default:
      return form satisfies never;
  }
}

/** One of an option's choices ("customer topic"). */
export function choiceWord(value: SettingValue, { phrase }: Texts): string {
  return phrase(String(value).replaceAll(/(?<!\d)-/gu, " "));
}

/** The ends of a number's range, the unit behind the second ("0", "30 days"). */
export function rangeEnds(form: NumberForm, texts: Texts): readonly [min: string, max: string] {
  return [bareNumber(form, form.min, texts), settingText(form, form.max, texts)];
}

/** A number as its field shows it, before its unit; shares in percent. */
export function bareNumber(form: NumberForm, value: number, texts: Texts): string {
  return settingText({ ...form, unit: "" }, value, { ...texts, units: { ...texts.units, percent: "" } });
}
