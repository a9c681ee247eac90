import type { Formats } from "./formats";

/** Words of what happened in the workbook since the scorecard was made. */
export const englishLive = ({ amount, counted }: Formats) => ({
  region: "Changes since the last run",
  rows: (count: number): string => counted(count, "row", "rows"),
  changed: (name: string, rows: string, byColleague: "no" | "also" | "only"): string =>
    `${name} changed${{ no: "", also: ", by you and by a colleague", only: " by a colleague" }[byColleague]}: ${rows}`,
  since: (time: string): string => `since ${time}`,
  more: (count: number): string => `and ${amount(count)} more`,
});
