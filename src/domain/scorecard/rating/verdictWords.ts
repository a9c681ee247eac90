import type { Status } from "../result";

/** How each status reads on a sheet: symbol and words, so that a verdict never hangs on a colour. */
export type VerdictWords = Readonly<Record<Status, string>>;

/** What every status without a verdict begins with. */
const none = "– no verdict: ";

export const verdictWords: VerdictWords = {
  "on-target": "✔ on target",
  "watch": "● watch",
  "off-target": "✖ off target",
  "on-target-or-watch": "● on target or watch",
  "watch-or-off-target": "● watch or off target",
  "too-few-to-say": "– too few to say",
  "too-few": `${none}too few to rate`,
  "no-data": `${none}no data`,
  "withheld": `${none}withheld`,
  "running": `${none}period is running`,
  "no-target": `${none}no target yet`,
  "mean-median-differ": `${none}mean and median differ`,
  "response-rate": `${none}other people answered`,
  "not-measured": `${none}not measured`,
};
