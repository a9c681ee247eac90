import type { UserSetting } from "../userSetting";

/** What the user can set of publishing. */
export const publishSettings = {
  "publish.name": { form: { kind: "text", longest: 80 }, default: "", group: "scorecard", words: ({ settings }) => settings.user.publishName },
} as const satisfies Readonly<Record<string, UserSetting>>;
