import type { Language } from "../../domain/language/language";
import { englishPhrase, type Phrase } from "../../domain/language/phrases";
import type { Severity } from "../../domain/diagnostics/diagnostic";
import type { DomainId } from "../../domain/indicators/definition";
import type { Granularity } from "../../domain/scorecard/period";
import type { ScorecardShape } from "../../domain/scorecard/scorecardChoices";
import type { Texts } from "../../layout/texts";
import { english as englishSheets } from "../../layout/texts/english";
import type { Outcome, Stage } from "../state/paneState";
import { englishData } from "./englishData";
import { englishFrame } from "./englishFrame";
import { englishInput } from "./englishInput";
import { englishOutput } from "./englishOutput";
import { englishInsights } from "./englishInsights";
import { englishLive } from "./englishLive";
import { englishSettings } from "./englishSettings";
import { englishMarks } from "./englishMarks";
import { englishPacks } from "./englishPacks";
import { englishPlan } from "./englishPlan";
import { englishProgramme } from "./englishProgramme";
import { englishRows } from "./englishRows";
import { englishSharing } from "./englishSharing";
import { englishStart } from "./englishStart";
import { formatsOf, type Formats } from "./formats";

/**
 * Every English word of the pane, so that wording is read, changed and translated in one place. Values come in already written out.
 * @param formats how numbers and times are written into it
 * @param sheets the words of the sheets that the pane uses too
 * @param phrase says the fixed words of definitions
 */
export function englishTexts(formats: Formats, sheets: Texts, phrase: Phrase) {
  const { amount, counted } = formats;
  const [sharing, input, rowsBehind] = [englishSharing(formats), englishInput(formats), englishRows(formats)];
  return {
    language: "en" as Language,
    formats, sheets, phrase,
    frame: englishFrame(formats),
    live: englishLive(formats),
    output: englishOutput(formats),
    insights: englishInsights(formats),
    marks: englishMarks,
    programme: englishProgramme,
    close: "Close",
    commands: "Commands",

    pickers: {
      region: "What to show",
      team: "Team",
      allTeams: "All teams",
      shape: "Scorecard sheets",
      shapes: { organisation: "One scorecard", teams: "One for every team", both: "One, and one for every team" } satisfies Record<ScorecardShape, string>,
      granularity: "Length of a period",
      granularities: { month: "By month", quarter: "By quarter", year: "By year" } satisfies Record<Granularity, string>,
      period: "Period",
      latest: (period: string | null): string => (period === null ? "Latest" : `Latest: ${period}`),
      upTo: (day: string): string => `Up to ${day}`,
    },
    outOfDate: "Your choice is not shown yet.",
    outOfDateNext: (command: string): string => `${command} brings it to the sheets and to this pane.`,

    stages: {
      find: "Looking for tables", read: "Reading tables", compute: "Computing the indicators", write: "Writing sheets",
      test: "Trying Excel's features on scratch sheets", ...sharing.stages, ...input.stages, ...rowsBehind.stages,
    } satisfies Record<Stage, string>,
    progressOf: {
      find: () => "",
      read: (done: number, total: number): string => `${amount(done)} of ${amount(total)} cells`,
      compute: (done: number, total: number): string => `step ${amount(done)} of ${amount(total)}`,
      write: (done: number, total: number): string => `step ${amount(done)} of ${amount(total)}`,
      test: (done: number, total: number): string => `${amount(done)} of ${amount(total)} features`,
      ...sharing.progressOf,
      ...input.progressOf,
      ...rowsBehind.progressOf,
    } satisfies Record<Stage, (done: number, total: number) => string>,
    cancel: "Cancel",
    cancelHint: "Cancel (Esc)",
    cancelling: "Cancelling …",

    publish: {
      open: "Publish …",
      by: "Published by",
      hint: "A name, if you like. What the scorecard now says of its period is kept for good; what changes later is said on the sheets.",
    },
    tookBack: "The last run was broken off and has been taken back.",
    brokenOff: "The last run was broken off before all of it was written. The next run takes back what was written before it begins.",
    outcomes: {
      "tested": "The self-test is done; its report is below.",
      "written": "The sheets are written.",
      "published": "The period is published. From now on the sheets say what of it changes, and why.",
      "up-to-date": "The sheets were up to date: nothing had to be written.",
      "nothing-measured": "No indicator could be measured, so nothing was written. The problems below say what is missing.",
      "cancelled": "Cancelled. The workbook is as it was.",
      "taken-back": "The sheets are as they were before the last run.",
      "partly-taken-back": "The sheets are as they were before the last run. Sheets on which somebody wrote since stay: delete them yourself if nobody needs them.",
      "nothing-to-take-back": "There is no run to take back.",
      ...sharing.outcomes,
      ...input.outcomes,
      ...rowsBehind.outcomes,
    } satisfies Record<Outcome, string>,

    failed: (command: string): string => `${command} did not finish.`,
    untouched: {
      find: "Nothing in the workbook was changed.",
      read: "Nothing in the workbook was changed.",
      compute: "Nothing in the workbook was changed.",
      write: "Your tables and what you typed are untouched. What was written of the scorecard's sheets is taken back, at the latest by the next run.",
      test: "Your cells are untouched; a scratch sheet of the test may be left behind.",
      ...sharing.untouched,
      ...input.untouched,
      ...rowsBehind.untouched,
    } satisfies Record<Stage, string>,
    ownFault: "Something went wrong inside the add-in.",
    ownFaultNext: "Try again. If it happens again, close the pane, open it again, and tell whoever gave you the add-in what stands below.",
    excelRefused: (message: string): string => `Excel refused: ${message.trim().replace(/\.?$/, ".")}`,
    excelRefusedNext: "Try again. If it happens again, save the workbook, close it and open it again.",
    notSelected: (place: string): string => `${place} could not be selected`,

    verdicts: { region: "Verdicts", onTarget: "on target", watch: "watch", offTarget: "off target", noVerdict: "no verdict" },
    score: "score",
    noScore: "no score: too few verdicts",
    since: (change: string, period: string): string => `${change} since ${period}, over the indicators rated both times`,
    domains: {
      "operations": "Operations", "quality-coaching": "Quality", "leadership-people": "People", "customer-experience": "Customer",
    } satisfies Record<DomainId, string>,
    domainsTitle: "Scores by domain",
    domainWorst: (title: string): string => `Held down most by: ${title}`,
    domainUnknown: "Too few of its indicators have a verdict",

    leading: "Leading",
    lagging: "Lagging",
    target: (target: string): string => `target ${target}`,
    noChange: "unchanged",
    change: { up: "up", down: "down" },
    changeSince: (change: string, period: string): string => `${change} since ${period}`,
    sparkline: (first: string, from: string, last: string, to: string): string => `From ${first} in ${from} to ${last} in ${to}`,
    noSparkline: "No values to draw",
    howToAdd: "how to add",
    facts: {
      question: "Asks", formula: "Formula", reason: "Why no verdict", missing: "What is missing", add: "How to add it", target: "Target", wanted: "To the target", range: "Range, n",
      previous: "Period before", trend: "Trend", beside: "Beside it", sources: "Read from", leftOut: "Left out",
    },
    addTable: (title: string, needed: string): string =>
      `Put the rows on a sheet with these headers: ${needed}. Select them, press Ctrl+T, name the table ${title}, and run the command again.`,
    addColumns: (title: string, headers: string): string => `Give the table of ${title} a column with the header ${headers}, or rename the column that holds it, and run the command again.`,
    alsoRead: (headers: string): string => `Also read where present: ${headers}.`,
    rows: (count: number): string => counted(count, "row", "rows"),

    problems: {
      filter: "Filter problems",
      severityCount: {
        error: (count: number): string => counted(count, "error", "errors"),
        warning: (count: number): string => counted(count, "warning", "warnings"),
        info: (count: number): string => counted(count, "note", "notes"),
      } satisfies Record<Severity, (count: number) => string>,
      found: (count: number): string => `${counted(count, "problem", "problems")} shown`,
      notRun: "What is found in your tables is listed here after a build or a refresh.",
      noneFound: "Nothing that was looked for in the tables stands out.",
      noneFits: "No problem fits the filter.",
    },
    needYou: (count: number): string => counted(count, "needs you", "need you"),
    goodToKnow: "Good to know",
    noProblems: "No problems",
    severities: { error: "Error", warning: "Warning", info: "Note" },
    selectCell: (place: string): string => `Select ${place}`,
    answers: {
      itIs: (header: string): string => `It is “${header}”`,
      choose: "Choose the header",
      keepTyped: "Keep what was typed",
      computeAgain: "Compute it again",
      noneOf: (offered: number): string => (offered === 1 ? "It is not" : "None of them"),
    },

    data: englishData(formats),

    dataTo: (day: string): string => `data to ${day}`,
    refreshedAt: (time: string): string => `checked ${time}`,
    status: "Status",

    firstRun: {
      title: "No scorecard yet",
      noTables: "No table of team data was found in this workbook. Three steps to a scorecard:",
      steps: [
        "Paste or open your data: one row per case, person, decision or survey answer, under a row that names the columns.",
        "Name its sheet after what it holds, such as Cases. An Excel table (Ctrl+T) grows with its rows, but need not be made.",
        "Press Build Scorecard.",
      ],
      found: (count: number): string => `${counted(count, "table is", "tables are")} ready to be read:`,
      notRecognised: "None of the tables here was recognised. Say under Data what they are, or name a table or its sheet after what it holds, such as Cases, and look again.",
      notUsed: (names: string): string => `Not recognised, so not used: ${names}. Say under Data what they are to use them.`,
      hidden: (names: string): string => `On a hidden sheet, so not used: ${names}. Show the sheet (right-click a sheet's tab, Unhide) to use it.`,
      tables: "Tables that can be read",
      tablesHint: "One is enough to begin; each more measures more indicators.",
      feeds: (indicators: string): string => `for ${indicators}`,
      lookAgain: "Look Again",
      sample: "To try it first, open the sample workbook support-org.xlsx that comes with the add-in.",
    },
    holdsScorecard: {
      title: "This workbook holds a scorecard",
      text: "Its sheets stay as they are. Refresh reads the tables again, writes only what changed, and shows the ten indicators here.",
    },
    selfTest: {
      title: "Self-test",
      close: "Close the report",
      copy: "Copy Report",
      copied: "Copied.",
      "by-hand": "The report is selected: press Ctrl+C (Cmd+C on a Mac).",
      asText: "The report as text",
      troubles: "What did not pass",
      all: (count: number): string => `All ${counted(count, "feature", "features")}, one by one`,
      where: (host: string, version: string, platform: string, sets: readonly string[]): string => `${host} ${version} on ${platform} · ${sets.join(", ")}`,
    },

    sharing,
    input,
    rowsBehind,
    plan: englishPlan(formats, sheets),
    packs: englishPacks(formats),
    settings: englishSettings(formats),

    looking: "Looking at the workbook …",
    notLooked: "The workbook could not be looked at.",

    start: englishStart,
  };
}

export type PaneTexts = ReturnType<typeof englishTexts>;

/** As they stand where nothing is known of the place. */
export const english: PaneTexts = englishTexts(formatsOf("en", "en-US"), englishSheets, englishPhrase);
