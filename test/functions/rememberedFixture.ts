import type { HistoryRow } from "../../src/domain/history/history";
import { rowKey } from "../../src/domain/history/rowsOf";
import type { ShownFigures } from "../../src/domain/scorecard/shownFigures";
import { answers } from "../../src/functions/answers";
import type { Remembered } from "../../src/functions/answers/remembered";
import type { Answer } from "../../src/functions/answer";
import type { FunctionId } from "../../src/functions/functionList";
import { englishFunctions } from "../../src/functions/texts/englishFunctions";

const shown: ShownFigures = {
  team: null, period: "2026-10", teams: [null, "Billing", "Returns"],
  indicators: [
    { id: "first-contact-resolution", title: "First-contact resolution", period: "2026-10", values: [0.66, 0.61, null], statuses: ["off-target", "watch-or-off-target", "no-data"], targets: [0.8, 0.7, 0.8] },
    { id: "innovation", title: "Innovation", period: "2026-Q3", values: [33, 4, 1], statuses: ["on-target", "too-few-to-say", "too-few"], targets: [15, null, 2] },
    { id: "agent-retention", title: "Agent retention", period: "2026-10", values: [0.9, 0.8, null], statuses: ["on-target", "on-target", "withheld"], targets: [0.7, 0.7, 0.7] },
    { id: "revenue-impact", title: "Revenue impact", period: null, values: [null, null, null], statuses: ["not-measured", "not-measured", "not-measured"], targets: [null, null, null] },
  ],
  scores: {
    periods: ["2026-08", "2026-09", "2026-10"], overall: [[60, 62, 71], [55, null, 50], [null, null, null]],
    domains: [
      { domain: "operations", scores: [[10, 20, 30], [1, 2, 3], [null, null, null]] }, { domain: "quality-coaching", scores: [[40, 50, 60], [4, 5, 6], [null, null, null]] },
      { domain: "leadership-people", scores: [[70, 80, 90], [7, 8, 9], [null, null, null]] }, { domain: "customer-experience", scores: [[11, 22, 33], [1, 1, 1], [null, null, null]] },
    ],
  },
};

function row(indicator: string, team: string | null, period: string, value: number | null): HistoryRow {
  return { indicator, team, period, value, n: 100, left: 0, low: null, high: null, status: value === null ? "no-data" : "watch", fingerprint: "1", asOf: 46326 };
}

const rows = [
  row("first-contact-resolution", null, "2026-09", 0.71), row("first-contact-resolution", null, "2026-08", null), row("first-contact-resolution", null, "2026-10", 0.66),
  row("first-contact-resolution", null, "2026-11", 0.99), row("first-contact-resolution", null, "2026-Q2", 0.5), row("first-contact-resolution", "Billing", "2026-09", 0.6),
  row("innovation", null, "2026-Q2", 20), row("agent-retention", null, "2026-09", 0.91),
];

/** A scorecard of October 2026 with two teams, in months. */
export const remembered: Remembered = { shown, date1904: false, language: "en", rows: new Map(rows.map((one) => [rowKey(one), one])) };

/** What a function answers a formula over that scorecard. */
export function ask(id: FunctionId, args: readonly unknown[], over: Partial<Remembered> = {}): Answer {
  return answers[id](args, { ...remembered, ...over }, englishFunctions);
}
