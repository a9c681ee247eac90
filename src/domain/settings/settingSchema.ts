import * as v from "valibot";
import type { SettingForm, SettingValue } from "./settingForm";

/** What a value must be to be set. */
function settingSchema(form: SettingForm): v.GenericSchema<SettingValue> {
  switch (form.kind) {
    case "number": {
      const within = v.pipe(v.number(), v.finite(), v.minValue(form.min), v.maxValue(form.max));
      return form.whole === true ? v.pipe(within, v.integer()) : within;
    }
    case "choice":
      return v.picklist(form.choices);
    case "flag":
      return v.boolean();
    case "month":
      return v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
    case "text":
      return v.pipe(v.string(), v.maxLength(form.longest), v.regex(/^\P{Cc}*$/u));
    default:
      return form satisfies never;
  }
}

/** Whether a setting may be set to a value. */
export function isAllowed(form: SettingForm, value: unknown): value is SettingValue {
  return v.is(settingSchema(form), value);
}
