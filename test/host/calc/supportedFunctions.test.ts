import { supportedFunctions } from "../../../host/calc/formula/supportedFunctions";
import { createUniverCalc } from "../../../host/calc/univerCalc";
import type { CellValue } from "../../../host/model/cells";
import { book } from "./book";
import { functionCases } from "./functionCases";

const today = 46_348; // 2026-11-22
const calc = createUniverCalc(() => today);

/** The cells that the cases read. */
const data: CellValue[][] = [
  ["Apples", 20, "North", 38_000, true, ""],
  ["Pears", 54, "South", 38_100.5, false, null],
  ["apples", 10, "North", 38_200, 3, "=x"],
  ["Bananas", 11, "South", null, "3", { error: "#N/A" }],
  ["Pears", 0.5, "East", -2, null, { error: "#DIV/0!" }],
];

function result(formula: string): CellValue {
  const model = book({ Data: data, Result: [[{ formula }]] });
  const { left } = calc.recalculate(model);
  expect(left).toEqual([]);
  return model.sheets[1]?.getValue(0, 0) ?? null;
}

describe("functions give Excel's documented results", () => {
  test("every listed function has cases", () => {
    expect([...supportedFunctions].filter((name) => !functionCases[name])).toEqual([]);
    expect(Object.keys(functionCases).filter((name) => name !== "operators" && !supportedFunctions.has(name))).toEqual([]);
  });

  describe.each(Object.entries(functionCases))("%s", (_name, cases) => {
    test.each(cases)("%s", (formula, expected) => {
      const value = result(formula);
      if (typeof expected === "number") expect(value).toBeCloseTo(expected, 10);
      else expect(value).toEqual(expected);
    });
  });
});
