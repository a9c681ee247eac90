import type { UserSetting } from "../userSetting";

/** What the user can set of the pane itself. */
export const paneSettings = {
  "pane.language": { form: { kind: "choice", choices: ["automatic", "en", "de"] }, default: "automatic", group: "pane", words: ({ settings }) => settings.user.language },
  "notifications.onlyTroubles": { form: { kind: "flag" }, default: false, group: "pane", words: ({ settings }) => settings.user.onlyTroubles },
} as const satisfies Readonly<Record<string, UserSetting>>;
