import { count, mean, perAgentMonth, share } from "../measure/measureBuilders";
import { and, before, firstOf, happened, hasWord, not, or, present, type RowPredicate } from "../measure/rowPredicate";
import { keep, population, type Step } from "../measure/rowSelection";
import { hoursBetween } from "../measure/valueExpression";
import { productiveWords, unproductiveWords } from "../table/datasets/outcomeWords";
import { defineIndicator, type DatasetColumns } from "./indicator";
import { choice, number } from "./options";

type Outcomes = "productive" | "any";

function productive(outcomes: Outcomes): RowPredicate {
  return outcomes === "any" ? present("outcome") : and(hasWord("outcome", productiveWords), not(hasWord("outcome", unproductiveWords)));
}

const known: readonly Step[] = [keep(present("department"), "no department"), keep(present("outcome"), "no outcome")];

function countedOnce(outcomes: Outcomes): Step {
  const counts = productive(outcomes);
  const first = firstOf("thread", "occurred", and(counts, present("department"), present("outcome"), happened("occurred")));
  return keep(or(not(counts), first), "same thread", { countsInN: true });
}

const needs: readonly DatasetColumns[] = [{ dataset: "interactions", columns: ["occurred", "department", "outcome"] }];

export const crossFunctionalCollaboration = defineIndicator({
  id: "cross-functional-collaboration",
  title: "Cross-functional collaboration",
  question: "How often do agents solve things together with other departments?",
  formula: "Productive interactions with other departments ÷ agent-months; a thread counts once",
  kind: "leading", domain: "operations", stakeholders: ["colleagues", "customers"],
  unit: "per-agent-month", direction: "higher-is-better", granularity: "month", rolling: null, activity: true,
  inputs: [
    { dataset: "interactions", columns: ["occurred", "agent", "team", "department", "outcome", "thread", "asked", "answered"] },
    { dataset: "people", columns: ["person", "team", "hired", "left", "role", "level"] },
  ],
  options: {
    outcomes: choice("Outcomes that are productive", "productive", "any"),
    ceiling: number("Ceiling above which it is escalation load (0: none)", 0, { min: 0, max: 1000, unit: "per agent-month" }),
  },
  thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "Own baseline; an activity figure, no personal goals" },
  minimum: { show: 10, rate: 20 },
  source: "The product's own definition",
  needs: () => [...needs, { dataset: "people", columns: ["person", "hired"] }],
  dates: () => ({ dataset: "interactions", columns: ["occurred"] }),
  measure: ({ options }) => perAgentMonth(count("interactions").of(...known, countedOnce(options.outcomes)).that(productive(options.outcomes)).at("occurred")),
  companions: ({ options }) => [
    { id: "share-productive", title: "Share productive", unit: "percent", needs, measure: share("interactions").of(...known).that(productive(options.outcomes)).at("occurred") },
    {
      id: "answer-time", title: "Median answer time", unit: "hours", needs: [{ dataset: "interactions", columns: ["asked", "answered"] }],
      measure: mean("interactions", "median")
        .of(population(and(present("asked"), present("answered"))), keep(not(before("answered", "asked")), "answered before asked"))
        .value(hoursBetween("asked", "answered")).at("occurred"),
    },
  ],
  example: {
    tables: {
      people: { columns: ["person", "hired", "left"], rows: [["Ada", "2025-01-06", null], ["Ben", "2025-01-06", null]] },
      interactions: {
        columns: ["occurred", "agent", "department", "outcome", "thread"],
        rows: [
          ["2026-11-03", "Ada", "Product", "resolved", "T1"],
          ["2026-11-04", "Ada", "Product", "agreed", "T1"],
          ["2026-11-05", "Ben", "Sales", "no answer", "T2"],
          ["2026-11-06", "Ben", "Sales", "resolved", null],
          ["2026-11-09", "Ben", null, "resolved", "T3"],
        ],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    expected: { value: 1, n: 4, numerator: 2, denominator: 2 },
  },
});
