import type { SaidSettings, ScorecardChoices } from "../scorecard/scorecardChoices";
import type { SettingValue } from "./settingForm";
import type { WorkbookSetting } from "./workbookSetting";

/** The choices among which a workbook's settings are kept. */
export type SettingChoices = Pick<ScorecardChoices, "options" | "targets" | "weights" | "fiscalYearStart" | "staffing">;

/** What a setting was set to; null where it holds its default. */
export function setValueOf({ of, default: byDefault }: Pick<WorkbookSetting, "of" | "default">, choices: SettingChoices): SettingValue | null {
  switch (of.kind) {
    case "calendar":
      return unless(byDefault, choices.fiscalYearStart);
    case "staffing":
      return unless(byDefault, choices.staffing[of.goal]);
    case "target":
      // Set to what happens to be the default it stays there when a definition changes.
      return choices.targets[of.indicator] ?? null;
    case "weight":
      return unless(byDefault, choices.weights[of.indicator]);
    case "option":
      return unless(byDefault, choices.options[of.indicator]?.[of.option]);
    default:
      return of satisfies never;
  }
}

/** Choices that say it of a setting: a value that its form allows, or null for the default again. */
export function saySetting({ of, default: byDefault }: Pick<WorkbookSetting, "of" | "default">, value: SettingValue | null): SaidSettings {
  switch (of.kind) {
    case "calendar":
      return { fiscalYearStart: Number(value ?? byDefault) };
    case "staffing":
      return { staffing: { [of.goal]: value === null ? null : Number(value) } };
    case "target":
      return { targets: { [of.indicator]: value === null ? null : Number(value) } };
    case "weight":
      return { weights: { [of.indicator]: value === null ? null : Number(value) } };
    case "option":
      return { options: { [of.indicator]: { [of.option]: value } } };
    default:
      return of satisfies never;
  }
}

function unless(byDefault: SettingValue | null, value: SettingValue | undefined): SettingValue | null {
  return value === undefined || value === byDefault ? null : value;
}
