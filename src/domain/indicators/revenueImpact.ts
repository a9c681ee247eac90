import type { RevenueMeasure } from "../measure/measure";
import type { OptionValues } from "./definition";
import { defineIndicator, type DatasetColumns, type Setting } from "./indicator";
import { choice, number } from "./options";

type Statistic = RevenueMeasure["statistic"];

interface RevenueOptions extends OptionValues {
  readonly statistic: Statistic;
  readonly cohort: "touched" | "everyone";
  readonly window: "twelve-months" | "period";
  readonly minimumTenure: number;
  readonly touchWindow: number;
  readonly attribution: RevenueMeasure["attribution"];
}

/** Columns of what is added to or taken from the opening revenue. */
const flows: Readonly<Record<Statistic, readonly string[]>> = {
  "net": ["expansion", "contraction", "churned-revenue"],
  "gross": ["contraction", "churned-revenue"],
  "churn-only": ["churned-revenue"],
};

const numerators: Readonly<Record<Statistic, string>> = {
  "net": "(Opening + expansion − contraction − churned)",
  "gross": "(Opening − contraction − churned)",
  "churn-only": "(Opening − churned)",
};

/** A table with one row per account and no month shows one month, of which tenure says who was there when it began. */
function isSnapshot({ isDerived }: Setting<RevenueOptions>): boolean {
  return isDerived("accounts", "period");
}

function followsPeriod(setting: Setting<RevenueOptions>): boolean {
  return setting.options.window === "period" || isSnapshot(setting);
}

function revenue(setting: Setting<RevenueOptions>, part: Partial<RevenueMeasure> = {}): RevenueMeasure {
  const { statistic, cohort, attribution, touchWindow, minimumTenure } = setting.options;
  return {
    kind: "revenue", statistic, cohort, attribution, touchWindow,
    minimumTenure: isSnapshot(setting) && setting.has("accounts", "tenure-months") ? minimumTenure : 0, ...part,
  };
}

function needs({ options, has }: Setting<RevenueOptions>, { statistic = options.statistic, cohort = options.cohort }: Partial<Pick<RevenueOptions, "statistic" | "cohort">> = {}): readonly DatasetColumns[] {
  const byFlag = options.attribution === "flag" || (options.attribution === "either" && !has("accounts", "last-support-touch") && has("accounts", "touched"));
  return [{
    dataset: "accounts",
    columns: ["account", "period", "opening-revenue", ...flows[statistic], ...(cohort === "everyone" ? [] : [byFlag ? "touched" : "last-support-touch"])],
  }];
}

export const revenueImpact = defineIndicator({
  id: "revenue-impact",
  title: "Revenue kept where support helped (association, not credit)",
  question: "Do accounts that support helped stay and grow?",
  formula: "(Opening + expansion − contraction − churned) ÷ opening revenue over twelve months, of accounts that support touched before they began",
  kind: "lagging", domain: "customer-experience", stakeholders: ["owners", "bosses", "customers"],
  unit: "percent", direction: "higher-is-better", granularity: "month", rolling: 12, activity: false,
  inputs: [{
    dataset: "accounts",
    columns: ["account", "period", "opening-revenue", "expansion", "contraction", "churned-revenue", "churned", "tenure-months", "last-support-touch", "touched"],
  }],
  options: {
    statistic: choice("Revenue that counts", "net", "gross", "churn-only"),
    cohort: choice("Accounts that count", "touched", "everyone"),
    window: choice("Window (of a snapshot: its month)", "twelve-months", "period"),
    minimumTenure: number("Of a snapshot: customer for at least", 1, { min: 0, max: 120, unit: "months" }),
    touchWindow: number("Touched within, before the window", 90, { min: 1, max: 365, unit: "days", whole: true }),
    attribution: choice("What makes an account touched", "either", "window", "flag"),
  },
  thresholds: { kind: "fixed", green: 1.1, amber: 1, source: "The product's default" },
  minimum: { show: 5, rate: 20 },
  source: "Net revenue retention, as commonly reported",
  needs: (setting) => needs(setting),
  dates: () => ({ dataset: "accounts", columns: ["period"] }),
  measure: (setting) => revenue(setting),
  companions: (setting) => {
    const { statistic, cohort } = setting.options;
    return [
      ...(statistic === "net" ? [{ id: "gross-retention", title: "Without expansion", unit: "percent", needs: needs(setting, { statistic: "gross" }), measure: revenue(setting, { statistic: "gross" }) } as const] : []),
      ...(cohort === "everyone" ? [{ id: "touched", title: "Accounts that support touched", unit: "percent", needs: needs(setting, { cohort: "touched" }), measure: revenue(setting, { cohort: "touched" }) } as const] : []),
      { id: "untouched", title: "Accounts that support did not touch", unit: "percent", needs: needs(setting, { cohort: "touched" }), measure: revenue(setting, { cohort: "untouched" }) },
    ];
  },
  titleFor: ({ options }) => (options.cohort === "everyone" ? "Revenue kept" : "Revenue kept where support helped (association, not credit)"),
  inForce: (setting) => {
    const { statistic, cohort } = setting.options;
    const oneMonth = followsPeriod(setting);
    return {
      rolling: oneMonth ? null : 12,
      formula: `${numerators[statistic]} ÷ opening revenue over ${isSnapshot(setting) ? "the snapshot's month" : oneMonth ? "the period" : "twelve months"}, of ${cohort === "everyone" ? "all accounts" : "accounts that support touched before"}`,
      // The bounds are those of a year's net retention: without expansion nothing reaches them, and a month has other ones.
      ...(statistic === "net" && !oneMonth ? {} : { thresholds: { kind: "baseline", better: 0.02, worse: 0.02, source: "Own baseline: there are bounds for a year's net retention only" } }),
    };
  },
  notes: (setting) => (isSnapshot(setting) ? ["The accounts come without a month: they are followed over the one month that they show, not over twelve."] : []),
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
