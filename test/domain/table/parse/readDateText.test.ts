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
    ["201602", serialDay(2016, 2, 1)],
    ["Feb 2016", serialDay(2016, 2, 1)],
    ["2016-Q2", serialDay(2016, 4, 1)],
    ["Q4 2016", serialDay(2016, 10, 1)],
    ["42429.5", 42_429.5],
    ["29. Februar 2016", leapDay], ["Mo., 29. Feb. 2016 13:16 Uhr", leapDay + time(13, 16)], ["Montag, den 29. Februar 2016 um 13.16 Uhr", leapDay + time(13, 16)],
    ["1. März 2016", leapDay + 1], ["1. Mrz 2016", leapDay + 1], ["31. Jänner 2016", serialDay(2016, 1, 31)], ["3. Dez. 2016", serialDay(2016, 12, 3)],
    ["29 février 2016", leapDay], ["lundi 29 févr. 2016 à 13h16", leapDay + time(13, 16)], ["1er août 2016", serialDay(2016, 8, 1)], ["29 FEVRIER 2016 13h", leapDay + time(13, 0)],
    ["29 de febrero de 2016", leapDay], ["lunes, 29 de febrero del 2016, 1:16 p. m.", leapDay + time(13, 16)], ["mar. 1 mars 2016", leapDay + 1], ["Mar 1, 2016", leapDay + 1], ["1 dic. 2016", serialDay(2016, 12, 1)], ["septiembre de 2016", serialDay(2016, 9, 1)],
    ["2016年2月29日", leapDay], ["2016年2月29日(月)13時16分30秒", leapDay + time(13, 16, 30)], ["２０１６年２月２９日 午後１時１６分", leapDay + time(13, 16)], ["2016年02月29日 午前0:05", leapDay + time(0, 5)],
    ["平成28年2月29日", leapDay], ["令和元年5月1日", serialDay(2019, 5, 1)], ["2016年2月", serialDay(2016, 2, 1)],
    ["٢٠١٦-٠٢-٢٩", leapDay], ["Tue, 1 Mar 2016 01:16:00 GMT", leapDay + 1 + time(1, 16)], ["2016. 02. 29. 13:16", leapDay + time(13, 16)], ["T1 2016", serialDay(2016, 1, 1)],
  ])("%j", (text, serial) => {
    if (serial === null) return expect(readDateText(text)).toBeNull();
    expect(readDateText(text)).toMatchObject({ "day-first": serial, "month-first": serial, "year-first": serial });
  });

  test.each([
    ["29-02-2016 01:16", leapDay + time(1, 16), NaN],
    ["2/29/2016 1:16 PM", NaN, leapDay + time(13, 16)],
    ["29.02.16", leapDay, NaN],
    ["01/02/2016", serialDay(2016, 2, 1), serialDay(2016, 1, 2)],
    ["29/02/2015", null, null],
    ["Mo 29.02.2016", leapDay, NaN],
    ["29. 2. 2016", leapDay, NaN],
  ])("%j has the day first, the month first or either", (text, dayFirst, monthFirst) => {
    if (dayFirst === null) return expect(readDateText(text)).toBeNull();
    expect(readDateText(text)).toMatchObject({ "day-first": dayFirst, "month-first": monthFirst });
  });

  test.each([
    ["16-02-29", leapDay], ["99/12/31", serialDay(1999, 12, 31)], ["29.02.16", serialDay(2029, 2, 16)], ["29.02.2016", NaN], ["1/2/16", NaN],
  ])("%j can have its year of two digits in front", (text, yearFirst) => expect(readDateText(text)?.["year-first"]).toBe(yearFirst));

  test.each([
    ["2016-02-29", null], ["2016-02-29 01:16", null], ["2016-02-29T01:16:00Z", 0], ["2016-02-29T01:16+02:00", 120], ["2016-02-29 01:16 -0330", -210], ["2016-02-29 01:16 UTC+2", 120],
    ["29 Feb 2016 01:16 CEST", 120], ["29 Feb 2016 01:16 PM (PST)", -480], ["2016-02-29T01:16+01:00[Europe/Berlin]", 60], ["2016-02-29 01:16 IST", null],
  ])("%j names its zone", (text, zone) => expect(readDateText(text)?.zone).toBe(zone));

  test.each(["soon", "12", "29-02/2016", "2016-02-30", "2016-13-01", "31 Feb 2016", "Feb 2016 soon", "1-2-3", "25:00", "29-02-2016 25:00", "29-02-2016 x", "1899-12-31", "Jan-26", "00/00/0000", "29 Mois 2016", "2016年13月1日", "2016年2月30日", "99.99.99", "2".repeat(81)])(
    "%j is no date",
    (text) => expect(readDateText(text)).toBeNull(),
  );

  test("takes two-digit years as Excel does", () => {
    expect(formatDay(readDateText("31.12.29")?.["day-first"] ?? 0)).toBe("2029-12-31");
    expect(formatDay(readDateText("31.12.30")?.["day-first"] ?? 0)).toBe("1930-12-31");
  });

  test("reads back every moment that is written day-first, month-first or ISO", () => {
    fc.assert(
      fc.property(fc.integer({ min: serialDay(1930, 1, 1), max: serialDay(2099, 12, 31) }), fc.integer({ min: 0, max: 86_399 }), (day, seconds) => {
        const [year = "", month = "", date = ""] = formatDay(day).split("-");
        const two = (value: number) => String(value).padStart(2, "0");
        const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
        const serial = day + seconds / 86_400;
        expect(readDateText(`${date}-${month}-${year} ${clock}`)?.["day-first"]).toBe(serial);
        expect(readDateText(`${Number(month)}/${Number(date)}/${year} ${clock}`)?.["month-first"]).toBe(serial);
        expect(readDateText(`${year}-${month}-${date}T${clock}Z`)).toMatchObject({ "day-first": serial, "month-first": serial, zone: 0 });
      }),
    );
  });
});

describe("reading a time of day", () => {
  test.each([
    ["", 0], [" 00:00", 0], [" 24:00", 1], [" 12 am", 0], [" 12:30 AM", time(0, 30)], ["T23:59:59", time(23, 59, 59)], [" 1:16:05.5", time(1, 16, 5.5)], [", 13:16", time(13, 16)], [" 13h16", time(13, 16)], [" 13.16 Uhr", time(13, 16)], [" 9 Uhr", time(9, 0)], [" 1:16 p. m.", time(13, 16)], [" à 9h", time(9, 0)],
  ])("%j", (text, fraction) => expect(readTimeText(text)?.fraction).toBe(fraction));

  test.each([" 13 pm", " 0:30 am", " 12:60", " 24:01", " 7", " 12:30 about", "12:30", " 12:30 +15:00", " 12:30:", " 13."])("%j is none", (text) => expect(readTimeText(text)).toBeNull());
});
