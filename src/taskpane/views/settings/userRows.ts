import type { Settings } from "../../state/settings";
import { userSettingKeys, userSettings, userValue, type UserValues } from "../../settings/userSettings";
import type { UserSetting } from "../../settings/userSetting";
import type { PaneTexts } from "../../texts/english";
import type { SettingRow } from "./settingRow";

/** What the user can set, but for the keys, which have a list of their own. */
export function userRows(values: UserValues, settings: Pick<Settings, "set" | "reset">, texts: PaneTexts): SettingRow[] {
  return userSettingKeys.flatMap((key): SettingRow[] => {
    const setting: UserSetting = userSettings[key];
    const { form, group } = setting;
    const value = userValue(values, key);
    if (form.kind === "bindings" || typeof value === "object") return [];
    return [{
      ...setting.words(texts), key, form, value, group: texts.settings.groups[group], isSet: value !== setting.default,
      // The list lets nothing through but what the form allows.
      onSet: (to) => (to === null || to === setting.default ? settings.reset(key) : settings.set(key, to as never)),
    }];
  });
}
