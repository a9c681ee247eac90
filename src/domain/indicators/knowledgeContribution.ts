import { share } from "../measure/measureBuilders";
import { hasWord, not, present } from "../measure/rowPredicate";
import { keep, type Step } from "../measure/rowSelection";
import { contributionWords } from "../table/datasets/contributionWords";
import { closingColumn } from "./closingColumn";
import { defineIndicator, type Setting } from "./indicator";
import { notClosedByHand } from "./notClosedByHand";
import { choice, number } from "./options";

const { create, improve, link } = contributionWords;
const wordsOf = {
  "create-improve-link": [...create, ...improve, ...link],
  "create-improve": [...create, ...improve],
  "create": create,
} as const;

function qualifying({ options, has }: Setting<{ readonly kinds: keyof typeof wordsOf | "any" }>): Step[] {
  if (options.kinds === "any" || !has("contributions", "kind")) return [];
  return [keep(hasWord("kind", wordsOf[options.kinds]), "kind does not qualify")];
}

export const knowledgeContribution = defineIndicator({
  id: "knowledge-contribution",
  title: "Knowledge contribution",
  question: "How many of our agents feed the knowledge base?",
  formula: "Agent-months with at least k qualifying contributions ÷ agent-months; an agent is eligible in a month when employed at its end",
  kind: "leading", domain: "quality-coaching", stakeholders: ["employees", "customers", "colleagues"],
  unit: "percent", direction: "higher-is-better", granularity: "month", rolling: null, activity: true,
  inputs: [
    { dataset: "contributions", columns: ["agent", "contributed-on", "kind"] },
    { dataset: "people", columns: ["person", "team", "hired", "left", "role", "level"] },
  ],
  options: {
    k: number("Contributions that an agent needs in a month", 1, { min: 1, max: 50, unit: "contributions", whole: true }),
    kinds: choice("Kinds that qualify", "create-improve-link", "create-improve", "create", "any"),
    minimumTenure: number("Employed for at least", 0, { min: 0, max: 365, unit: "days", whole: true }),
  },
  thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "Own baseline; an activity figure, no personal goals" },
  minimum: { show: 5, rate: 5 },
  source: "The product's own definition; programmes level off at link rates of 65–85 % (HDI/KCS)",
  needs: () => [{ dataset: "contributions", columns: ["agent", "contributed-on"] }, { dataset: "people", columns: ["person", "hired"] }],
  dates: () => ({ dataset: "contributions", columns: ["contributed-on"] }),
  measure: (setting) => ({
    kind: "active-agents", rows: { dataset: "contributions", anchor: ["contributed-on"], steps: qualifying(setting) },
    agent: "agent", atLeast: setting.options.k, minimumTenure: setting.options.minimumTenure,
  }),
  companions: (setting) => [{
    id: "link-rate", title: "Closed cases with an article", unit: "percent", needs: [{ dataset: "cases", columns: [closingColumn(setting), "article"] }],
    measure: share("cases")
      .of(keep(present(closingColumn(setting)), "not closed", { datedBy: "opened" }), keep(not(notClosedByHand), "merged, spam or auto-closed"))
      .that(present("article")).at(closingColumn(setting)),
  }],
  notes: ({ has }) => (has("contributions", "kind") ? [] : ["There is no column of kinds: every contribution qualifies."]),
  example: {
    tables: {
      people: { columns: ["person", "hired", "left"], rows: [["Ada", "2025-01-06", null], ["Ben", "2025-01-06", null], ["Cai", "2025-01-06", "2026-11-12"]] },
      contributions: {
        columns: ["agent", "contributed-on", "kind"],
        rows: [["ada", "2026-11-03", "Create"], ["Ada", "2026-11-04", "link"], ["Ben", "2026-11-05", "view"], ["Cai", "2026-11-06", "improve"]],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    expected: { value: 0.5, n: 2, numerator: 1, denominator: 2 },
  },
});
