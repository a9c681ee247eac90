import { editText } from "../../../../../host/workbench/grid/cells/editText";

const style = (numberFormat: string, quotePrefix = false) => ({ numberFormat, quotePrefix });

describe("what the editor starts from", () => {
  it.each([
    [{ value: 3, formula: "=SUM(A1:A2)" }, style("0.00"), "=SUM(A1:A2)"],
    [{ value: 0.734 }, style("0 %"), "73.4%"],
    [{ value: 0.07 }, style("0%"), "7%"],
    [{ value: 46327 }, style("d mmm yyyy"), "11/1/2026"],
    [{ value: 46327.4375 }, style("yyyy-mm-dd"), "11/1/2026 10:30:00 AM"],
    [{ value: 0.4375 }, style("hh:mm"), "10:30:00 AM"],
    [{ value: 0.1 + 0.2 }, style("General"), "0.3"],
    [{ value: 1234567.891 }, style("#,##0"), "1234567.891"],
    [{ value: true }, style("General"), "TRUE"],
    [{ value: "007" }, style("General", true), "'007"],
    [{ value: "on target" }, style("General"), "on target"],
    [{ value: null }, style("0"), ""],
  ])("of %j with %j is %s", (cell, cellStyle, text) => {
    expect(editText(cell, cellStyle, false)).toBe(text);
  });

  it("reads dates in the workbook's own date system", () => {
    expect(editText({ value: 44865 }, style("yyyy-mm-dd"), true)).toBe("11/1/2026");
  });
});
