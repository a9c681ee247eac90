/** A value that something can be set to. */
export type SettingValue = number | string | boolean;

/** What a setting may be set to. An indicator's option is one too. */
export type SettingForm =
  | NumberForm
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "flag" }
  /** A month of the year, 1–12. */
  | { readonly kind: "month" }
  /** A line of text of so many characters at most. */
  | { readonly kind: "text"; readonly longest: number };

export interface NumberForm {
  readonly kind: "number";
  /** Both are allowed. */
  readonly min: number;
  readonly max: number;
  /** Word behind the number; "" where it has none. */
  readonly unit: string;
  readonly whole?: boolean;
  /** Whether it is a share, which people read and write in percent: 0.8 is 80 %. */
  readonly isShare?: boolean;
}
