import type { MissingInput } from "../measure/evaluation";

function inputName({ dataset, column }: MissingInput): string {
  return column === null ? `the table of ${dataset.replaceAll("-", " ")}` : `the column "${column.replaceAll("-", " ")}" in ${dataset.replaceAll("-", " ")}`;
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** Every sentence that says why an indicator has no value or no plain verdict. */
export const reasons = {
  /** `instead` is a sentence on options that would do without what is missing. */
  notMeasured: (missing: readonly MissingInput[], instead: string | null): string =>
    missing.length === 0 ? "Not measured: no table feeds it." : `Not measured: the workbook lacks ${joined([...new Set(missing.map(inputName))])}.${instead === null ? "" : ` ${instead}`}`,
  organisationOnly: "Known for the whole organisation only: its table has no teams.",
  noCompletePeriod: "No period is complete yet.",
  withheld: "Withheld: it is about so few people that it would point at persons, or would let a smaller group be worked out.",
  noRows: "No data in this period.",
  belowShow: (n: number, show: number): string => `Not shown: ${atMostOneDecimal(n)} in this period, and at least ${show} are needed.`,
  tooFewPersons: (n: number, persons: number): string => `Not shown: ${n} in this period come from ${persons} ${persons === 1 ? "person" : "persons"} only.`,
  tooFewToRate: (n: number, rate: number): string => `No verdict: based on ${atMostOneDecimal(n)}, and at least ${rate} are needed for one.`,
  running: "No verdict: the period is still running.",
  collectingBaseline: "No verdict: collecting the baseline, which takes three complete periods; a target of your own gives one at once.",
  baselineIsZero: "No verdict: the baseline is 0, so no change can be measured against it; set a target.",
  responseRateLow: (percent: number): string => `No verdict: ${percent} % of those asked answered, so the others are unknown.`,
  responseRateChanged: (before: number, now: number): string =>
    `No verdict: the response rate went from ${before} % to ${now} %, so other people answered.`,
  meanMedianDiffer: "No verdict: mean and median fall into different bands, so a few extreme ones decide it; both are shown.",
  tooFewToSay: "Too few to say: what chance allows reaches from on target to off target.",
};

/** Averages of heads have endless decimals. */
function atMostOneDecimal(n: number): string {
  return String(Math.round(n * 10) / 10);
}
