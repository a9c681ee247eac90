import type { UserSetting } from "../userSetting";

/** What the user can set of the keyboard. */
export const keySettings = {
  "keys.bindings": { form: { kind: "bindings" }, default: {}, group: "keys", words: ({ settings }) => settings.user.bindings },
} as const satisfies Readonly<Record<string, UserSetting>>;
