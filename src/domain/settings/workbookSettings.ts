import type { IndicatorDescription, OptionDefinition } from "../indicators/definition";
import { defaultStaffing, staffingBounds, type StaffingGoals } from "../insights/staffing/staffingGoals";
import type { Unit } from "../scorecard/result";
import type { NumberForm, SettingForm } from "./settingForm";
import type { WorkbookSetting } from "./workbookSetting";

/** What there is to know of an indicator to list its settings. */
export type SettableIndicator = Pick<IndicatorDescription, "id" | "unit" | "thresholds" | "options">;

const fiscalYearStart: WorkbookSetting = { key: "calendar.fiscalYearStart", form: { kind: "month" }, default: 1, of: { kind: "calendar" } };

const weightForm: NumberForm = { kind: "number", min: 0, max: 10, unit: "" };

const staffingForms: Readonly<Record<keyof StaffingGoals, Pick<NumberForm, "unit" | "isShare" | "whole">>> = {
  answeredShare: { unit: "%", isShare: true }, answerSeconds: { unit: "seconds", whole: true }, timeAway: { unit: "%", isShare: true }, highestOccupancy: { unit: "%", isShare: true },
};

const staffing = Object.entries(staffingForms).map(([name, form]): WorkbookSetting => {
  const goal = name as keyof StaffingGoals;
  return { key: `staffing.${goal}`, form: { kind: "number", ...staffingBounds[goal], ...form }, default: defaultStaffing[goal], of: { kind: "staffing", goal } };
});

/** Everything that can be set for a workbook with these indicators: the calendar, what staffing asks for, then each indicator's target, weight and options. */
export function workbookSettings(indicators: readonly SettableIndicator[]): WorkbookSetting[] {
  return [fiscalYearStart, ...staffing, ...indicators.flatMap(settingsOf)];
}

function settingsOf(indicator: SettableIndicator): WorkbookSetting[] {
  const { id, thresholds, options } = indicator;
  return [
    {
      key: `targets.${id}`, form: targetForm(indicator), of: { kind: "target", indicator: id },
      // What follows from a baseline is another number in every workbook.
      default: thresholds.kind === "fixed" ? thresholds.green : null,
    },
    { key: `weights.${id}`, form: weightForm, default: 1, of: { kind: "weight", indicator: id } },
    ...Object.entries(options).map(([option, definition]): WorkbookSetting => ({
      key: `indicators.${id}.${option}`, form: optionForm(definition), default: definition.default, of: { kind: "option", indicator: id, option },
    })),
  ];
}

/** Words behind a target, by what it is counted in. */
const unitWords: Readonly<Record<Unit, string>> = {
  "percent": "%", "hours": "hours", "minutes": "minutes", "count": "", "per-agent-month": "per agent-month", "score": "",
};

const largestTarget = 1_000_000;

function targetForm({ unit, thresholds }: SettableIndicator): NumberForm {
  // Revenue that is kept can be more than there was.
  const isAboveAll = thresholds.kind === "fixed" && thresholds.green > 1;
  return unit === "percent"
    ? { kind: "number", min: 0, max: isAboveAll ? 2 : 1, unit: unitWords.percent, isShare: true }
    : { kind: "number", min: 0, max: largestTarget, unit: unitWords[unit] };
}

function optionForm(option: OptionDefinition): SettingForm {
  switch (option.kind) {
    case "number":
      return { kind: "number", min: option.min, max: option.max, unit: option.unit, ...(option.whole === undefined ? {} : { whole: option.whole }) };
    case "choice":
      return { kind: "choice", choices: option.choices };
    case "flag":
      return { kind: "flag" };
    default:
      return option satisfies never;
  }
}
