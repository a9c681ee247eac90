import type { IndicatorDescription } from "../../../domain/indicators/definition";
import { saySetting, setValueOf, type SettingChoices } from "../../../domain/settings/saySetting";
import type { SettingSubject, WorkbookSetting } from "../../../domain/settings/workbookSetting";
import { workbookSettings } from "../../../domain/settings/workbookSettings";
import { rangeEnds, settingText } from "../../../layout/words/settingText";
import type { SettingWords } from "../../settings/userSetting";
import type { Settings } from "../../state/settings";
import type { PaneTexts } from "../../texts/english";
import type { SettingRow } from "./settingRow";

/** What can be set for the workbook with these indicators. */
export function workbookRows(indicators: readonly IndicatorDescription[], choices: SettingChoices, settings: Pick<Settings, "sayForWorkbook">, texts: PaneTexts): SettingRow[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return workbookSettings(indicators).map((setting): SettingRow => {
    const { key, form, of } = setting;
    const indicator = "indicator" in of ? byId.get(of.indicator) : undefined;
    const value = setValueOf(setting, choices);
    const { title, description } = wordsOf(of, indicator, texts);
    return {
      key, form, title, group: indicator?.title ?? texts.settings.groups[of.kind === "staffing" ? "staffing" : "calendar"], value: value ?? setting.default, isSet: value !== null,
      description: `${description} ${defaultText(setting, texts)}`.trim(),
      onSet: (to) => settings.sayForWorkbook(saySetting(setting, to)),
    };
  });
}

function wordsOf(of: SettingSubject, indicator: IndicatorDescription | undefined, { settings }: PaneTexts): SettingWords {
  switch (of.kind) {
    case "calendar": return settings.fiscalYearStart;
    case "staffing": return settings.staffing[of.goal];
    case "target": return settings.target;
    case "weight": return settings.weight;
    case "option": return { title: indicator?.options[of.option]?.title ?? of.option, description: "" };
    default: return of satisfies never;
  }
}

function defaultText({ form, default: byDefault }: WorkbookSetting, { settings, sheets }: PaneTexts): string {
  if (byDefault === null) return settings.byBaseline;
  // Bounds that nobody comes near are not worth saying.
  const range = form.kind === "number" && form.max <= 10_000 ? settings.range(...rangeEnds(form, sheets)) : null;
  return settings.byDefault(settingText(form, byDefault, sheets), range);
}
