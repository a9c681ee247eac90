import { periodOf } from "../../../src/domain/scorecard/periods";
import { serialDay } from "../../../src/domain/table/serialDay";
import { english } from "../../../src/layout/texts/english";
import { periodLabel, periodName, periodNameOfId } from "../../../src/layout/words/formatPeriod";

test.each([
  ["month", 1, "November 2026", "Nov 2026"],
  ["month", 4, "November 2026", "Nov 2026"],
  ["quarter", 1, "Q4 2026", "Q4 2026"],
  ["quarter", 4, "Q3 FY 2027", "Q3 FY 2027"],
  ["year", 1, "2026", "2026"],
  ["year", 4, "FY 2027", "FY 2027"],
] as const)("names the %s of a year that starts in month %i", (granularity, start, name, label) => {
  const period = periodOf(serialDay(2026, 11, 15), granularity, start);
  expect([periodName(period, english), periodLabel(period, english), periodNameOfId(period.id, english)]).toEqual([name, label, label]);
});
