import type { DomainId } from "../../domain/indicators/definition";
import { verdictWords } from "../../domain/scorecard/rating/verdictWords";
import type { Status } from "../../domain/scorecard/result";
import type { FunctionId, ParameterName } from "../functionList";
import { listed } from "./listed";

const oneOf = (names: readonly string[]): string => (names.length === 0 ? "" : ` It can be: ${listed(names, (more) => ` and ${more} more`)}.`);

const described: Readonly<Record<FunctionId, string>> = {
  VALUE: "The value of an indicator. Percents are fractions: format the cell as a percentage.",
  TARGET: "The target of an indicator that is in force: the one that you typed, else the default one.",
  STATUS: "The verdict on an indicator in words, such as on target.",
  TREND: "The values of an indicator in every period, as two columns: period and value.",
  SCORE: "The score from 0 to 100, of the whole scorecard or of one domain. 80 is at target.",
};

const parameters: Readonly<Record<ParameterName, string>> = {
  indicator: "The indicator's name as on the Scorecard, such as First-contact resolution.",
  team: "The team's name, or Organisation. Left out: whose scorecard is shown.",
  period: "Such as 2026-10, Oct 2026, 2026-Q3, or a cell with a date. Left out: the period shown.",
  domain: "Operations, Quality, People or Customer. Left out: the whole scorecard.",
};

const unrated = "There is no value in this period.";

const noValue: Readonly<Record<Status, string>> = {
  "on-target": unrated, "watch": unrated, "off-target": unrated, "on-target-or-watch": unrated, "watch-or-off-target": unrated,
  "too-few-to-say": unrated, "too-few": unrated, "no-target": unrated, "mean-median-differ": unrated, "response-rate": unrated,
  "no-data": "There is no value in this period: no rows, or too few to show one.",
  "withheld": "Withheld: it is about so few people that it would point at persons.",
  "running": "The period is not over yet.",
  "not-measured": "Not measured yet: the workbook lacks a table or column for it. The Scorecard sheet says which.",
};

const domains: Readonly<Record<DomainId, string>> = {
  "operations": "Operations", "quality-coaching": "Quality", "leadership-people": "People", "customer-experience": "Customer",
};

/** Every word that the functions say, to who types a formula and to who reads its error. */
export const englishFunctions = {
  described, parameters, noValue,
  /** What STATUS answers, each with a symbol before it. */
  verdicts: verdictWords,
  /** How the pane calls the domains, which formulas can too. */
  domains,
  noScorecard: "This workbook has no scorecard yet. Choose Build on the Scorecard tab.",
  olderScorecard: "The scorecard was made before formulas could ask for it. Choose Refresh on the Scorecard tab once.",
  notRead: "The scorecard could not be read just now. Choose Refresh on the Scorecard tab.",
  noIndicator: (asked: string, titles: readonly string[]): string => `There is no indicator "${asked}".${oneOf(titles)}`,
  noTeam: (asked: string, teams: readonly string[]): string => `There is no team "${asked}".${oneOf(teams)}`,
  noDomain: (asked: string, names: readonly string[]): string => `There is no domain "${asked}".${oneOf(names)}`,
  noPeriod: (asked: string): string => `"${asked}" is no period. Write it as 2026-10, Oct 2026 or 2026-Q3, or point to a cell with a date.`,
  longerPeriod: (asked: string, like: string): string => `${asked} is longer than the scorecard's periods, such as ${like}. Choose the period's length in the pane to see it.`,
  nothingKnown: (title: string, period: string): string => `Nothing is known of ${title} in ${period}: the period is not over yet, lies before the data, or was never in a scorecard as it is defined now.`,
  notOfTeam: (title: string, period: string): string => `${title} in ${period} is known of the whole organisation, not of this team: it has no rows then, or the figure is about people, and such figures are not kept of teams.`,
  noTarget: (title: string): string => `${title} has no target yet. Type one on the Scorecard sheet; else three complete periods give one.`,
  noScoreKept: (period: string, first: string, last: string): string => `There is no score of ${period}: they are kept from ${first} to ${last}.`,
  noScore: "There is no score: less than 60 % of the weight has a verdict.",
};

export type FunctionTexts = typeof englishFunctions;
