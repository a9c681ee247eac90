import type { Stakeholder } from "../../domain/indicators/definition";
import type { BalanceRule, InsightKind, InsightSeverity } from "../../domain/insights/insight";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The English words about insights. Numbers and periods come in already written out. */
export const englishInsights = {
  title: "Insights",
  summary: (toDo: number, toKnow: number, dismissed: number, asOf: string): string =>
    `${many(toDo, "finding", "findings")} to act on or to look at, ${toKnow} to know${dismissed === 0 ? "" : `, ${dismissed} dismissed`}. Data to ${asOf}. Whoever dismisses one says why in the last column; it steps back then, and what it says is left out of the Scorecard's words.`,
  rail: "WHAT THE FIGURES SAY TOGETHER",
  columns: { severity: "Weight", kind: "Kind", finding: "What was found", evidence: "Evidence", dismissed: "Dismissed, because" },
  severities: { act: "✖ act", look: "● look", know: "– know" } satisfies Readonly<Record<InsightSeverity, string>>,
  kinds: {
    "ripple": "Gain at a cost", "trade": "Healthy trade", "engagement": "Gain at a cost", "signal": "Signal or noise", "leading": "Does leading lead?", "no-leading": "Does leading lead?",
    "leading-refused": "Does leading lead?", "mix": "Mix or performance", "team-mix": "Mix or performance", "robust": "Robust verdict", "balance": "Balance check", "distance": "What it would take",
    "dots": "Connect the dots", "dots-blank": "Connect the dots", "forecast": "Forecast", "forecast-refused": "Forecast", "staffing": "Staffing", "knowledge-gap": "Knowledge gap",
  } satisfies Readonly<Record<InsightKind, string>>,
  gone: "– no longer found",
  none: "Nothing stands out: leave things alone.",
  /** In the hidden cell that keeps a verdict from being better than watch. */
  capped: "gain at a cost",

  organisation: "all teams together",
  ripple: (efficiency: string, less: string, outcome: string, fell: string, where: string, when: string): string =>
    `${efficiency} fell by ${less} while ${outcome} fell by ${fell} (${where}, ${when}). Both are beyond chance: the gain seems to be paid for.`,
  caps: (outcome: string): string => ` ${outcome} is called watch at best while that stands.`,
  trade: (efficiency: string, more: string, outcome: string, rose: string, where: string, when: string): string =>
    `${efficiency} rose by ${more} and ${outcome} by ${rose} (${where}, ${when}). Both are beyond chance: the time seems well spent.`,
  engagement: (gained: string, more: string, lost: string, less: string, where: string, when: string): string =>
    `${gained} rose by ${more} while ${lost} fell by ${less} (${where}, ${when}). Both are beyond chance: the one seems to be paid for by the other.`,
  outside: (title: string, value: string, lower: string, upper: string, better: boolean): string =>
    `${title} is ${value}, outside its usual variation of ${lower} to ${upper}, on the ${better ? "better" : "worse"} side. Look for what was done otherwise.`,
  run: (title: string, points: number, better: boolean): string =>
    `${title}: ${points} values in a row on the ${better ? "better" : "worse"} side of its mean. That is a lasting change and no chance; look for its cause.`,
  leading: (leading: string, lagging: string, lag: string, together: boolean, correlation: string, chance: string, tested: number): string =>
    `Changes of ${leading} went before changes of ${lagging} in ${together ? "the same" : "the other"} direction by ${lag} (r ${correlation}; chance ${chance} of one as strong among all ${tested} that were tried). An association, no proof of a cause.`,
  noLeading: (tested: number, periods: number, chance: string): string =>
    `No leading indicator's changes went before a lagging one's: ${tested} pairs and lags over ${periods} periods were tried together, and chance alone gives one as strong as the strongest with ${chance}.`,
  leadingRefused: (periods: number, needed: number): string =>
    `Cannot be said yet: there are ${periods} whole periods, and at least ${needed} with values of both are needed.`,
  mix: (title: string, change: string, mix: string, performance: string): string =>
    `${title} changed by ${change}: ${mix} from other work (topic, channel, who handled it), ${performance} from the same work done otherwise.`,
  against: (text: string): string => `Mix: every team moved the other way than all together. ${text}`,
  teamMix: (title: string, team: string, raw: string, overall: string, basis: string, atMix: string): string =>
    `${title} of ${team} is ${raw} where all teams together have ${overall}; if its cases came by ${basis} as all teams' do, it would be ${atMix}. Most of the difference is the work that it gets, not how it is done.`,
  teamMixVerdict: (atMix: string, raw: string): string => ` By the value alone that is "${atMix}" and not "${raw}".`,
  robust: (title: string, verdict: string, holds: number, of: number): string => `${title}: "${verdict}" holds under ${holds} of ${of} reasonable definitions.`,
  otherwise: (definition: string, verdict: string): string => `${verdict} with ${definition}`,
  others: (list: string, more: number): string => ` Otherwise: ${list}${more === 0 ? "" : `; and ${more} more`}.`,
  option: (title: string, value: string): string => `${title}: ${value}`,
  balance: {
    "only-operational": () => "All indicators are about operations: nothing says how people or customers fare.",
    "only-people": () => "All indicators are about people: nothing says how the work goes.",
    "leading-without-lagging": () => "All indicators are leading ones: nothing says whether they lead anywhere.",
    "target-on-activity": (titles) => `There is a target on an activity count (${titles}). People will deliver the count; set the target on what it is for.`,
    "time-above-quality": (titles) => `Time spent (${titles}) weighs more than a measure of quality. People will save the time where it costs quality.`,
    "no-target": (titles) => `No target yet: ${titles}.`,
    "nobody-serves": (_, unserved) => `No measured indicator serves: ${unserved}.`,
  } satisfies Readonly<Record<BalanceRule, (titles: string, unserved: string) => string>>,
  stakeholders: {
    customers: "customers", employees: "employees", colleagues: "colleagues", bosses: "bosses", partners: "partners", owners: "owners",
  } satisfies Readonly<Record<Stakeholder, string>>,
  dots: (decisions: string, more: number, domain: string, titles: string): string =>
    `${domain}: ${titles} got worse after ${decisions}${more === 0 ? "" : ` and ${more} more`}, beyond usual variation. It was said to get better or to stay. After is not because: look at what else changed.`,
  dotsBlank: (stating: number, complete: number, blank: string): string =>
    `Of ${many(stating, "decision that says", "decisions that say")} what to expect, ${complete} ${complete === 1 ? "does" : "do"} of all four domains. Nobody said what they do to ${blank}.`,
  dotsOf: (domain: string, decisions: number): string => `${domain} (${decisions})`,
  distanceRows: (title: string, amount: string, more: boolean, target: string): string =>
    `${title}: ${amount} ${more ? "more" : "fewer"} would have reached the target of ${target}, everything else as it was.`,
  distanceUnits: (title: string, amount: string, more: boolean, target: string): string =>
    `${title}: ${amount} ${more ? "more" : "less"} would have reached the target of ${target}.`,
  forecast: (title: string, where: string, expected: string, error: string, naive: string, tries: number): string =>
    `${title} expected, ${where}: ${expected}. The last ${tries} such forecasts were off by ${error} on average, “as last month” by ${naive}.`,
  expected: (when: string, value: string, low: string, high: string): string => `${when} ${value} (${low}–${high})`,
  forecastRefused: (title: string, months: number, needed: number): string =>
    `${title} cannot be forecast yet: there are ${many(months, "whole month", "whole months")} with cases, and at least ${needed} are needed.`,
  busiestHour: (weekday: number, hours: string): string => `${weekdays[weekday] ?? ""} ${hours}, the busiest hour,`,
  usualHour: "Any hour (none stands out)",
  staffing: (hour: string, where: string, month: string, contacts: string, minutes: string): string =>
    `${hour} brings about ${contacts} contacts that customers wait on in ${month} (${where}), with ${minutes} min each.`,
  agents: (agents: number, goal: string, seconds: number): string => ` ${agents} at work then answer ${goal} within ${seconds} seconds (Erlang C)`,
  occupancy: (most: string): string => `, busy for ${most} of the time at most`,
  rostered: (away: string, rostered: number): string => `; with ${away} of paid time away, ${rostered} on the roster.`,
  knowledgeGap: (topic: string, where: string, when: string, cases: string, resolved: string, all: string, articles: string, allArticles: string): string =>
    `${topic}: ${cases} cases (${where}, ${when}), ${resolved} resolved at first contact where all topics have ${all}, ${articles} with an article where all have ${allArticles}. An article may be missing.`,

  evidence: (title: string, where: string, when: string, value: string, beside: string): string => `${title}${where}, ${when}: ${value}${beside}`,
  of: (team: string): string => ` of ${team}`,
  beside: (parts: readonly string[]): string => (parts.length === 0 ? "" : ` (${parts.join(", ")})`),
  n: (n: string): string => `n ${n}`,
  compared: (after: string, before: string): string => `${after} against ${before}`,
  span: (from: string, to: string): string => `${from} – ${to}`,
  /** Of a change: "+2.1 pt". */
  nothing: "nothing",
  percent: (number: string): string => `${number} %`,

  /** In the Scorecard's lines, after what they say. */
  inBad: (efficiency: string, less: string, outcome: string, fell: string, where: string): string =>
    `A gain at a cost, ${where}: ${efficiency} −${less}, ${outcome} −${fell}.`,
  inGood: (efficiency: string, more: string, outcome: string, rose: string, where: string): string =>
    `A healthy trade, ${where}: ${efficiency} +${more}, ${outcome} +${rose}.`,
  inChanged: (title: string): string => `${title}: mix, see Insights.`,
};
