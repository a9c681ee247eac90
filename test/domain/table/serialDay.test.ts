import fc from "fast-check";
import { calendarDay, civilDay, days1904, formatDay, parseDay, serialDay } from "../../../src/domain/table/serialDay";

describe("serial days", () => {
  test.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1904, 1, 1, days1904],
    [1970, 1, 1, 25_569],
    [2000, 2, 29, 36_585],
    [2023, 3, 15, 45_000],
    [2026, 11, 22, 46_348],
    [9999, 12, 31, 2_958_465],
  ])("%d-%d-%d is serial %d, and back", (year, month, day, serial) => {
    expect(serialDay(year, month, day)).toBe(serial);
    expect(civilDay(serial)).toEqual({ year, month, day });
  });

  test("counts on over the ends of months and years", () => {
    expect(formatDay(serialDay(2026, 13, 1))).toBe("2027-01-01");
    expect(formatDay(serialDay(2026, -1, 1))).toBe("2025-11-01");
    expect(formatDay(serialDay(2024, 3, 0))).toBe("2024-02-29");
  });

  test("drops the time of day", () => {
    expect(formatDay(45_000.999)).toBe("2023-03-15");
  });

  test("shows Excel's own 29 February 1900 as Excel does", () => {
    expect(formatDay(60)).toBe("1900-02-29");
  });

  test.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "22-11-2026", "", "2026-01-01T00:00"])(
    "refuses %j",
    (text) => expect(parseDay(text)).toBeNull(),
  );

  test("agrees with the language's own calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const iso = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        expect(formatDay(serial)).toBe(iso);
        expect(parseDay(iso)).toBe(serial);
        const { year, month, day } = civilDay(serial);
        expect(calendarDay(year, month, day)).toBe(serial);
      }),
    );
  });
});
