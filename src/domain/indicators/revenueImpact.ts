import type { RevenueMeasure } from "../measure/measure";
import { defineIndicator, type DatasetColumns } from "./indicator";
import { choice, number } from "./options";

const needs: readonly DatasetColumns[] = [{ dataset: "accounts", columns: ["account", "period", "opening-revenue", "expansion", "contraction", "churned-revenue"] }];

function revenue(options: { readonly touchWindow: number; readonly attribution: RevenueMeasure["attribution"] }, part: Partial<RevenueMeasure> = {}): RevenueMeasure {
  return { kind: "revenue", statistic: "net", cohort: "touched", attribution: options.attribution, touchWindow: options.touchWindow, ...part };
}

export const revenueImpact = defineIndicator({
  id: "revenue-impact",
  title: "Revenue kept where support helped (association, not credit)",
  question: "Do accounts that support helped stay and grow?",
  formula: "(Opening + expansion − contraction − churned) ÷ opening revenue over twelve months, of accounts that support touched before they began",
  kind: "lagging", domain: "customer-experience", stakeholders: ["owners", "bosses", "customers"],
  unit: "percent", direction: "higher-is-better", granularity: "month", rolling: 12, activity: false,
  inputs: [{ dataset: "accounts", columns: ["account", "period", "opening-revenue", "expansion", "contraction", "churned-revenue", "last-support-touch", "touched"] }],
  options: {
    touchWindow: number("Touched within, before the window", 90, { min: 1, max: 365, unit: "days", whole: true }),
    attribution: choice("What makes an account touched", "either", "window", "flag"),
  },
  thresholds: { kind: "fixed", green: 1.1, amber: 1, source: "The product's default" },
  minimum: { show: 5, rate: 20 },
  source: "Net revenue retention, as commonly reported",
  needs: ({ options, has }) => {
    const touch = options.attribution === "flag" || (options.attribution === "either" && !has("accounts", "last-support-touch") && has("accounts", "touched"))
      ? "touched" : "last-support-touch";
    return [...needs, { dataset: "accounts", columns: [touch] }];
  },
  dates: () => ({ dataset: "accounts", columns: ["period"] }),
  measure: ({ options }) => revenue(options),
  companions: ({ options }) => [
    { id: "gross-retention", title: "Without expansion", unit: "percent", needs, measure: revenue(options, { statistic: "gross" }) },
    { id: "untouched", title: "Accounts that support did not touch", unit: "percent", needs, measure: revenue(options, { cohort: "untouched" }) },
  ],
  example: {
    tables: {
      accounts: {
        columns: ["account", "period", "opening-revenue", "expansion", "contraction", "churned-revenue", "last-support-touch"],
        rows: [
          ["A", "2025-12-01", 100, 0, 0, 0, "2025-11-20"],
          ["B", "2025-12-01", 200, 0, 0, 0, "2025-06-01"],
          ["C", "2025-12-01", 300, 0, 0, 0, "2025-10-05"],
          ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) => ["A", `2026-${String(month).padStart(2, "0")}-01`, 100, 0, 0, 0, null] as const),
          ["A", "2026-11-01", 100, 40, 0, 0, null],
          ["C", "2026-03-01", 300, 0, 60, 0, null],
        ],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    expected: { value: 380 / 400, n: 2, numerator: 380, denominator: 400 },
  },
});
