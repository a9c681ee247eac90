import { BooleanNumber, CellValueType, type ICellData } from "@univerjs/core";
import { typedCells } from "../../../../../host/workbench/grid/cells/typedCells";

const into = (numberFormat = "General", date1904 = false) => ({ numberFormat: () => numberFormat, date1904 });
const typed = (cell: ICellData | null, numberFormat?: string) => typedCells({ 4: { 2: cell } }, into(numberFormat))[0]?.text;

describe("what was typed", () => {
  it.each<[string, ICellData | null, string | undefined]>([
    ["a text as it was typed", { v: "5%" }, "5%"],
    ["a formula", { f: "=A1*2", v: null }, "=A1*2"],
    ["a text that is marked as one", { v: "007", t: CellValueType.FORCE_STRING }, "'007"],
    ["a copied text that looks like a number", { v: "12", t: CellValueType.STRING }, "'12"],
    ["a copied text", { v: "done", t: CellValueType.STRING }, "done"],
    ["a copied boolean", { v: BooleanNumber.TRUE, t: CellValueType.BOOLEAN }, "TRUE"],
    ["a deletion", null, ""],
    ["a cleared cell", { v: null, f: null }, ""],
    ["looks alone: nothing", { s: { bl: BooleanNumber.TRUE } }, undefined],
  ])("is %s", (_, cell, text) => {
    expect(typed(cell)).toBe(text);
  });

  it("says numbers so that the cell's format takes them as they are", () => {
    expect(typed({ v: 0.734 }, "0 %")).toBe("73.4%");
    expect(typed({ v: 46327 }, "yyyy-mm-dd")).toBe("11/1/2026");
    expect(typed({ v: 2.5 })).toBe("2.5");
  });

  it("takes several lines from the editor's document", () => {
    expect(typed({ p: { body: { dataStream: "one\rtwo\r\n" } } as never })).toBe("one\ntwo");
  });

  it("moves the references of formulas that share one", () => {
    const cells = typedCells({ 1: { 1: { f: "=A1+$A$1", si: "x" } }, 2: { 1: { si: "x" }, 2: { si: "x" } } }, into());
    expect(cells.map(({ text }) => text)).toEqual(["=A1+$A$1", "=A2+$A$1", "=B2+$A$1"]);
  });

  it("names the cells", () => {
    expect(typedCells({ 4: { 2: { v: "a" } } }, into())).toEqual([{ row: 4, column: 2, text: "a" }]);
  });
});
