import { share } from "../measure/measureBuilders";
import { hasWord, present } from "../measure/rowPredicate";
import { keep } from "../measure/rowSelection";
import { sourceWords } from "../table/datasets/sourceWords";
import { leadershipRows } from "./agentRows";
import { defineIndicator } from "./indicator";
import { choice } from "./options";

const inside = hasWord("source", sourceWords.inside);

export const internalPromotionRate = defineIndicator({
  id: "internal-promotion-rate",
  title: "Internal promotion rate",
  question: "Do we fill leadership roles from within?",
  formula: "Leadership roles filled from within ÷ leadership roles filled, over twelve months",
  kind: "lagging", domain: "leadership-people", stakeholders: ["employees"],
  unit: "percent", direction: "higher-is-better", granularity: "month", rolling: 12, activity: false,
  inputs: [{ dataset: "role-fills", columns: ["role", "level", "filled-on", "source", "person", "team"] }],
  options: { levels: choice("Levels that count", "leadership", "all") },
  thresholds: { kind: "fixed", green: 0.6, amber: 0.35, source: "APQC, senior roles over three years; for reference" },
  minimum: { show: 1, rate: 5 },
  source: "APQC",
  needs: ({ has }) => [{ dataset: "role-fills", columns: ["filled-on", "source", has("role-fills", "role") ? "role" : "level"] }],
  dates: () => ({ dataset: "role-fills", columns: ["filled-on"] }),
  measure: ({ options }) => share("role-fills")
    .of(...(options.levels === "all" ? [] : [keep(leadershipRows, "not a leadership level")]), keep(present("source"), "no source"))
    .that(inside).at("filled-on"),
  example: {
    tables: {
      "role-fills": {
        columns: ["role", "level", "filled-on", "source"],
        rows: [
          ["Team Lead", "lead", "2026-02-02", "internal"],
          ["Support Manager", "manager", "2026-05-04", "external"],
          ["Team Lead", "lead", "2026-11-02", "internal"],
          ["Knowledge Specialist", "senior", "2026-06-01", "internal"],
          ["Head of Support", "head", "2026-07-01", null],
        ],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    expected: { value: 2 / 3, n: 3, numerator: 2, denominator: 3 },
  },
});
