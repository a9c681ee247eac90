import type { SettingForm, SettingValue } from "../../../domain/settings/settingForm";

/** A setting as the list shows it. */
export interface SettingRow {
  readonly key: string;
  /** Heading under which it stands. */
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly form: SettingForm;
  /** What is in force; null where nothing is set and the default depends on the data. */
  readonly value: SettingValue | null;
  /** Whether it was set. */
  readonly isSet: boolean;
  /** What its choices are called; in the words of the sheets where absent. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Sets it to a value that its form allows; null lets its default hold again. */
  readonly onSet: (value: SettingValue | null) => void;
}
