import type { ScorecardAnswer } from "../../src/commands/command";
import type { Diagnostic } from "../../src/domain/diagnostics/diagnostic";
import { indicators } from "../../src/domain/indicators";
import { periodOf, shiftPeriod } from "../../src/domain/scorecard/periods";
import type { IndicatorResult, Status } from "../../src/domain/scorecard/result";
import type { IndicatorLine, Scorecard } from "../../src/domain/scorecard/scorecard";
import { defaultChoices } from "../../src/domain/scorecard/scorecardChoices";
import { serialDay } from "../../src/domain/table/serialDay";
import { exampleTables } from "./exampleTables";

const asOf = serialDay(2026, 10, 31);
const october = periodOf(asOf, "month");

/** One line of the scorecard from its values by month, the last one's October 2026; no values: not measured. */
export function exampleLine(id: string, values: readonly (number | null)[], status: Status = "on-target"): IndicatorLine {
  const description = indicators.find((one) => one.id === id);
  if (!description) throw new Error(`No indicator is called ${id}`);
  const series = values.map((value, index): IndicatorResult => ({
    indicator: id, team: null, period: shiftPeriod(october, index - values.length + 1), value, unit: description.unit, n: 64, numerator: null, denominator: null,
    low: null, high: null, status, provisional: false, excluded: [],
  }));
  const headline = series.at(-1) ?? null;
  const [input] = description.inputs;
  return {
    description, title: description.title, options: {}, headline, previous: series.at(-2) ?? null, series,
    reason: headline === null ? `Not measured: the workbook lacks the table of ${input?.dataset}.` : null,
    bounds: headline === null ? null : { target: 0.8, gap: 0.1, setBy: "definition" }, defaultTarget: headline === null ? null : 0.8, weight: 1,
    missing: headline === null && input ? [{ dataset: input.dataset, column: null }] : [],
    baseline: null, signal: null, limits: null, trend: { judgement: "steady", periods: 0 }, companions: [],
    sources: headline === null || !input ? [] : [{ dataset: input.dataset, sheet: "Cases", table: "Cases", columns: ["Closed"] }],
    excluded: headline === null ? [] : [{ reason: "not closed", rows: 5 }],
  };
}

export const exampleScorecard: Scorecard = {
  asOf, granularity: "month", fiscalYearStart: 1, period: october, previousPeriod: shiftPeriod(october, -1), team: null, context: [], results: [],
  lines: [
    exampleLine("decision-velocity", [37.5, 40]),
    exampleLine("knowledge-contribution", [0.7, 0.57], "on-target-or-watch"),
    exampleLine("innovation", []),
    exampleLine("cross-functional-collaboration", [2.4, 2.2]),
    exampleLine("leadership-accessibility", [12.1, 12]),
    exampleLine("agent-retention", [null, 0.17], "too-few"),
    exampleLine("internal-promotion-rate", [0.62, 0.71], "watch"),
    exampleLine("customer-effort-score", [0.66, 0.57], "off-target"),
    exampleLine("first-contact-resolution", [0.71, 0.73], "watch"),
    exampleLine("revenue-impact", []),
  ],
  counts: { onTarget: 3, watch: 3, offTarget: 1, noVerdict: 3 },
  previousCounts: { onTarget: 4, watch: 3, offTarget: 0, noVerdict: 3 },
  overall: { value: 79.4, change: -2.2 },
  domains: [
    { domain: "operations", worst: "decision-velocity", value: 100, change: 0 },
    { domain: "quality-coaching", worst: "first-contact-resolution", value: 79, change: 3.4 },
    { domain: "leadership-people", worst: null, value: null, change: null },
    { domain: "customer-experience", worst: "customer-effort-score", value: 37, change: -12 },
  ],
};

export const exampleDiagnostics: readonly Diagnostic[] = [
  diagnostic("info", "Eight rows had another spelling.", "Cases!H2226"),
  diagnostic("warning", "Four cases are closed before they were opened.", "Cases!C3194"),
  diagnostic("error", "Table Accounts has no column for opening revenue.", null),
];

function diagnostic(severity: Diagnostic["severity"], message: string, address: string | null): Diagnostic {
  return { severity, code: `example.${severity}`, message, address, table: "Cases", column: null, row: null, rows: 4 };
}

export const exampleAnswer: ScorecardAnswer = {
  scorecard: exampleScorecard, diagnostics: exampleDiagnostics, published: { publications: [], restatements: [] }, insights: { found: [], dismissed: {} }, programme: {}, edits: 12, tables: exampleTables, teams: ["Billing", "Returns"],
  choices: defaultChoices, sources: [],
  periods: [0, 1, 2].map((back) => {
    const { id, start, end } = shiftPeriod(october, -back);
    return { id, label: ["October 2026", "September 2026", "August 2026"][back] ?? "", firstDay: start, lastDay: end - 1 };
  }),
  tookBack: false,
};
