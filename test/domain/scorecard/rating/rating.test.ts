import fc from "fast-check";
import type { RatingValues } from "../../../../src/domain/scorecard/rating/evaluateRating";
import { evaluateRating } from "../../../../src/domain/scorecard/rating/evaluateRating";
import { ratingFormula } from "../../../../src/domain/scorecard/rating/ratingFormula";
import { verdictWords } from "../../../../src/domain/scorecard/rating/verdictWords";
import { interpret } from "./formulaInterpreter";
import { ratingValues } from "./ratingValues";

const base: RatingValues = { value: 0.82, low: null, high: null, target: 0.8, gap: 0.1, ceiling: null, direction: 1, state: null, capped: false };
const columns = { value: "[@Now]", low: "[@Low]", high: "[@High]", target: "[@Target]", gap: "[@Gap]", state: "[@State]" };

function cellsOf(values: RatingValues) {
  return {
    "[@Now]": values.value, "[@Low]": values.low, "[@High]": values.high, "[@Target]": values.target, "[@Gap]": values.gap,
    "[@Ceiling]": values.ceiling, "[@Direction]": values.direction,
    "[@State]": values.state === null ? null : verdictWords[values.state], "[@Cap]": values.capped ? "watch" : null,
  };
}

describe("evaluateRating", () => {
  test.each<[string, Partial<RatingValues>]>([
    ["on-target", {}],
    ["on-target", { value: 0.8 }],
    ["watch", { value: 0.7999 }],
    ["watch", { value: 0.7 }],
    ["off-target", { value: 0.6999 }],
    ["on-target-or-watch", { low: 0.78, high: 0.86 }],
    ["on-target-or-watch", { value: 0.79, low: 0.75, high: 0.83 }],
    ["watch-or-off-target", { value: 0.72, low: 0.68, high: 0.76 }],
    ["watch-or-off-target", { value: 0.68, low: 0.64, high: 0.72 }],
    ["too-few-to-say", { value: 0.75, low: 0.6, high: 0.9 }],
    ["watch", { value: 0.75, low: 0.7, high: 0.79 }],
    ["no-data", { value: null }],
    ["no-target", { target: null }],
    ["too-few", { state: "too-few" }],
    ["watch", { capped: true }],
    ["watch-or-off-target", { capped: true, value: 0.75, low: 0.6, high: 0.9 }],
    ["off-target", { capped: true, value: 0.5 }],
    ["on-target", { value: 14, target: 15, gap: 45, direction: -1 }],
    ["watch", { value: 60, target: 15, gap: 45, direction: -1 }],
    ["off-target", { value: 60.1, target: 15, gap: 45, direction: -1 }],
    ["too-few-to-say", { value: 40, low: 10, high: 90, target: 15, gap: 45, direction: -1 }],
    ["on-target", { value: 0.9, ceiling: 0.9 }],
    ["watch", { value: 0.95, ceiling: 0.9 }],
    ["off-target", { value: 1.01, ceiling: 0.9 }],
    ["on-target", { ceiling: 0 }],
    ["off-target", { gap: null, value: 0.79 }],
  ])("says %s of %j", (status, values) => expect(evaluateRating({ ...base, ...values })).toBe(status));

  test("moves the amber bound with the target", () => {
    expect(evaluateRating({ ...base, value: 0.7, target: 0.8 })).toBe("watch");
    expect(evaluateRating({ ...base, value: 0.7, target: 0.85 })).toBe("off-target");
  });
});

describe("ratingFormula", () => {
  test("gives the same verdict as evaluateRating, whatever the cells hold", () => {
    const formula = ratingFormula({ ...columns, direction: "[@Direction]", ceiling: "[@Ceiling]", cap: "[@Cap]" });
    fc.assert(fc.property(ratingValues, (values) => {
      expect(interpret(formula, cellsOf(values))).toBe(verdictWords[evaluateRating(values)]);
    }), { numRuns: 2000 });
  });

  test("leaves out what the sheet does not have, and still agrees", () => {
    fc.assert(fc.property(ratingValues, (values) => {
      const formula = ratingFormula({ ...columns, direction: values.direction });
      expect(formula).not.toContain("Ceiling");
      expect(interpret(formula, cellsOf(values))).toBe(verdictWords[evaluateRating({ ...values, ceiling: null, capped: false })]);
    }));
  });

  test("uses only functions that every Excel has, and is far below Excel's limit", () => {
    const formula = ratingFormula({ ...columns, direction: "[@Direction]", ceiling: "[@Ceiling]", cap: "[@Cap]" });
    expect(new Set(formula.match(/[A-Z]+(?=\()/g))).toEqual(new Set(["IF", "OR", "MIN", "MAX", "ISNUMBER"]));
    expect(formula.length).toBeLessThan(4000);
  });

  test("speaks the words that it is given", () => {
    const formula = ratingFormula({ ...columns, direction: 1 }, { ...verdictWords, "on-target": '✔ "im Ziel"' });
    expect(interpret(formula, cellsOf(base))).toBe('✔ "im Ziel"');
  });
});
