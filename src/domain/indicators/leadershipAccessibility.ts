import { mean, share } from "../measure/measureBuilders";
import { and, before, happened, not, olderThan, or, within } from "../measure/rowPredicate";
import { keep, type Step } from "../measure/rowSelection";
import { minutesBetween } from "../measure/valueExpression";
import { defineIndicator, type DatasetColumns } from "./indicator";
import { number } from "./options";

/** Days after which a question without an answer is a miss: the 60 minutes of the red bound. */
const bound = 60 / 1440;
const minutes = minutesBetween("asked", "answered");
const settled: Step = keep(or(happened("answered"), olderThan("asked", bound)), "not yet answered");
const inOrder: Step = keep(not(before("answered", "asked")), "answered before asked");
const answered: readonly Step[] = [keep(or(happened("answered"), not(olderThan("asked", bound))), "unanswered"), settled, inOrder];
const needs: readonly DatasetColumns[] = [{ dataset: "questions", columns: ["asked", "answered"] }];

export const leadershipAccessibility = defineIndicator({
  id: "leadership-accessibility",
  title: "Leadership accessibility",
  question: "How fast does an agent get an answer from a leader?",
  formula: "Mean clock minutes from an agent's question to the first answer of a leader, over the answered questions asked in the period",
  kind: "leading", domain: "leadership-people", stakeholders: ["employees", "customers"],
  unit: "minutes", direction: "lower-is-better", granularity: "month", rolling: null, activity: false,
  inputs: [{ dataset: "questions", columns: ["asked", "answered", "agent", "leader", "channel", "team"] }],
  options: { targetMinutes: number("Answered within", 15, { min: 1, max: 1440, unit: "minutes" }) },
  thresholds: { kind: "fixed", green: 15, amber: 60, source: "The product's default" },
  minimum: { show: 10, rate: 20 },
  minimumPersons: 5,
  source: "The product's own definition",
  needs: () => [{ dataset: "questions", columns: ["asked", "answered", "agent"] }],
  dates: () => ({ dataset: "questions", columns: ["asked"] }),
  measure: () => mean("questions").of(...answered).value(minutes, { spread: true, persons: "agent" }).at("asked"),
  companions: ({ options }) => [
    { id: "median", title: "Median", unit: "minutes", needs, measure: mean("questions", "median").of(...answered).value(minutes).at("asked") },
    { id: "percentile-90", title: "90th percentile", unit: "minutes", needs, measure: mean("questions", "percentile90").of(...answered).value(minutes).at("asked") },
    {
      id: "within-target", title: `Answered within ${options.targetMinutes} min`, unit: "percent", needs,
      measure: share("questions").of(settled, inOrder).that(and(happened("answered"), within(minutes, 0, options.targetMinutes))).at("asked"),
    },
    { id: "unanswered", title: "Unanswered", unit: "percent", needs, measure: share("questions").of(settled, inOrder).that(not(happened("answered"))).at("asked") },
  ],
  notes: () => ["Minutes are clock minutes: no shift hours are set."],
  example: {
    tables: {
      questions: {
        columns: ["asked", "answered", "agent"],
        rows: [
          ["2026-11-03 09:00", "2026-11-03 09:12", "Ada"],
          ["2026-11-04 09:00", "2026-11-04 09:30", "Ben"],
          ["2026-11-05 09:00", "2026-11-05 08:00", "Ben"],
          ["2026-11-06 09:00", null, "Cai"],
          ["2026-11-30 23:30", null, "Cai"],
        ],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    expected: { value: 21, n: 2, numerator: 42, denominator: 2 },
  },
});
