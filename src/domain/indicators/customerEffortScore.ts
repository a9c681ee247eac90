import { mean, share } from "../measure/measureBuilders";
import { and, atLeast, atMost, present } from "../measure/rowPredicate";
import { keep, type Step } from "../measure/rowSelection";
import { column } from "../measure/valueExpression";
import { defineIndicator } from "./indicator";
import { choice, flag } from "./options";

interface ScaleOptions {
  readonly scale: "1-7" | "1-5";
  readonly topBoxes: "standard" | "top-2" | "top-3";
}

const highest = ({ scale }: ScaleOptions): number => (scale === "1-7" ? 7 : 5);

/** How many answers of the scale agree: 5–7 of seven, 4–5 of five, unless set. */
function boxes({ scale, topBoxes }: ScaleOptions): number {
  if (topBoxes === "standard") return scale === "1-7" ? 3 : 2;
  return topBoxes === "top-3" ? 3 : 2;
}

function onScale(options: ScaleOptions): readonly Step[] {
  return [keep(present("score"), "no score"), keep(and(atLeast("score", 1), atMost("score", highest(options))), "outside the scale")];
}

export const customerEffortScore = defineIndicator({
  id: "customer-effort-score",
  title: "Customers who found it easy",
  question: "Was it easy for customers to get their issue handled?",
  formula: "Answers that agree \"it was easy\" (5–7 on a scale of 1–7) ÷ answers",
  kind: "lagging", domain: "customer-experience", stakeholders: ["customers"],
  unit: "percent", direction: "higher-is-better", granularity: "month", rolling: null, activity: false,
  inputs: [{ dataset: "effort-answers", columns: ["answered-on", "score", "customer", "agent", "team", "invitations"] }],
  options: {
    scale: choice("Scale", "1-7", "1-5"),
    reversed: flag("Low answers mean easy", false),
    topBoxes: choice("Answers that agree", "standard", "top-2", "top-3"),
  },
  thresholds: { kind: "fixed", green: 0.85, amber: 0.7, source: "Rules of thumb on CEB/Gartner wording" },
  minimum: { show: 10, rate: 30 },
  source: "CEB/Gartner",
  needs: () => [{ dataset: "effort-answers", columns: ["answered-on", "score"] }],
  dates: () => ({ dataset: "effort-answers", columns: ["answered-on"] }),
  measure: ({ options }) => share("effort-answers")
    .of(...onScale(options))
    .that(options.reversed ? atMost("score", boxes(options)) : atLeast("score", highest(options) - boxes(options) + 1))
    .at("answered-on"),
  companions: ({ options }) => [{
    id: "mean-score", title: "Mean score", unit: "score", needs: [{ dataset: "effort-answers", columns: ["score"] }],
    measure: mean("effort-answers").of(...onScale(options)).value(column("score")).at("answered-on"),
  }],
  responseRate: () => ({
    id: "response-rate", title: "Response rate", unit: "percent", needs: [{ dataset: "effort-answers", columns: ["invitations"] }],
    measure: { kind: "count-per-sum", rows: { dataset: "effort-answers", anchor: ["answered-on"], steps: [] }, counted: present("score"), sum: "invitations" },
  }),
  example: {
    tables: {
      "effort-answers": {
        columns: ["answered-on", "score"],
        rows: [["2026-11-02", 7], ["2026-11-03", 5], ["2026-11-04", 4], ["2026-11-05", 9], ["2026-11-06", null]],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    expected: { value: 2 / 3, n: 3, numerator: 2, denominator: 3 },
  },
});
