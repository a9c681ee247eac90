import { fitNumber } from "../../../../../host/workbench/grid/cells/fitNumber";

/** Every character is 7 pixels wide. */
const widthOf = (text: string): number => 7 * text.length;
const fit = (value: number, text: string, numberFormat: string, characters: number): string => fitNumber({ value, text, numberFormat }, 7 * characters, widthOf);

describe("a number in a cell", () => {
  it("stays as it is where there is room", () => {
    expect(fit(28564.571, "28564.571", "General", 9)).toBe("28564.571");
    expect(fit(0.73, "73 %", "0 %", 4)).toBe("73 %");
  });

  it("is rounded to its column's width in the General format", () => {
    expect(fit(28564.571, "28564.571", "General", 8)).toBe("28564.57");
    expect(fit(28564.571, "28564.571", "General", 5)).toBe("28565");
    expect(fit(-1.96, "-1.96", "General", 4)).toBe("-2");
  });

  it("gets an exponent where its digits do not fit, or would all be 0", () => {
    expect(fit(123456789, "123456789", "General", 7)).toBe("1.2E+08");
    expect(fit(0.0000123, "0.0000123", "General", 7)).toBe("1.2E-05");
  });

  it("is filled with number signs rather than cut off", () => {
    expect(fit(123456789, "123456789", "General", 3)).toBe("###");
    expect(fit(46327, "1 November 2026", "d mmmm yyyy", 6)).toBe("######");
    expect(fit(5, "5", "0", 0)).toBe("#");
  });
});
