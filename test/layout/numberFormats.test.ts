import { format } from "numfmt";
import type { Unit } from "../../src/domain/scorecard/result";
import { axisFormats, changeFormat, changeFormula, contextFormats, valueFormats } from "../../src/layout/numberFormats";
import { english } from "../../src/layout/texts/english";

describe("formats with the unit in them", () => {
  test.each([
    ["percent", 0.664, "66 %"], ["hours", 41.2, "41 h"], ["hours", 3.24, "3.2 h"], ["hours", 9.96, "10 h"], ["hours", 1234.4, "1,234 h"],
    ["minutes", 12.3, "12 min"], ["count", 1871, "1,871"], ["per-agent-month", 3.44, "3.4"], ["score", 4.12, "4.1"],
  ] as const)("%s %d shows as %s", (unit, value, shown) => {
    expect(format(valueFormats[unit], value)).toBe(shown);
  });

  test("leave the dash of an unknown value as it is", () => {
    for (const pattern of [...Object.values(valueFormats), ...Object.values(axisFormats)]) expect(format(pattern, "–")).toBe("–");
  });

  test("give a context figure its tenth of a minute and an axis round marks", () => {
    expect(format(contextFormats.minutes, 11.2)).toBe("11.2 min");
    expect(format(axisFormats.minutes, 5)).toBe("5 min");
  });
});

describe("changes", () => {
  test.each([
    ["percent", 2, "▲ 2.0 pt"], ["percent", -5.4, "▼ 5.4 pt"], ["percent", 0, "–"], ["hours", -2.4, "▼ 2.4 h"], ["minutes", 6, "▲ 6.0 min"],
    ["count", -2, "▼ 2"], ["per-agent-month", 0.2, "▲ 0.2"],
  ] as const)("%s %d shows as %s", (unit, value, shown) => {
    expect(format(changeFormat(unit, english), value)).toBe(shown);
  });

  test("of shares are percentage points, rounded as they are shown", () => {
    expect(changeFormula("percent", "[@Now]", "[@Previous]"))
      .toBe('=IF(AND(ISNUMBER([@Now]),ISNUMBER([@Previous])),ROUND(([@Now]-[@Previous])*100,1),"–")');
    expect(changeFormula("count", "B2", "C2")).toBe('=IF(AND(ISNUMBER(B2),ISNUMBER(C2)),ROUND(B2-C2,0),"–")');
  });

  test("exist for every unit", () => {
    for (const unit of Object.keys(valueFormats) as Unit[]) expect(changeFormat(unit, english)).toContain("▲");
  });
});
