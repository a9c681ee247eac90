import type { JsonFault } from "../../../domain/json/readJsonText";
import type { SettingProblem } from "../../../domain/settings/settingProblem";
import type { UserForm } from "../userSetting";

/** A setting as a line of the JSON can say it. */
export interface DocumentSetting {
  readonly key: string;
  readonly title: string;
  readonly form: UserForm;
  /** What to begin with where it is written anew; null where nobody knows. */
  readonly suggested: unknown;
  /** What was set; undefined where it holds its default. */
  readonly value: unknown;
}

/** The settings of one scope as one JSON object. */
export interface SettingsDocument {
  readonly settings: readonly DocumentSetting[];
  /** Keys that are settings too, but not of this scope. */
  readonly elsewhere: readonly string[];
  /** Takes what was read; keys that are in neither hold their default again. Says how many settings have another value now. */
  readonly take: (values: Readonly<Record<string, unknown>>, untouched: ReadonlySet<string>) => number;
}

/** What is wrong with a part of the text. */
export type TextProblem =
  | { readonly kind: "fault"; readonly fault: JsonFault }
  | { readonly kind: "no-object" }
  | { readonly kind: "elsewhere"; readonly key: string }
  | { readonly kind: "bindings"; readonly key: string }
  | SettingProblem;

/** A problem and where it stands, as an offset in UTF-16 units. */
export interface PlacedProblem {
  readonly offset: number;
  readonly problem: TextProblem;
}

/** What a text says of the settings. */
export interface ReadDocument {
  /** Those that are allowed, by key. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Keys of settings of which the text says something that cannot be taken. */
  readonly untouched: ReadonlySet<string>;
  readonly problems: readonly PlacedProblem[];
  /** Whether anything of it can be taken: not of a text that is no JSON object. */
  readonly isReadable: boolean;
}
