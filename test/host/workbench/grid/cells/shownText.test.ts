import { shownText } from "../../../../../host/workbench/grid/cells/shownText";

describe("the text of a cell", () => {
  it.each([
    [0.734, "0 %", "73 %"],
    [12.06, "[<9.95]0.0 \"h\";#,##0 \"h\"", "12 h"],
    [9.2, "[<9.95]0.0 \"h\";#,##0 \"h\"", "9.2 h"],
    [-15.3, "\"▲ \"0.0 \"pt\";\"▼ \"0.0 \"pt\";\"–\"", "▼ 15.3 pt"],
    [0, "\"▲ \"0.0 \"pt\";\"▼ \"0.0 \"pt\";\"–\"", "–"],
    [46327, "d mmm yyyy", "1 Nov 2026"],
    [46327.4375, "yyyy-mm-dd hh:mm", "2026-11-01 10:30"],
    [1234567.5, "#,##0", "1,234,568"],
    [0.1 + 0.2, "General", "0.3"],
    ["late", "0;-0;0;\"<\"@\">\"", "<late>"],
  ])("%p in the format %s is %s", (value, numberFormat, text) => {
    expect(shownText({ value }, numberFormat, false)?.text).toBe(text);
  });

  it("counts days from 1904 where the workbook does, in date formats only", () => {
    expect(shownText({ value: 44865 }, "yyyy-mm-dd", true)?.text).toBe("2026-11-01");
    expect(shownText({ value: 44865 }, "0", true)?.text).toBe("44865");
  });

  it("fills a cell whose date cannot be with number signs", () => {
    expect(shownText({ value: -1 }, "yyyy-mm-dd", false)?.text).toMatch(/^#+$/);
  });

  it("takes the colour that the format names", () => {
    expect(shownText({ value: -2 }, "0;[Red]-0", false)).toEqual({ text: "-2", color: expect.stringMatching(/red|#FF0000/i) as string });
    expect(shownText({ value: 2 }, "0;[Red]-0", false)?.color).toBeNull();
  });

  it("leaves texts, booleans, errors and blanks as they are", () => {
    for (const value of ["a@b", true, null]) expect(shownText({ value }, "0.0", false)).toBeNull();
    expect(shownText({ value: "#REF!", isError: true }, "0;-0;0;@", false)).toBeNull();
    expect(shownText({ value: "007" }, "@", false)).toBeNull();
  });
});
