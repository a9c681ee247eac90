import { UniverEngine } from "../../../host/calc/engine/univerEngine";
import { book } from "./book";

const engine = new UniverEngine();
engine.open(book({ A: [["open", 5], ["done", 6], ["done", 5]] }));
const valueOf = (formula: string) => engine.evaluate(formula, { sheet: 0, row: 0, column: 9 });

test("a cell that is compared again is unequal as before", () => {
  expect([valueOf('A1="done"'), valueOf('A1="done"'), valueOf("B1=6")]).toEqual([[[false]], [[false]], [[false]]]);
  expect(valueOf('IF(A1="done","a",IF(A1="dropped","b","c"))')).toEqual([["c"]]);
  expect(valueOf('IF(ISNUMBER(B1),IF(B1=6,"a","b"),"c")')).toEqual([["b"]]);
});

test("and so is each of several", () => {
  expect([valueOf('A1:A3="done"'), valueOf('A1:A3="done"')]).toEqual([[[false], [true], [true]], [[false], [true], [true]]]);
});
