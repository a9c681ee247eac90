import type { StaffingGoals } from "../insights/staffing/staffingGoals";
import type { SettingForm, SettingValue } from "./settingForm";

/** A setting of the workbook: a colleague's refresh makes the same scorecard with it. */
export interface WorkbookSetting {
  /** Dotted, such as `targets.first-contact-resolution`: the same in the pane, as JSON and on the command line. */
  readonly key: string;
  readonly form: SettingForm;
  /** What holds where it is not set; null where that depends on the data, or is nothing. */
  readonly default: SettingValue | null;
  readonly of: SettingSubject;
}

/** What a setting of the workbook is about. */
export type SettingSubject =
  | { readonly kind: "calendar" }
  | { readonly kind: "staffing"; readonly goal: keyof StaffingGoals }
  /** A member of the indicator's options. */
  | { readonly kind: "option"; readonly indicator: string; readonly option: string }
  | { readonly kind: "target" | "weight"; readonly indicator: string };
