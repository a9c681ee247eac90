import { formulaRuled } from "../../../../../host/workbench/grid/rules/formulaRuled";
import { HitCells } from "../../../../../host/workbench/grid/rules/hitCells";

describe("cells with formulas that are true", () => {
  it("are replaced row by row when they are read anew", () => {
    const hits = new HitCells();
    hits.replace({ row: 0, column: 0, rows: 10, columns: 5 }, [{ row: 1, column: 2, rule: "a" }, { row: 1, column: 2, rule: "b" }, { row: 9, column: 0, rule: "a" }]);
    expect([...hits.get(1, 2)]).toEqual(["a", "b"]);
    hits.replace({ row: 0, column: 0, rows: 5, columns: 5 }, []);
    expect([hits.get(1, 2).size, hits.get(9, 0).size]).toEqual([0, 1]);
  });
});

describe("the cells that formulas may apply to", () => {
  const rule = (row: number, rows: number, column: number, columns: number) =>
    ({ id: `${row}`, range: { row, column, rows, columns }, rule: { kind: "formula" as const, formula: "TRUE" }, font: {}, fill: null });

  it("are the smallest block within the rows around all of them", () => {
    expect(formulaRuled([rule(0, 2, 1, 1), rule(4, 1000, 5, 2)], 0, 500)).toEqual({ row: 0, column: 1, rows: 500, columns: 6 });
    expect(formulaRuled([rule(0, 2, 1, 1)], 500, 500)).toBeNull();
    expect(formulaRuled([{ ...rule(0, 2, 1, 1), rule: { kind: "beginsWith", text: "a" } }], 0, 500)).toBeNull();
  });
});
