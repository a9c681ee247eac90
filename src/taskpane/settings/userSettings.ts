import { keySettings } from "./definitions/keySettings";
import { liveSettings } from "./definitions/liveSettings";
import { paneSettings } from "./definitions/paneSettings";
import { publishSettings } from "./definitions/publishSettings";
import type { ValueOf } from "./userSetting";

/** Everything that a user can set, by key, in the order in which it is shown. */
export const userSettings = { ...liveSettings, ...publishSettings, ...paneSettings, ...keySettings };

export type UserSettingKey = keyof typeof userSettings;

export type UserSettingValue<Key extends UserSettingKey> = ValueOf<(typeof userSettings)[Key]["form"]>;

/** What the user set; everything else holds its default. */
export type UserValues = { readonly [Key in UserSettingKey]?: UserSettingValue<Key> };

/** The keys, in order. */
export const userSettingKeys = Object.keys(userSettings) as UserSettingKey[];

/** What is in force of a setting. */
export function userValue<Key extends UserSettingKey>(values: UserValues, key: Key): UserSettingValue<Key> {
  // A default is one of the values that its own form allows.
  return values[key] ?? (userSettings[key].default as UserSettingValue<Key>);
}
