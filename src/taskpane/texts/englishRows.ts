import type { RowsOutcome, RowsStage } from "../state/rows";
import type { Formats } from "./formats";

/** The pane's words about what lies behind a number: its rows, its definition, and where they stand. */
export const englishRows = ({ amount, counted }: Formats) => ({
  command: "Show Rows",
  commandTitle: "Show Rows Behind Indicator …",
  asList: "List on a sheet",
  which: "Show the rows behind which indicator?",
  isPeople: "people data: rows are not shown",
  people: (title: string): string =>
    `${title} is about people, so its rows are not shown: they would tell who. Look at the number for the whole organisation, and at what was left out, under its details and on the Definitions sheet.`,
  stages: { list: "Listing rows" } satisfies Record<RowsStage, string>,
  progressOf: { list: (done: number, total: number): string => `${amount(done)} of ${amount(total)} rows` } satisfies Record<RowsStage, (done: number, total: number) => string>,
  untouched: { list: "Your tables are untouched; a list that was being renewed may be half old." } satisfies Record<RowsStage, string>,
  outcomes: {
    "rows-selected": "The cells behind the number are selected on their sheet.",
    "rows-listed": "The rows behind the number are listed on a sheet of their own, with a link to each. The sheet is yours.",
    "no-rows": "There are no such rows in the tables as they are now.",
  } satisfies Record<RowsOutcome, string>,
  found: (count: number, sheet: string | null, listed: boolean): string => (sheet === null ? counted(count, "row", "rows") : listed ? `${counted(count, "row", "rows")} listed on ${sheet}` : `${counted(count, "row", "rows")} selected on ${sheet}`),
  groups: { "counted": (): string => "Counted", "eligible": (): string => "Eligible, not counted", "left-out": (reason: string | null): string => `Left out: ${reason ?? ""}` },
  groupRows: (count: number): string => counted(count, "row", "rows"),
  showGroup: (group: string, count: number): string => `${group}, ${counted(count, "row", "rows")}: show`,
  rowsTitle: "Rows behind it",
  options: "Options",
  changeOption: (option: string): string => `Change ${option}`,
  changeTarget: "Set the target",
  targetOnSheet: "Target on the sheet",
  selectTargetTitle: "Go to Target of Indicator …",
  whichTarget: "Go to the target of which indicator?",
  targetCell: (title: string): string => `The target of ${title}`,
  noTargetCell: (title: string): string => `No Scorecard sheet in sight has a target of ${title}: it is hidden or the row was deleted. Set it for the whole workbook instead.`,
  change: "Change",
  value: "Value",
  period: "Period",
  chart: (title: string): string => `${title} by period`,
  targetLine: (target: string): string => `target ${target}`,
  limitLines: (lower: string, upper: string): string => `usual variation ${lower} to ${upper}`,
});
