import { useStore, type StoreApi } from "zustand";
import { joinSaid, type SaidSettings } from "../../domain/scorecard/scorecardChoices";
import type { UserMemory } from "../effects/userMemory";
import { readUserValues } from "../settings/userSchema";
import { userValue, type UserSettingKey, type UserSettingValue, type UserValues } from "../settings/userSettings";
import type { Pane } from "./createPane";
import type { PaneState } from "./paneState";

/** What can be set: by the user on this computer, and for the workbook. */
export interface Settings {
  /** What is in force of a user's setting. */
  readonly value: <Key extends UserSettingKey>(key: Key) => UserSettingValue<Key>;
  /** Sets it; it is remembered on this computer. */
  readonly set: <Key extends UserSettingKey>(key: Key, value: UserSettingValue<Key>) => void;
  /** Lets its default hold again. */
  readonly reset: (key: UserSettingKey) => void;
  /** Sets these, and lets the default of all others hold again. */
  readonly replace: (values: UserValues) => void;
  /** Says something of the workbook's settings: the next run uses it. */
  readonly sayForWorkbook: (said: SaidSettings) => void;
  /** Opens the settings at one of them, the user's or the workbook's, by its key. */
  readonly reveal: (key: string) => void;
  /** Says that it stands in sight. */
  readonly revealed: () => void;
}

/** What settings are joined to. */
export interface SettingsContext {
  readonly store: StoreApi<PaneState>;
  readonly memory: UserMemory;
  readonly choose: Pane["choose"];
}

const memoryKey = "settings";

/** What the user set, as far as it can be taken. */
export function rememberedSettings(memory: UserMemory): UserValues {
  return readUserValues(memory.read(memoryKey));
}

/** The settings of a pane, as the user's memory holds them. */
export function createSettings({ store: { getState, setState }, memory, choose }: SettingsContext): Settings {
  const replace = (settings: UserValues): void => {
    memory.write(memoryKey, settings);
    setState({ settings });
  };
  setState({ settings: rememberedSettings(memory) });
  return {
    replace,
    value: (key) => userValue(getState().settings, key),
    set: (key, value) => replace({ ...getState().settings, [key]: value }),
    reset: (key) => replace(Object.fromEntries(Object.entries(getState().settings).filter(([one]) => one !== key))),
    sayForWorkbook: (said) => choose(joinSaid(getState().chosen, said)),
    reveal: (key) => setState({ view: "settings", toReveal: key }),
    revealed: () => setState({ toReveal: null }),
  };
}

/** What is in force of a user's setting, now and after every change. */
export function useSetting<Key extends UserSettingKey>(pane: Pick<Pane, "store">, key: Key): UserSettingValue<Key> {
  return useStore(pane.store, ({ settings }) => userValue(settings, key));
}
