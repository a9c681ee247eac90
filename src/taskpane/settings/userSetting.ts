import type { SettingForm } from "../../domain/settings/settingForm";
import type { Bindings } from "../keys/keymap";
import type { PaneTexts } from "../texts/english";

/** What a user's setting may be: as a workbook's, or the keys of commands, which are changed in a list of their own. */
export type UserForm = SettingForm | { readonly kind: "bindings" };

/** How a setting is called and what it does. */
export interface SettingWords {
  readonly title: string;
  readonly description: string;
  /** What its choices are called; as they are written where absent. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** A setting of the user on this computer, whatever workbook is open. */
export interface UserSetting {
  readonly form: UserForm;
  readonly default: number | string | boolean | Bindings;
  /** Heading under which it stands. */
  readonly group: "pane" | "scorecard" | "keys";
  readonly words: (texts: PaneTexts) => SettingWords;
}

/** The values that a form allows. */
export type ValueOf<Form extends UserForm> =
  Form extends { readonly kind: "bindings" } ? Bindings
    : Form extends { readonly kind: "choice"; readonly choices: readonly (infer Choice)[] } ? Choice
      : Form extends { readonly kind: "flag" } ? boolean
        : Form extends { readonly kind: "text" } ? string : number;
