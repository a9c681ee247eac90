import type { SettingForm, SettingValue } from "../../domain/settings/settingForm";
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
      return String(value).replaceAll("-", " ");
    case "text":
      return String(value);
    default:
      return form satisfies never;
  }
}
