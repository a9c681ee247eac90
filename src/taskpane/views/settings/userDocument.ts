import { readUserValues } from "../../settings/userSchema";
import type { UserSetting } from "../../settings/userSetting";
import { userSettingKeys, userSettings, type UserValues } from "../../settings/userSettings";
import type { SettingsDocument } from "../../settings/json/settingsDocument";
import type { Settings } from "../../state/settings";
import type { PaneTexts } from "../../texts/english";

/** What the user set, as one JSON object. */
export function userDocument(values: UserValues, settings: Pick<Settings, "replace">, elsewhere: readonly string[], texts: PaneTexts): SettingsDocument {
  return {
    elsewhere,
    settings: userSettingKeys.map((key) => {
      const { form, default: suggested, words }: UserSetting = userSettings[key];
      return { key, form, title: words(texts).title, suggested, value: values[key] };
    }),
    take: (read, untouched) => {
      const kept = Object.fromEntries(Object.entries(values).filter(([key]) => untouched.has(key)));
      const next = readUserValues({ ...read, ...kept });
      settings.replace(next);
      return userSettingKeys.filter((key) => JSON.stringify(next[key]) !== JSON.stringify(values[key])).length;
    },
  };
}
