import { columnTitle } from "../../table/columnTitle";
import { joined } from "./wording";

/** Why an indicator has no value or no plain verdict. */
export const verdictMessages = {
  /** `instead` says which options would do without what is missing. */
  notMeasured: (missing: readonly string[], instead: string | null) => `Not measured: the workbook lacks ${joined(missing)}.${instead === null ? "" : ` ${instead}`}`,
  notFed: () => "Not measured: no table feeds it.",
  missingTable: (dataset: string) => `the table of ${columnTitle(dataset)}`,
  missingColumn: (dataset: string, column: string) => `the column "${columnTitle(column)}" in ${columnTitle(dataset)}`,
  /** Values and titles of options that would do without what is missing. */
  optionsInstead: (indicator: string, names: readonly string[], titles: readonly string[], values: readonly string[]) =>
    `To measure without, choose ${values.map((value, index) => `${value.replaceAll("-", " ")} for "${titles[index] ?? ""}"`).join(" and ")} ` +
    `(on the command line ${values.map((value, index) => `--set indicators.${indicator}.${names[index] ?? ""}=${value}`).join(" ")}).`,
  together: (one: string, other: string) => `${one} ${other}`,
  organisationOnly: () => "Known for the whole organisation only: its table has no teams.",
  noCompletePeriod: () => "No period is complete yet.",
  withheld: () => "Withheld: it is about so few people that it would point at persons, or would let a smaller group be worked out.",
  noRows: () => "No data in this period.",
  belowShow: (n: number, show: number) => `Not shown: ${atMostOneDecimal(n)} in this period, and at least ${show} are needed.`,
  tooFewPersons: (n: number, persons: number) => `Not shown: ${n} in this period come from ${persons} ${persons === 1 ? "person" : "persons"} only.`,
  tooFewToRate: (n: number, rate: number) => `No verdict: based on ${atMostOneDecimal(n)}, and at least ${rate} are needed for one.`,
  running: () => "No verdict: the period is still running.",
  collectingBaseline: () => "No verdict: collecting the baseline, which takes three complete periods; a target of your own gives one at once.",
  baselineIsZero: () => "No verdict: the baseline is 0, so no change can be measured against it; set a target.",
  responseRateLow: (percent: number) => `No verdict: ${percent} % of those asked answered, so the others are unknown.`,
  responseRateChanged: (before: number, now: number) => `No verdict: the response rate went from ${before} % to ${now} %, so other people answered.`,
  meanMedianDiffer: () => "No verdict: mean and median fall into different bands, so a few extreme ones decide it; both are shown.",
  tooFewToSay: () => "Too few to say: what chance allows reaches from on target to off target.",
} as const;

/** Averages of heads have endless decimals. */
function atMostOneDecimal(n: number): string {
  return String(Math.round(n * 10) / 10);
}
