import type { UserSetting } from "../userSetting";

/** What the user can set of how the scorecard follows the workbook. */
export const liveSettings = {
  "live.refreshByItself": { form: { kind: "flag" }, default: false, group: "scorecard", words: ({ settings }) => settings.user.refreshByItself },
} as const satisfies Readonly<Record<string, UserSetting>>;
