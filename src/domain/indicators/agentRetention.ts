import { count, turnover } from "../measure/measureBuilders";
import type { CountMeasure } from "../measure/measure";
import { and, before, hasWord, not, or, present, within, type RowPredicate } from "../measure/rowPredicate";
import { keep, population, type Step } from "../measure/rowSelection";
import { hoursBetween } from "../measure/valueExpression";
import { agentRows } from "./agentRows";
import { defineIndicator, type DatasetColumns } from "./indicator";
import { choice, flag } from "./options";

/** "yes" stands under a header "Voluntary". */
const voluntary = and(
  hasWord("exit-kind", ["voluntary", "resigned", "resignation", "resigns", "quit", "yes"]),
  not(hasWord("exit-kind", ["not voluntary", "non voluntary", "in voluntary"])),
);
const transfer = hasWord("exit-kind", ["transfer", "transferred", "internal move", "moved", "move", "promoted", "promotion"]);

/** Agents who left, as far as the row can be trusted. */
const leavers: readonly Step[] = [
  population(and(agentRows, present("left"))),
  keep(present("hired"), "no hiring date"),
  keep(not(before("left", "hired")), "left before hired"),
];

/** Fewer months than this are not made into a yearly rate. */
const minimumMonths = 3;

function exits(counted: RowPredicate, transfersCount: boolean): CountMeasure {
  return count("people").of(...leavers).that(transfersCount ? or(counted, transfer) : and(counted, not(transfer))).at("left");
}

const needs: readonly DatasetColumns[] = [{ dataset: "people", columns: ["person", "hired", "left", "exit-kind"] }];

export const agentRetention = defineIndicator({
  id: "agent-retention",
  title: "Voluntary turnover",
  question: "How many of our agents choose to leave?",
  formula: "Voluntary exits ÷ average headcount × 12 ÷ months, over twelve months; agents only",
  kind: "lagging", domain: "leadership-people", stakeholders: ["employees", "owners"],
  unit: "percent", direction: "lower-is-better", granularity: "month", rolling: 12, activity: false, peopleData: true,
  inputs: [{ dataset: "people", columns: ["person", "team", "hired", "left", "exit-kind", "exit-reason", "role", "level"] }],
  options: { exits: choice("Exits that count", "voluntary", "all"), transfers: flag("Moves to another team count as exits", false) },
  thresholds: { kind: "fixed", green: 0.15, amber: 0.3, source: "ICMI formula; bounds are the product's default" },
  minimum: { show: 10, rate: 10 },
  source: "ICMI",
  needs: () => needs,
  dates: () => ({ dataset: "people", columns: ["left"] }),
  coverageElse: { dataset: "people", columns: ["hired"] },
  measure: ({ options }) => turnover(exits(options.exits === "all" ? present("left") : voluntary, options.transfers), minimumMonths),
  companions: ({ options }) => [
    { id: "total-turnover", title: "Total turnover", unit: "percent", needs, measure: turnover(exits(present("left"), options.transfers), minimumMonths) },
    { id: "first-90-days", title: "Exits in the first 90 days", unit: "count", needs, measure: exits(within(hoursBetween("hired", "left"), 0, 90 * 24), options.transfers) },
  ],
  example: {
    tables: {
      people: {
        columns: ["person", "hired", "left", "exit-kind", "role"],
        rows: [
          ["Ada", "2024-01-08", null, null, "Agent"],
          ["Ben", "2024-01-08", null, null, "Agent"],
          ["Cai", "2024-01-08", "2025-12-15", "voluntary", "Agent"],
          ["Dee", "2024-01-08", "2026-06-30", "involuntary", "Agent"],
          ["Eve", "2024-01-08", "2026-03-02", "voluntary", "Team Lead"],
        ],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    // Heads at the month ends of December 2025 to November 2026: three until May, two from June on.
    expected: { value: 1 / 2.5, n: 2.5, numerator: 1, denominator: 2.5 },
  },
});
