import { createUniverCalc } from "../../../host/calc/univerCalc";
import { book } from "./book";

test("two engines in one process read each their own workbook, also for a formula that both have", () => {
  const values = [1, 2].map((number) => {
    const model = book({ Data: [[number, { formula: "IFERROR(A1*10,\"\")" }, { formula: "IF(ISNUMBER(B1),\"n\"&A1,\"none\")" }]] });
    createUniverCalc(() => 46_348).recalculate(model);
    return [model.sheets[0]?.getValue(0, 1), model.sheets[0]?.getValue(0, 2)];
  });
  expect(values).toEqual([[10, "n1"], [20, "n2"]]);
});
