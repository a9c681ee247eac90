import type { CostFigureId } from "../../domain/programme/impact/costFigures";
import type { DomainVerdict } from "../../domain/programme/impact/domainMovement";
import type { Expectation } from "../../domain/programme/impact/expectation";
import type { Outcome } from "../../domain/programme/impact/ledger";
import type { PointId } from "../../domain/programme/impact/pointWorth";
import type { DomainId } from "../../domain/indicators/definition";
import type { Unit } from "../../domain/scorecard/result";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the Business Impact sheet. */
export const englishImpact = {
  title: "Business impact",
  aid: (asOf: string): string => `What support is to the business, data to ${asOf}. Everything here is association: it happened together, and nothing proves that one made the other.`,
  lines: { revenue: "REVENUE", costs: "COSTS", decisions: "DECISIONS" },
  rails: {
    revenue: "REVENUE KEPT AND EXPANDED", costs: "YOUR COST FIGURES, AND WHAT THEY GIVE", worths: "WHAT A POINT IS WORTH", association: "WHAT REVENUE DID WITH IT",
    ledger: "CONNECT THE DOTS",
  },
  gone: "– gone",

  revenueLine: (touched: string, n: string, untouched: string, control: string): string =>
    `Accounts that support touched stand at ${touched} of their opening revenue (n ${n}), untouched ones at ${untouched} (n ${control})`,
  revenueMore: (points: string, low: string, high: string, isSure: boolean): string => `: ${points} points (${low} to ${high})${isSure ? "." : ", which may be chance."}`,
  revenueUnjudged: "; too few accounts to compare them.",
  revenueOneGroup: (touched: string, n: string): string => `Accounts that support touched stand at ${touched} of their opening revenue (n ${n}). There are too few untouched ones to compare them with.`,
  revenueFew: "Too few accounts were touched by support to say what became of them.",
  noAccounts: "Add a table of accounts with their revenue by month, and when support last touched them.",
  revenueHint: (months: string, until: string): string => `${months} to ${until}. Touched: support had contact before they began. The range is what chance leaves open (95 %).`,
  groups: { touched: "Touched by support", untouched: "Not touched (control)", difference: "Difference, in points" },
  tooFew: "too few",
  keptAndExpanded: (kept: string, expanded: string): string => `Kept ${kept}, expanded by ${expanded}.`,
  differences: { few: "Too few accounts to compare.", chance: "May be chance.", sure: "More than chance. Ask what else differs between them." },

  costsLine: { type: "Type your cost figures into the tinted cells of the sheet: then a case, an exit and a point have their price at once.", perCase: "A closed case costs ", exits: (count: number): string => `${plural(count, "voluntary exit", "voluntary exits")} of the last year cost `, thousand: " thousand", end: "." },
  figures: {
    currency: "Currency, as you write it", agentMonth: "All that an agent costs in a month", totalMonth: "or all that support costs in a month", replacement: "What replacing an agent costs",
  } satisfies Readonly<Record<CostFigureId | "currency", string>>,
  isTyped: "✔ typed", isOptional: "– optional", isMissing: "– type it", isInstead: "– or this", isWrong: "✖ not above 0", amountOnly: "Type an amount, in the one currency of all.",
  costsHint: (months: string, until: string): string => `Type in the tinted cells; they stay yours. ${months} to ${until}, all teams. The range is what chance leaves open in the number of exits (95 %).`,
  noBasis: "Add tables of cases and of people.",
  gives: { agentMonth: "a closed case", totalMonth: "a closed case", replacement: "all exits" } satisfies Readonly<Record<CostFigureId, string>>,
  factors: {
    agentMonth: (agents: string, months: number, cases: string) => `${agents} agents × ${plural(months, "month", "months")} ÷ ${cases} closed cases`,
    totalMonth: (months: number, cases: string) => `${plural(months, "month", "months")} ÷ ${cases} closed cases`,
    replacement: (exits: number, months: number) => `${plural(exits, "voluntary exit", "voluntary exits")} in ${plural(months, "month", "months")}`,
  },
  noFactor: { agentMonth: "– needs cases and people", totalMonth: "– needs cases", replacement: "– needs people with their exits" } satisfies Readonly<Record<CostFigureId, string>>,
  typeAgent: "type what an agent costs", typeReplacement: "type the cost of replacing",

  worthsHint: "By arithmetic with your figures. Since the baseline, + is better; the range is the indicator's own (95 %), the baseline taken as it is.",
  pointIs: {
    "agent-retention": (amount: string) => `${amount} exits a year (agents × 1 %) × cost of replacing`,
    "first-contact-resolution": (amount: string) => `${amount} cases a year resolved at once, a further contact less each × cost per case`,
    "revenue-impact": (amount: string) => `1 % of the opening revenue of touched accounts: ${amount}`,
  } satisfies Readonly<Record<PointId, (amount: string) => string>>,
  associationHint: (indicators: number): string =>
    `Changes from month to month, not levels. ${plural(indicators, "indicator was", "indicators were")} tried; the ranges hold for all of them together (95 %).`,
  associationRefused: (months: number, needed: number): string =>
    `Cannot be said yet: revenue is known for ${plural(months, "month", "months")}, and at least ${needed} changes from month to month are needed.`,
  associations: { together: "▲ together", against: "▼ the other way", unclear: "– cannot be told" },
  meansNothing: "Chance alone gives as much.",
  meansTogether: "They moved together. Ask what moved both.",
  steps: { "percent": "1 point", "hours": "1 hour", "minutes": "1 minute", "count": "1 more", "per-agent-month": "1 more an agent", "score": "1 in score" } satisfies Readonly<Record<Unit, string>>,

  ledgerLine: (stating: number, complete: number, cameTrue: number, judged: number): string =>
    `${plural(stating, "decision says", "decisions say")} what ${stating === 1 ? "it" : "they"} should do, ${complete} of them in all four domains; ${judged === 0 ? "nothing of it can be judged yet." : `${cameTrue} of ${plural(judged, "statement", "statements")} came true.`}`,
  blankLine: (domain: string, blank: number): string => ` Nobody said what ${blank} of them ${blank === 1 ? "does" : "do"} to ${domain}.`,
  ledgerHint: "Decisions of the last twelve months. Mean of three months before and after; moved means beyond usual variation. After is not because.",
  noDecisions: "Add a table of decisions, with the effect that you expect on each domain.",
  nothingSaid: (decided: number): string => `None of ${plural(decided, "decision", "decisions")} of the last twelve months says what it should do to any domain.`,
  noColumns: (decided: number): string =>
    `${plural(decided, "decision", "decisions")} in twelve months. Add the columns Operations effect, Quality effect, People effect and Customer effect to see what came of them.`,
  domains: { "operations": "Operations", "quality-coaching": "Quality, coaching", "leadership-people": "People", "customer-experience": "Customers" } satisfies Readonly<Record<DomainId, string>>,
  domainsInText: { "operations": "operations", "quality-coaching": "quality and coaching", "leadership-people": "people", "customer-experience": "customers" } satisfies Readonly<Record<DomainId, string>>,
  nobodySaid: "– nobody said",
  expectations: { better: "said better", worse: "said worse", none: "said no effect", said: "said" } satisfies Readonly<Record<Expectation, string>>,
  seen: { "better": "is better", "worse": "is worse", "mixed": "is mixed", "usual": "did not move", "too-early": "too early", "untold": "cannot be told" } satisfies Readonly<Record<DomainVerdict, string>>,
  outcomes: { true: "✔", unseen: "●", otherwise: "✖", mixed: "●", open: "–" } satisfies Readonly<Record<Outcome, string>>,
  quoted: (said: string): string => `“${said}”`,
  saidAndSeen: (mark: string, said: string, seen: string): string => `${mark} ${said}, ${seen}`,
  cameOf: (count: number, all: number): string => `${count} of ${all}`,
  notYet: "– not yet",

  columns: {
    revenue: { accounts: "Accounts", n: "Accounts (n)", opening: "Opening revenue", kept: "Kept of it", expanded: "Expanded by", share: "End ÷ opening", low: "from", high: "to", meaning: "What that says" },
    costs: { what: "What it costs", figure: "Your figure", state: "State", gives: "Gives the cost of", amount: "Amount", low: "from", high: "to", currency: "Currency", how: "Times" },
    worths: {
      point: "One point of", worth: "A year is worth", points: "Since baseline, points", low: "from", high: "to", gained: "That is worth", gainedLow: "worth from", gainedHigh: "worth to",
      how: "How it is reckoned",
    },
    association: { indicator: "Indicator", verdict: "With revenue kept", months: "Changes (n)", step: "For", slope: "Revenue moved, points", low: "from", high: "to", money: "In money, a month", meaning: "What that says" },
    ledger: { decision: "Decision", decided: "Decided on", came: "Came true", stories: "Stories", note: "Note" },
  },
};
