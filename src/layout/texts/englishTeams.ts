/** The English words of the Teams sheet. Numbers and periods come in already written out. */
export const englishTeams = {
  title: (period: string): string => `Teams · ${period}`,
  order: "Teams stand in alphabetical order. This is no ranking: they do different work, and small teams vary by chance.",
  /** Indicators that are shown for another period than the title says. */
  otherPeriods: (list: string): string => `Other periods: ${list}.`,
  ofPeriod: (title: string, period: string): string => `${title} ${period}`,
  ofYear: (title: string, period: string): string => `${title} 12 months to ${period}`,
  readAs: (title: string, inForce: string): string => `${title} stands here for: ${inForce}.`,
  /** Where a sheet that was made for several teams finds none to compare. */
  nothing: "Fewer than two teams have rows in this period: there is nothing to compare. Give the input tables a column Team, or name each agent's team in a table of people.",
  more: (count: number): string => `${count} more ${count === 1 ? "team is" : "teams are"} not listed here; the command line prints every team with --json.`,
  everyone: "All teams",
  team: "Team",
  note: "Note",
  rails: { map: "HOW THEY STAND", take: "TO THE TARGET", mix: "AT EQUAL MIX" },
  legend: "✔ on target   ● watch, or not sure   ✖ off target   – no verdict: too few, or no target.   Beside a verdict stands n; where there is only that, it is too few to show.",
  takeLegend: "What it would take to reach the target that is in force on the Scorecard: more or fewer of the rows at hand, or a distance in the unit.",
  mixLegend: (basis: string): string => `What each team would have if its cases came by ${basis} as the whole organisation's do. Covered: the share of that mix that the team has; below 80 %, or below the n that a verdict takes, nothing is said.`,
  mixGivenUp: (basis: string, covered: string): string => `By ${basis} the teams share too little (${covered} at most).`,
  noMix: "Cases have neither topic nor channel (or no team has cases), so that no mix can be told.",
  bases: { topic: "topic", channel: "channel" },
  baseJoin: " and ",
  /** Titles that are too long for a narrow column, by indicator: what stands in their place there. */
  heads: {} as Readonly<Record<string, string>>,
  /** What n counts, by indicator: the second header of each pair. */
  counted: {
    "decision-velocity": "n decisions", "knowledge-contribution": "n agents", "innovation": "n ideas", "cross-functional-collaboration": "n contacts",
    "leadership-accessibility": "n asked", "agent-retention": "n heads", "internal-promotion-rate": "n roles", "customer-effort-score": "n answers",
    "first-contact-resolution": "n cases",
  } as Readonly<Record<string, string>>,
  /** What is missing to a target, by indicator. */
  wanted: {
    "decision-velocity": "hours", "knowledge-contribution": "agents", "innovation": "ideas", "cross-functional-collaboration": "contacts",
    "leadership-accessibility": "minutes", "agent-retention": "exits", "internal-promotion-rate": "roles", "customer-effort-score": "easy answers",
    "first-contact-resolution": "cases",
  } as Readonly<Record<string, string>>,
  countedOf: (title: string): string => `n ${title}`,
  wantedOf: (title: string): string => `of ${title}`,
  /** Headers of columns that only formulas read, behind the indicator's title. */
  hidden: {
    n: "n", low: "low", high: "high", gap: "gap", ceiling: "ceiling", state: "state", own: "own target", defaultTarget: "default target", target: "target", verdict: "verdict",
    have: "have", per: "per", why: "why",
  },
  hiddenOf: (title: string, what: string): string => `${title}, ${what}`,
  states: { only: (n: string): string => `– only ${n}`, noInput: "– no input" },
  words: { more: "more", fewer: "fewer", less: "less", reached: "reached" },
  /** What it would take, in a line of its own. */
  wantedAmount: {
    rows: (amount: string, way: string, noun: string): string => `${amount} ${way} (${noun})`,
    unit: (amount: string, way: string): string => `${amount} ${way}`,
  },
  why: { tooFew: "too few", withheld: "withheld", noData: "no data", noInput: "no input", noTarget: "no target", notRated: "not rated", ceiling: "too many" },
  figures: {
    "first-contact-resolution": { value: "First-contact resolution", n: "n cases", equal: "Resolution at equal mix", covered: "covered", effect: "Effect of own mix", way: "way" },
    "average-handle-time": { value: "Handle time", n: "n timed", equal: "Handle time at equal mix", covered: "covered (timed)", effect: "Effect on handle time", way: "way (time)" },
    "customer-satisfaction": { value: "Satisfaction", n: "n scored", equal: "Satisfaction at equal mix", covered: "covered (scored)", effect: "Effect on satisfaction", way: "way (scores)" },
    "transfer-rate": { value: "Transferred", n: "n closed", equal: "Transferred at equal mix", covered: "covered (closed)", effect: "Effect on transfers", way: "way (transfers)" },
  },
  ways: { helps: "helps", hurts: "hurts", none: "none" },
  gone: "– gone",
};
