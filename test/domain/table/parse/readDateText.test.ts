import fc from "fast-check";
import { readDateText } from "../../../../src/domain/table/parse/readDateText";
import { readTimeText } from "../../../../src/domain/table/parse/readTimeText";
import { formatDay, serialDay } from "../../../../src/domain/table/serialDay";

const leapDay = serialDay(2016, 2, 29);
const time = (hour: number, minute: number, second = 0) => (hour * 3600 + minute * 60 + second) / 86_400;

describe("reading a date", () => {
  test.each([
    ["2016-02-29", leapDay],
    ["2016/2/29", leapDay],
    ["2016.02.29 13:16", leapDay + time(13, 16)],
    ["20160229", leapDay],
    ["20160229T011600Z", null],
    ["2016-02-29T01:16:30", leapDay + time(1, 16, 30)],
    ["2016-02-29T01:16:30.500Z", leapDay + time(1, 16, 30.5)],
    ["2016-02-29T01:16+02:00", leapDay + time(1, 16)],
    ["2016-02-29 01:16:00 -0500", leapDay + time(1, 16)],
    ["2016-02-29 01:16 UTC", leapDay + time(1, 16)],
    ["29 Feb 2016", leapDay],
    ["29-Feb-16", leapDay],
    ["29th of February, 2016 at 1:16 p.m.", leapDay + time(13, 16)],
    ["Feb 29, 2016 01:16 PM", leapDay + time(13, 16)],
    ["Monday, February 29, 2016", leapDay],
    ["Mon 29 Feb 2016", leapDay],
    ["2016-Feb-29", leapDay],
    ["Sept 1 2016", serialDay(2016, 9, 1)],
    ["2016-02", serialDay(2016, 2, 1)],
    ["02/2016", serialDay(2016, 2, 1)],
    ["Feb 2016", serialDay(2016, 2, 1)],
    ["2016-Q2", serialDay(2016, 4, 1)],
    ["Q4 2016", serialDay(2016, 10, 1)],
    ["42429.5", 42_429.5],
  ])("%j", (text, serial) => {
    if (serial === null) return expect(readDateText(text)).toBeNull();
    expect(readDateText(text)).toEqual({ dayFirst: serial, monthFirst: serial });
  });

  test.each([
    ["29-02-2016 01:16", leapDay + time(1, 16), NaN],
    ["2/29/2016 1:16 PM", NaN, leapDay + time(13, 16)],
    ["29.02.16", leapDay, NaN],
    ["01/02/2016", serialDay(2016, 2, 1), serialDay(2016, 1, 2)],
    ["29/02/2015", null, null],
  ])("%j has the day first, the month first or either", (text, dayFirst, monthFirst) => {
    expect(readDateText(text)).toEqual(dayFirst === null ? null : { dayFirst, monthFirst });
  });

  test.each(["soon", "12", "29-02/2016", "2016-02-30", "2016-13-01", "31 Feb 2016", "Feb 2016 soon", "1-2-3", "25:00", "29-02-2016 25:00", "29-02-2016 x", "1899-12-31", "Jan-26", "00/00/0000"])(
    "%j is no date",
    (text) => expect(readDateText(text)).toBeNull(),
  );

  test("takes two-digit years as Excel does", () => {
    expect(formatDay(readDateText("31.12.29")?.dayFirst ?? 0)).toBe("2029-12-31");
    expect(formatDay(readDateText("31.12.30")?.dayFirst ?? 0)).toBe("1930-12-31");
  });

  test("reads back every moment that is written day-first, month-first or ISO", () => {
    fc.assert(
      fc.property(fc.integer({ min: serialDay(1930, 1, 1), max: serialDay(2099, 12, 31) }), fc.integer({ min: 0, max: 86_399 }), (day, seconds) => {
        const [year = "", month = "", date = ""] = formatDay(day).split("-");
        const two = (value: number) => String(value).padStart(2, "0");
        const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
        const serial = day + seconds / 86_400;
        expect(readDateText(`${date}-${month}-${year} ${clock}`)?.dayFirst).toBe(serial);
        expect(readDateText(`${Number(month)}/${Number(date)}/${year} ${clock}`)?.monthFirst).toBe(serial);
        expect(readDateText(`${year}-${month}-${date}T${clock}Z`)).toEqual({ dayFirst: serial, monthFirst: serial });
      }),
    );
  });
});

describe("reading a time of day", () => {
  test.each([
    ["", 0], [" 00:00", 0], [" 24:00", 1], [" 12 am", 0], [" 12:30 AM", time(0, 30)], ["T23:59:59", time(23, 59, 59)], [" 1:16:05.5", time(1, 16, 5.5)], [", 13:16", time(13, 16)],
  ])("%j", (text, fraction) => expect(readTimeText(text)).toBe(fraction));

  test.each([" 13 pm", " 0:30 am", " 12:60", " 24:01", " 7", " 12:30 about", "12:30"])("%j is none", (text) => expect(readTimeText(text)).toBeNull());
});
