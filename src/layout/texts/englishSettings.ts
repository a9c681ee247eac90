import type { SettingForm } from "../../domain/settings/settingForm";
import type { SettingProblem } from "../../domain/settings/settingProblem";

/** What a setting may be set to: behind "must be". */
function allowed(form: SettingForm): string {
  switch (form.kind) {
    case "number": {
      const unit = form.isShare === true ? " (0.8 is 80 %)" : form.unit === "" ? "" : ` (${form.unit})`;
      return `a ${form.whole === true ? "whole " : ""}number from ${form.min} to ${form.max}${unit}`;
    }
    case "choice":
      return `one of ${form.choices.join(", ")}`;
    case "flag":
      return "true or false";
    case "month":
      return "a month, from 1 (January) to 12 (December)";
    case "text":
      return `one line of at most ${form.longest} characters`;
    default:
      return form satisfies never;
  }
}

function problem(found: SettingProblem): string {
  switch (found.kind) {
    case "unknown":
      return found.under === ""
        ? `There is no setting "${found.key}": keys begin with ${found.names.join(", ")}.`
        : `There is no setting "${found.key}": behind ${found.under} there is ${found.names.join(", ")}.`;
    case "not-allowed":
      return `${found.key} must be ${allowed(found.form)}, not ${found.given}.`;
    case "unreadable":
      return `"${found.given}" is not a setting: write key=value, such as targets.first-contact-resolution=0.8.`;
    default:
      return found satisfies never;
  }
}

/** The English words about what can be set for a workbook. */
export const englishSettings = {
  allowed, problem,
  /** On the Definitions sheet. */
  fiscalYear: (month: string): string => `Fiscal years start in ${month} (set for this workbook) and are named after the year in which they end.`,
  weight: (weight: string): string => `Weighs ${weight} in the scores, where others weigh 1 (set for this workbook).`,
  noWeight: "Left out of the scores: its weight is 0 (set for this workbook).",
};
