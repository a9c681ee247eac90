import { englishMessages } from "../../domain/diagnostics/messages";
import type { Language } from "../../domain/language/language";
import { englishPhrase } from "../../domain/language/phrases";
import type { Status, Unit } from "../../domain/scorecard/result";
import { verdictWords, type VerdictWords } from "../../domain/scorecard/rating/verdictWords";
import { englishAi } from "./englishAi";
import { englishCoaching } from "./englishCoaching";
import { englishDataQuality } from "./englishDataQuality";
import { englishTeams } from "./englishTeams";
import { englishFeedback } from "./englishFeedback";
import { englishHistory } from "./englishHistory";
import { englishImpact } from "./englishImpact";
import { englishInsights } from "./englishInsights";
import { englishMarks } from "./englishMarks";
import { englishPacks } from "./englishPacks";
import { englishAssessment } from "./englishAssessment";
import { englishPipeline } from "./englishPipeline";
import { englishPlan } from "./englishPlan";
import { englishRows } from "./englishRows";
import { englishSettings } from "./englishSettings";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The English words of the sheets. Numbers and dates come in already written out. */
export const english = {
  language: "en" as Language,
  /** What findings, reasons and the fixed words of definitions say. */
  messages: englishMessages,
  phrase: englishPhrase,
  decimalMark: ".",
  thousandsMark: ",",
  dash: "–",
  monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  monthsLong: [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ],
  units: {
    "percent": " %", "hours": " h", "minutes": " min", "count": "", "per-agent-month": "", "score": "",
  } satisfies Record<Unit, string>,
  points: (number: string): string => `${number} ${number === "1" ? "point" : "points"}`,
  /** Behind a change of shares, in percentage points. */
  pointsShort: "pt",
  day: (day: number, month: string, year: number): string => `${day} ${month} ${year}`,
  /** Between a day and its month. */
  dayMark: " ",
  monthOf: (month: string, year: number): string => `${month} ${year}`,
  fiscalYear: (year: number): string => `FY ${year}`,
  quarterOf: (quarter: number, year: string): string => `Q${quarter} ${year}`,
  periodNoun: {
    month: (count: number): string => plural(count, "month", "months"),
    quarter: (count: number): string => plural(count, "quarter", "quarters"),
    year: (count: number): string => plural(count, "year", "years"),
  },

  /** Behind what there is to know about a list that has more rows than room. */
  rowsLeftOut: (count: number): string => `${plural(count, "further row does", "further rows do")} not fit here.`,

  sheetNames: {
    scorecard: "Scorecard", trends: "Trends", teams: "Teams", plan: "90-Day Plan", definitions: "Definitions", dataQuality: "Data Quality", changes: "Changes",
    insights: "Insights", assessment: "Assessment", feedback: "Feedback Loop", pipeline: "Pipeline", ai: "AI Beside People", coaching: "Coaching", impact: "Business Impact",
  },
  /** Name of a team's own Scorecard sheet. */
  teamSheetName: (team: string): string => `Scorecard · ${team}`,
  links: {
    scorecard: "← Scorecard", trends: "Trends: every period →", teams: "Teams →", plan: "90-Day Plan: all items →",
    definitions: "Definitions: how each number is made →", dataQuality: "Data Quality: what was found →", changes: "Changes, and why →", insights: "Insights →",
  },
  footer: (asOf: string): string => `Leadership scorecard · data to ${asOf}`,

  organisation: "Support",
  allTeams: "all teams",
  oneTeam: (team: string): string => `team ${team}`,
  title: (who: string, period: string): string => `${who} · ${period}`,
  standing: (complete: boolean, published: string | null, asOf: string, scope: string): string =>
    `${complete ? "complete" : "still running"}${published === null ? "" : ` · ${published}`} · data to ${asOf} · ${scope}`,
  countWords: { onTarget: "on target", watch: "watch", offTarget: "off target", noVerdict: "no verdict" },
  previousCounts: (period: string, counts: readonly number[]): string => `(${period}: ${counts.join(" · ")})`,
  score: (value: string): string => `score ${value}`,
  scoreChange: (value: string): string => `(${value}, like for like)`,
  scoreUnchanged: "(unchanged, like for like)",
  noScore: "no score: too few verdicts",

  rails: {
    good: "GOOD", bad: "BAD", changed: "CHANGED", do: (item: number): string => `DO ${item}`, leading: "LEADING", lagging: "LAGGING",
    verdicts: "VERDICTS", context: "CONTEXT", charts: "PICTURES", blind: "NOT SEEN",
  },

  columns: {
    leading: "Leading", lagging: "Lagging", now: "Now", range: "Range, n", target: "Target", verdict: "Verdict",
    change: "vs last period", sinceBaseline: "Since baseline", real: "Real?", trend: "Trend", owner: "Owner", note: "Note",
    low: "Value low", high: "Value high", gap: "Gap", cap: "Cap", ceiling: "Ceiling", state: "State", previous: "Previous", baseline: "Baseline",
    defaultTarget: "Default target", targetInForce: "Target in force", key: "Key",
  },
  /** Where there is no verdict the column says only why: the dash says the rest. */
  verdicts: {
    ...verdictWords,
    "too-few": "– too few to rate", "no-data": "– no data", "withheld": "– withheld", "running": "– period is running",
    "no-target": "– no target yet", "mean-median-differ": "– mean, median differ", "response-rate": "– others answered",
    "not-measured": "– not measured",
  } satisfies VerdictWords,
  targetHint: "A number in the indicator's own unit: 80 % or 0.8, 15 (minutes), 48 (hours).",

  rangeAndN: (range: string, n: string): string => `${range}, n ${n}`,
  onlyN: (n: string): string => `n ${n}`,
  span: (low: string, high: string): string => `${low}–${high}`,
  /** Where a team is shown and the indicator's table has no teams. */
  notByTeam: "not by team",
  noValue: {
    "too-few": "too few rows", "no-data": "no data", "withheld": "too few people", "running": "still running",
    "not-measured": "no input table",
  } satisfies Partial<Record<Status, string>>,

  real: { signal: "real change", usual: "usual variation", unknown: "too early to tell", rolling: "cannot tell" },
  trend: {
    better: (length: string): string => `better, ${length}`,
    worse: (length: string): string => `worse, ${length}`,
    steady: "steady",
  },

  was: (value: string, when: string): string => `${value} ${when}`,
  atBaseline: "at the baseline",
  inPeriod: (period: string): string => `in ${period}`,
  valueIs: (title: string, value: string): string => `${title} ${value}`,
  aside: (text: string): string => ` (${text})`,
  aboveTarget: (distance: string, target: string): string => `${distance} above the target of ${target}`,
  belowTarget: (distance: string, target: string): string => `${distance} below the target of ${target}`,
  atTarget: (target: string): string => `at the target of ${target}`,
  realChange: "a real change",
  usualVariation: "usual variation",
  improving: (length: string): string => `better for ${length}`,
  worsening: (length: string): string => `worse for ${length}`,
  holding: "steady",
  noGood: "Nothing is on target or improving yet.",
  nothingBad: "Nothing is off target.",
  nearest: (finding: string): string => `Nothing is off target; to watch: ${finding}.`,
  notRated: "Nothing can be rated yet: see what the scorecard cannot see, below.",
  moved: (count: number, names: string | null): string =>
    count === 0 ? "Nothing moved beyond its usual variation"
      : `${plural(count, "indicator", "indicators")} moved beyond ${count === 1 ? "its" : "their"} usual variation${names === null ? "" : ` (${names})`}`,
  stayed: (count: number): string => `${count} did not: leave ${count === 1 ? "it" : "them"} alone`,
  unclear: (count: number): string => `${count} cannot be told yet`,

  noTasks: "Every item of the 90-day plan is done.",

  context: {
    "case-volume": "cases", "backlog": "backlog", "average-handle-time": "handle time", "headcount": "heads",
    "customer-satisfaction": "satisfaction", "ai-share": "AI share", "transfer-rate": "transferred",
    "reopen-rate": "reopened", "customer-retention": "accounts kept",
  },
  planStrip: {
    label: "90-DAY PLAN", day: "day ", notStarted: "not started", over: "90 days over", of: " of ", done: " done", overdue: " overdue",
  },

  charts: {
    worst: "Weakest indicator", mover: "Biggest mover", balance: "Handle time beside satisfaction", turnover: "Voluntary turnover",
    nothing: "Nothing to draw yet", noValuesYet: "No values yet", noValues: (what: string): string => `${what}: no values yet`, data: "Data behind the charts",
    dataOf: (chart: number): string => `Data behind chart ${chart}`,
    balanceFinding: (time: string, satisfaction: string): string => `Handle time (blue) ${time}; satisfaction (grey) ${satisfaction}`,
    nowAnd: (value: string, direction: string): string => `${value}, ${direction}`,
    direction: { up: "up", down: "down", steady: "steady" },
    unknown: "unknown",
    describe: (what: string): string => `Line chart: ${what}`,
    period: "Period", value: "Value", target: "Target", lower: "Lower limit", mean: "Mean", upper: "Upper limit",
    first: "Blue", second: "Grey", labels: "Chart labels",
  },

  cannotSee: "Cannot see: ",
  seesAll: "The input tables leave nothing out that was looked for.",
  notMeasured: "Not measured: ",
  allMeasured: "Every indicator is measured.",
  typedByHand: (count: number): string => `${plural(count, "value", "values")} on this page typed by hand: see Data Quality. `,
  needsTable: (title: string, dataset: string): string => `${title} (add a table of ${dataset})`,
  hasNoTeams: (title: string): string => `${title} (its table has no teams)`,
  andMore: (count: number): string => `and ${count} more`,

  trends: {
    title: "Trends",
    subtitle: "Every indicator by period: value, target and the limits of its usual variation.",
  },

  definitions: {
    title: "Definitions",
    subtitle: "How every number is made, from which cells, and what was left out.",
    columns: {
      indicator: "Indicator", question: "Question and formula", options: "Options in force", target: "Target and its source",
      inputs: "Inputs", rows: "Rows used and left out", companions: "Beside it", baseline: "Baseline",
    },
    default: "default",
    changed: "set for this workbook",
    noOptions: "none",
    bounds: {
      "higher-is-better": (green: string, amber: string): string => `On target from ${green}, watch from ${amber}`,
      "lower-is-better": (green: string, amber: string): string => `On target up to ${green}, watch up to ${amber}`,
    },
    setBy: {
      sheet: "set in the Scorecard's Target cell", setting: "set in the workbook's settings",
      definition: "the definition's default", baseline: "follows the own baseline",
    },
    noTarget: "No target yet: collecting the baseline.",
    source: (source: string): string => `Source: ${source}`,
    activity: "Counts activity: no personal goals.",
    input: (sheet: string, table: string, columns: string): string => `${sheet}, table ${table}: ${columns}`,
    noInputs: (dataset: string): string => `None yet. Add a table of ${dataset}.`,
    used: (n: string, period: string): string => `n ${n} in ${period}`,
    unused: "No value.",
    left: (rows: string, reason: string): string => `${rows} left out: ${reason}`,
    noneLeft: "none left out",
    baseline: (value: string, from: string, to: string, day: string): string => `${value}, mean of ${from} to ${to}, frozen on ${day}`,
    noBaseline: "Not collected yet.",
    yes: "yes",
    no: "no",
  },

  quality: englishDataQuality,
  teams: englishTeams,
  history: englishHistory,
  insights: englishInsights,
  marks: englishMarks,
  feedback: englishFeedback,
  packs: englishPacks,
  settings: englishSettings,

  plan: englishPlan,
  assessment: englishAssessment,
  pipeline: englishPipeline,
  ai: englishAi,
  coaching: englishCoaching,
  impact: englishImpact,
  rows: englishRows,
};
