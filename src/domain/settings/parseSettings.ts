import { joinSaid, type SaidSettings } from "../scorecard/scorecardChoices";
import { saySetting } from "./saySetting";
import type { SettingForm, SettingValue } from "./settingForm";
import { unknownSetting, type SettingProblem } from "./settingProblem";
import { isAllowed } from "./settingSchema";
import type { WorkbookSetting } from "./workbookSetting";

/** What settings say, and what could not be taken. */
export interface ParsedSettings {
  readonly said: SaidSettings;
  readonly problems: readonly SettingProblem[];
}

/** Reads settings of the form `key=value`; with nothing behind the sign the default holds again. A later one of the same key wins. */
export function parseSettings(settings: readonly WorkbookSetting[], texts: readonly string[]): ParsedSettings {
  let said: SaidSettings = {};
  const problems: SettingProblem[] = [];
  for (const text of texts) {
    const parsed = parseSetting(settings, text);
    if ("kind" in parsed) problems.push(parsed);
    else said = joinSaid(said, parsed);
  }
  return { said, problems };
}

function parseSetting(settings: readonly WorkbookSetting[], text: string): SaidSettings | SettingProblem {
  const sign = text.indexOf("=");
  if (sign < 0) return { kind: "unreadable", given: text };
  const [key, given] = [text.slice(0, sign).trim(), text.slice(sign + 1).trim()];
  const setting = settings.find((one) => one.key === key);
  if (setting === undefined) return unknownSetting(key, settings.map((one) => one.key));
  if (given === "") return saySetting(setting, null);
  const value = valueOf(setting.form, given);
  return isAllowed(setting.form, value) ? saySetting(setting, value) : { kind: "not-allowed", key, form: setting.form, given };
}

function valueOf(form: SettingForm, given: string): SettingValue {
  switch (form.kind) {
    case "number":
      return form.isShare === true && given.endsWith("%") ? Number(given.slice(0, -1)) / 100 : Number(given);
    case "month":
      return Number(given);
    case "flag":
      return given === "true" || given === "yes" ? true : given === "false" || given === "no" ? false : given;
    case "choice":
    case "text":
      return given;
    default:
      return form satisfies never;
  }
}
