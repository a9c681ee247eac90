import { parsePeriodId } from "../../../src/domain/scorecard/periodId";
import { periodOf } from "../../../src/domain/scorecard/periods";
import { serialDay } from "../../../src/domain/table/serialDay";

const day = serialDay(2026, 11, 15);

test.each([
  ["month", 1, { year: 2026, month: 11, quarter: null, fiscalYearStart: 1 }],
  ["month", 4, { year: 2026, month: 11, quarter: null, fiscalYearStart: 1 }],
  ["quarter", 1, { year: 2026, month: null, quarter: 4, fiscalYearStart: 1 }],
  ["quarter", 10, { year: 2027, month: null, quarter: 1, fiscalYearStart: 10 }],
  ["year", 1, { year: 2026, month: null, quarter: null, fiscalYearStart: 1 }],
  ["year", 4, { year: 2027, month: null, quarter: null, fiscalYearStart: 4 }],
] as const)("reads the %s's id of a year that starts in month %i", (granularity, start, said) => {
  expect(parsePeriodId(periodOf(day, granularity, start).id)).toEqual(said);
});

it("says that another text is none", () => {
  expect(["", "Q4", "2026-", "2026-Q4-11", "FY2027-Q3-from-4"].map(parsePeriodId)).toEqual([null, null, null, null, null]);
});
