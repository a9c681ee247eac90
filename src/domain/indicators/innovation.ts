import { count, mean, perAgentMonth, share } from "../measure/measureBuilders";
import { always, and, before, hasWord, not, present } from "../measure/rowPredicate";
import { keep, population, type Step } from "../measure/rowSelection";
import { hoursBetween } from "../measure/valueExpression";
import { refusedWords } from "../table/datasets/suggestionWords";
import { defineIndicator } from "./indicator";
import { choice } from "./options";

type Duplicates = "none" | "duplicates";

function implemented(duplicates: Duplicates): readonly Step[] {
  return [
    population(present("implemented")),
    keep(not(hasWord("status", refusedWords)), "refused"),
    ...(duplicates === "none" ? [keep(not(present("duplicate-of")), "duplicate")] : []),
  ];
}

const decidedAt = ["decided", "implemented"] as const;

export const innovation = defineIndicator({
  id: "innovation",
  title: "Innovation",
  question: "How many of our agents' ideas became real?",
  formula: "Number of agents' suggestions implemented in the period; refused ones and duplicates left out",
  kind: "leading", domain: "leadership-people", stakeholders: ["employees", "owners"],
  unit: "count", direction: "higher-is-better", granularity: "quarter", rolling: null, activity: true,
  inputs: [{ dataset: "suggestions", columns: ["suggestion-id", "agent", "submitted", "status", "decided", "implemented", "duplicate-of", "team"] }],
  options: { count: choice("Duplicates that count", "none", "duplicates") },
  thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "Own baseline; an activity figure, no personal goals" },
  minimum: { show: 0, rate: 10 },
  source: "The product's own definition",
  needs: () => [{ dataset: "suggestions", columns: ["implemented", "status"] }],
  dates: () => ({ dataset: "suggestions", columns: ["implemented"] }),
  coverage: () => ({ dataset: "suggestions", columns: ["submitted", "decided", "implemented"] }),
  measure: ({ options }) => ({
    ...count("suggestions").of(...implemented(options.count)).at("implemented"),
    among: { dataset: "suggestions", anchor: decidedAt, steps: [] },
  }),
  companions: ({ options }) => {
    const counted = implemented(options.count);
    return [
      {
        id: "per-100-agents", title: "Per 100 agents a year", unit: "count",
        needs: [{ dataset: "people", columns: ["person", "hired"] }], measure: perAgentMonth(count("suggestions").of(...counted).at("implemented"), 1200),
      },
      {
        id: "implemented-share", title: "Implemented of those decided", unit: "percent",
        needs: [{ dataset: "suggestions", columns: ["decided"] }],
        measure: share("suggestions").of().that(and(...counted.map((step) => step.keep))).at(...decidedAt),
      },
      {
        id: "agents-who-suggested", title: "Agents who suggested in a month", unit: "percent",
        needs: [{ dataset: "suggestions", columns: ["submitted", "agent"] }, { dataset: "people", columns: ["person", "hired"] }],
        measure: { kind: "active-agents", rows: { dataset: "suggestions", anchor: ["submitted"], steps: [population(always)] }, agent: "agent", atLeast: 1, minimumTenure: 0 },
      },
      {
        id: "time-to-implement", title: "Mean time to implement", unit: "hours",
        needs: [{ dataset: "suggestions", columns: ["submitted"] }],
        measure: mean("suggestions")
          .of(...counted, keep(present("submitted"), "no submitted date"), keep(not(before("implemented", "submitted")), "implemented before submitted"))
          .value(hoursBetween("submitted", "implemented")).at("implemented"),
      },
    ];
  },
  example: {
    tables: {
      suggestions: {
        columns: ["suggestion-id", "status", "decided", "implemented", "duplicate-of"],
        rows: [
          ["S1", "implemented", "2026-10-05", "2026-11-02", null],
          ["S2", "implemented", "2026-10-06", "2026-11-09", "S1"],
          ["S3", "rejected", "2026-11-10", null, null],
        ],
      },
    },
    asOf: "2026-12-31", granularity: "quarter", period: "2026-Q4",
    expected: { value: 1, n: 3, numerator: 1, denominator: null },
  },
});
