import { userSettingKeys } from "../../settings/userSettings";
import type { SettingsDocument } from "../../settings/json/settingsDocument";
import type { SettingRow } from "./settingRow";

/** What was set for the workbook, as one JSON object. */
export function workbookDocument(rows: readonly SettingRow[]): SettingsDocument {
  return {
    elsewhere: userSettingKeys,
    settings: rows.map(({ key, form, title, group, value, isSet }) => ({
      key, form, title: `${group}: ${title}`, suggested: value, value: isSet && value !== null ? value : undefined,
    })),
    take: (read, untouched) => {
      const changed = rows.flatMap((row) => {
        // What the text holds was checked against the row's form.
        const value = (read[row.key] ?? null) as SettingRow["value"];
        return untouched.has(row.key) || value === (row.isSet ? row.value : null) ? [] : [{ row, value }];
      });
      for (const { row, value } of changed) row.onSet(value);
      return changed.length;
    },
  };
}
