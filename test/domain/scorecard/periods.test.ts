import fc from "fast-check";
import { addMonths, monthsOf, periodOf, periodsBetween, previousPeriod, shiftPeriod } from "../../../src/domain/scorecard/periods";
import { formatDay, serialDay } from "../../../src/domain/table/serialDay";

const granularities = ["month", "quarter", "year"] as const;
const days = fc.integer({ min: serialDay(1950, 1, 1), max: serialDay(2150, 12, 31) });

describe("periodOf", () => {
  test.each([
    ["month", 1, "2026-11", "2026-11-01", "2026-12-01"],
    ["quarter", 1, "2026-Q4", "2026-10-01", "2027-01-01"],
    ["year", 1, "2026", "2026-01-01", "2027-01-01"],
    ["month", 4, "2026-11", "2026-11-01", "2026-12-01"],
    ["quarter", 4, "FY2027-Q3-from-04", "2026-10-01", "2027-01-01"],
    ["year", 4, "FY2027-from-04", "2026-04-01", "2027-04-01"],
    ["quarter", 2, "FY2027-Q4-from-02", "2026-11-01", "2027-02-01"],
  ] as const)("finds the %s of 15 November 2026 in a fiscal year that starts in month %i", (granularity, fiscal, id, start, end) => {
    const period = periodOf(serialDay(2026, 11, 15) + 0.7, granularity, fiscal);
    expect({ id: period.id, start: formatDay(period.start), end: formatDay(period.end) }).toEqual({ id, start, end });
  });

  test("holds its own moment, and borders on the one before", () => {
    fc.assert(fc.property(days, fc.constantFrom(...granularities), fc.integer({ min: 1, max: 12 }), (day, granularity, fiscal) => {
      const period = periodOf(day, granularity, fiscal);
      expect(period.start <= day && day < period.end).toBe(true);
      expect(previousPeriod(period, fiscal)).toEqual(periodOf(period.start - 1, granularity, fiscal));
      expect(shiftPeriod(previousPeriod(period, fiscal), 1, fiscal)).toEqual(period);
    }));
  });
});

describe("periodsBetween", () => {
  test("lists every period without gap or overlap, each under its own name", () => {
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 2000 }), fc.constantFrom(...granularities), (first, length, granularity) => {
      const periods = periodsBetween(first, first + length, granularity);
      periods.slice(1).forEach((period, i) => expect(period.start).toBe(periods[i]?.end));
      expect(periods[0]).toEqual(periodOf(first, granularity));
      expect(periods.at(-1)).toEqual(periodOf(first + length, granularity));
      expect(new Set(periods.map((period) => period.id)).size).toBe(periods.length);
    }));
  });

  test("is empty where the last day lies before the first one's period", () => {
    expect(periodsBetween(serialDay(2026, 3, 1), serialDay(2026, 2, 28), "month")).toEqual([]);
  });
});

test("a year consists of twelve months that fill it", () => {
  const months = monthsOf(periodOf(serialDay(2024, 5, 1), "year"));
  expect(months.map((month) => month.id)).toEqual(
    ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"]);
});

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2026-11-15", 2, "2027-01-15"],
  ["2026-01-15", -1, "2025-12-15"],
])("%s and %i months is %s", (from, months, to) => {
  const [year, month, day] = from.split("-").map(Number);
  expect(formatDay(addMonths(serialDay(year ?? 0, month ?? 0, day ?? 0), months))).toBe(to);
});
