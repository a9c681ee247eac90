import { workbookSettings } from "../../../domain/settings/workbookSettings";
import { useCommands } from "../../contributions/commandsContext";
import type { SettingsDocument } from "../../settings/json/settingsDocument";
import type { Pane } from "../../state/createPane";
import { pickedChoices, type PaneState } from "../../state/paneState";
import { useSetting } from "../../state/settings";
import type { PaneTexts } from "../../texts/english";
import { keyedCommands, type KeyedCommand } from "./keyedCommands";
import type { Scope } from "./ScopeTabs";
import { settableIndicators } from "./settableIndicators";
import type { SettingRow } from "./settingRow";
import { userDocument } from "./userDocument";
import { userRows } from "./userRows";
import { workbookDocument } from "./workbookDocument";
import { workbookRows } from "./workbookRows";

/** What a scope shows. */
export interface SettingRows {
  /** None of the keys. */
  readonly rows: readonly SettingRow[];
  /** None of the other scopes. */
  readonly keys: readonly KeyedCommand[];
  /** All of it as one JSON object. The keys stand among the user's other settings. */
  readonly document: SettingsDocument;
  /** Lets all defaults hold again. */
  readonly reset: () => void;
}

/** What a scope shows, as it stands now. */
export function useSettingRows(scope: Scope, pane: Pane, state: PaneState, texts: PaneTexts): SettingRows {
  const commands = useCommands();
  const bindings = useSetting(pane, "keys.bindings");
  const { settings } = pane;
  const indicators = settableIndicators(state, texts.phrase);
  if (scope === "workbook") {
    const rows = workbookRows(indicators, pickedChoices(state), settings, texts);
    return { rows, keys: [], ...resettable(workbookDocument(rows)) };
  }
  const document = userDocument(state.settings, settings, workbookSettings(indicators).map(({ key }) => key), texts);
  if (scope === "user") return { rows: userRows(state.settings, settings, texts), keys: [], ...resettable(document) };
  return {
    rows: [], keys: keyedCommands(commands, bindings, state.excelKeys, (next) => settings.set("keys.bindings", next), texts), document, reset: () => settings.reset("keys.bindings"),
  };
}

function resettable(document: SettingsDocument): Pick<SettingRows, "document" | "reset"> {
  return { document, reset: () => void document.take({}, new Set()) };
}
