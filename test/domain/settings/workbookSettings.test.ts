import { indicators } from "../../../src/domain/indicators";
import { choicesInForce, defaultChoices } from "../../../src/domain/scorecard/scorecardChoices";
import { saySetting, setValueOf } from "../../../src/domain/settings/saySetting";
import type { SettingForm, SettingValue } from "../../../src/domain/settings/settingForm";
import { isAllowed } from "../../../src/domain/settings/settingSchema";
import { workbookSettings } from "../../../src/domain/settings/workbookSettings";

const settings = workbookSettings(indicators);

/** A value that is allowed and not the default. */
function anotherValue(form: SettingForm, byDefault: SettingValue | null): SettingValue {
  switch (form.kind) {
    case "number": return form.max === byDefault ? form.min : form.max;
    case "choice": return form.choices.find((choice) => choice !== byDefault) ?? "";
    case "flag": return byDefault !== true;
    case "month": return 4;
    case "text": return "x";
    default: return form satisfies never;
  }
}

it("lists the calendar, what staffing asks for, and of every indicator its target, its weight and its options, each under a key of its own", () => {
  expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
  expect(settings).toHaveLength(5 + indicators.reduce((sum, { options }) => sum + 2 + Object.keys(options).length, 0));
});

describe.each(settings.map((setting) => [setting.key, setting] as const))("%s", (_key, setting) => {
  const { form, default: byDefault } = setting;

  it("allows its own default", () => {
    expect(byDefault === null || isAllowed(form, byDefault)).toBe(true);
  });

  it("holds what is said of it, and its default again when that is taken back", () => {
    const value = anotherValue(form, byDefault);
    expect(isAllowed(form, value)).toBe(true);
    expect(setValueOf(setting, defaultChoices)).toBeNull();
    const set = choicesInForce(saySetting(setting, value));
    expect(setValueOf(setting, set)).toBe(value);
    expect(settings.filter((one) => setValueOf(one, set) !== null)).toEqual([setting]);
    expect(choicesInForce(saySetting(setting, null), set)).toEqual(defaultChoices);
  });
});

test.each([
  [{ kind: "number", min: 0, max: 30, unit: "days", whole: true }, [0, 30], [-1, 31, 2.5, Number.NaN, Infinity, "7", null]],
  [{ kind: "choice", choices: ["mean", "median"] }, ["median"], ["mode", 1, ""]],
  [{ kind: "flag" }, [true, false], ["true", 1, null]],
  [{ kind: "month" }, [1, 12], [0, 13, 1.5, "May"]],
  [{ kind: "text", longest: 3 }, ["", "abc"], ["abcd", "a\nb", 3]],
] as const)("knows what a %j may be", (form, allowed, refused) => {
  expect(allowed.map((value) => isAllowed(form, value))).toEqual(allowed.map(() => true));
  expect(refused.map((value) => isAllowed(form, value))).toEqual(refused.map(() => false));
});
