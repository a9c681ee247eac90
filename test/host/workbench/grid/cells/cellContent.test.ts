import { CellValueType, HorizontalAlign } from "@univerjs/core";
import { cellContent } from "../../../../../host/workbench/grid/cells/cellContent";

describe("a cell as the grid keeps it", () => {
  it("holds numbers, texts and booleans by their kind, with the formula", () => {
    expect(cellContent({ value: 2, formula: "=1+1" }, {})).toEqual({ v: 2, t: CellValueType.NUMBER, f: "=1+1", s: {} });
    expect(cellContent({ value: "12" }, {})).toEqual({ v: "12", t: CellValueType.STRING, s: {} });
    expect(cellContent({ value: false }, {})).toEqual({ v: 0, t: CellValueType.BOOLEAN, s: {} });
    expect(cellContent({ value: null }, {})).toEqual({ s: {} });
  });

  it("centres an error unless the cell says otherwise", () => {
    expect(cellContent({ value: "#REF!", isError: true }, {}).s).toEqual({ ht: HorizontalAlign.CENTER });
    expect(cellContent({ value: "#REF!", isError: true }, { ht: HorizontalAlign.LEFT }).s).toEqual({ ht: HorizontalAlign.LEFT });
  });
});
