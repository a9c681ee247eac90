import { mean } from "../measure/measureBuilders";
import { always, before, not, present } from "../measure/rowPredicate";
import { keep, type Step } from "../measure/rowSelection";
import { hoursBetween } from "../measure/valueExpression";
import { defineIndicator } from "./indicator";
import { choice } from "./options";

const timed: readonly Step[] = [
  keep(present("resolved"), "not resolved", { datedBy: "identified" }),
  keep(present("identified"), "no identified date"),
  keep(not(before("resolved", "identified")), "resolved before identified"),
];
const hours = hoursBetween("identified", "resolved");
const needs = [{ dataset: "decisions", columns: ["identified", "resolved"] }] as const;
const open = { kind: "open", dataset: "decisions", from: "identified", to: "resolved", among: always } as const;

export const decisionVelocity = defineIndicator({
  id: "decision-velocity",
  title: "Decision velocity",
  question: "How fast do we decide what affects customers?",
  formula: "Mean hours from identifying an issue to resolving it, over the decisions resolved in the period",
  kind: "leading", domain: "operations", stakeholders: ["customers", "employees"],
  unit: "hours", direction: "lower-is-better", granularity: "month", rolling: null, activity: false,
  inputs: [{ dataset: "decisions", columns: ["decision-id", "identified", "resolved", "class", "level", "how", "owner", "team"] }],
  options: { statistic: choice("Statistic", "mean", "median") },
  thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "Own baseline; within 10 % is holding" },
  minimum: { show: 5, rate: 20 },
  source: "The product's own definition",
  needs: () => needs,
  dates: () => ({ dataset: "decisions", columns: ["resolved"] }),
  measure: ({ options }) => mean("decisions", options.statistic).of(...timed).value(hours, { spread: true }).at("resolved"),
  companions: () => [
    { id: "median", title: "Median", unit: "hours", needs, measure: mean("decisions", "median").of(...timed).value(hours).at("resolved") },
    { id: "percentile-90", title: "90th percentile", unit: "hours", needs, measure: mean("decisions", "percentile90").of(...timed).value(hours).at("resolved") },
    { id: "open", title: "Open at the end", unit: "count", needs, measure: { ...open, statistic: "count" } },
    { id: "open-age", title: "Mean age of the open ones", unit: "hours", needs, measure: { ...open, statistic: "age" } },
  ],
  example: {
    tables: {
      decisions: {
        columns: ["decision-id", "identified", "resolved"],
        rows: [
          ["D1", "2026-11-02 08:00", "2026-11-02 20:00"],
          ["D2", "2026-11-03 08:00", "2026-11-05 08:00"],
          ["D3", null, "2026-11-06"],
          ["D4", "2026-11-09", "2026-11-08"],
          ["D5", "2026-11-10", null],
        ],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    expected: { value: 30, n: 2, numerator: 60, denominator: 2 },
  },
});
