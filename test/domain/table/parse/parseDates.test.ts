import { serialDay } from "../../../../src/domain/table/serialDay";
import { parsedTable, valuesOf } from "../parsedTable";
import { inEnglish } from "../../inEnglish";

const day = (year: number, month: number, date: number) => serialDay(year, month, date);
const found = ({ diagnostics }: ReturnType<typeof parsedTable>) => diagnostics.map(({ severity, code, rows }) => `${severity} ${code} ${rows}`);

describe("years of two digits", () => {
  test("stand in front where a value can only be read so", () => {
    const parsed = parsedTable("cases", { Opened: ["16-02-03", "99-12-31"] });
    expect(valuesOf(parsed, "opened")).toEqual([day(2016, 2, 3), day(1999, 12, 31)]);
    expect(found(parsed)).toEqual([]);
  });

  test("stand in front, with a doubt, where the dates would otherwise scatter over decades", () => {
    const parsed = parsedTable("cases", { Opened: ["24/01/31", "24/02/15", "24/03/01"] });
    expect(valuesOf(parsed, "opened")).toEqual([day(2024, 1, 31), day(2024, 2, 15), day(2024, 3, 1)]);
    expect(found(parsed)).toEqual(["warning date.order-ambiguous 3"]);
    expect(inEnglish(parsed.diagnostics[0])).toContain("year first");
  });

  test("stand behind where that holds the dates together", () => {
    const parsed = parsedTable("cases", { Opened: ["29.02.16", "01.03.16", "02.03.16"] });
    expect(valuesOf(parsed, "opened")).toEqual([day(2016, 2, 29), day(2016, 3, 1), day(2016, 3, 2)]);
    expect(found(parsed)).toEqual([]);
  });

  test("stand in front in a language that writes so, where nothing decides", () => {
    expect(valuesOf(parsedTable("cases", { Opened: ["05/06/07"] }, { locale: "ja-JP" }), "opened")).toEqual([day(2005, 6, 7)]);
    expect(valuesOf(parsedTable("cases", { Opened: ["05/06/07"] }, { locale: "de-DE" }), "opened")).toEqual([day(2007, 6, 5)]);
    expect(valuesOf(parsedTable("cases", { Opened: ["05/06/2007"] }, { locale: "ja-JP" }), "opened")).toEqual([day(2007, 6, 5)]);
    expect(valuesOf(parsedTable("cases", { Opened: ["05/06/07"] }, { locale: "no such locale" }), "opened")).toEqual([day(2007, 6, 5)]);
  });
});

describe("time zones", () => {
  test("are read as written where a table names one, and said once", () => {
    const parsed = parsedTable("cases", { Opened: ["2024-03-01T10:00:00Z", "2024-03-02 08:00"], Closed: ["2024-03-01T12:00Z", 45_353] });
    expect(valuesOf(parsed, "opened")).toEqual([day(2024, 3, 1) + 10 / 24, day(2024, 3, 2) + 8 / 24]);
    expect(found(parsed)).toEqual(["info date.zone 2"]);
    expect(inEnglish(parsed.diagnostics[0])).toContain("UTC");
  });

  test("of summer and winter in one place are read as written", () => {
    const parsed = parsedTable("cases", { Opened: ["2024-01-01T00:30+01:00", "2024-07-01T00:30+02:00"] });
    expect(valuesOf(parsed, "opened")).toEqual([day(2024, 1, 1) + 0.5 / 24, day(2024, 7, 1) + 0.5 / 24]);
    expect(found(parsed)).toEqual(["info date.zone 2"]);
  });

  test("far apart are brought to the commonest one of the table, so that time between columns is true", () => {
    const parsed = parsedTable("cases", { Opened: ["2024-03-01T10:00+02:00", "2024-03-01T23:00+02:00", "2024-03-01 07:00"], Closed: ["2024-03-01T10:00Z", "2024-03-01T18:00-04:00", null] });
    const [opened, closed] = [valuesOf(parsed, "opened"), valuesOf(parsed, "closed")];
    expect(opened).toEqual([day(2024, 3, 1) + 10 / 24, day(2024, 3, 1) + 23 / 24, day(2024, 3, 1) + 7 / 24]);
    expect((Number(closed[0]) - Number(opened[0])) * 24).toBeCloseTo(2, 6);
    expect((Number(closed[1]) - Number(opened[1])) * 24).toBeCloseTo(1, 6);
    expect(found(parsed)).toEqual(["warning date.zones-mixed 2"]);
    expect(inEnglish(parsed.diagnostics[0])).toContain("UTC+02:00, UTC, UTC-04:00");
  });
});

describe("dates", () => {
  test("of whole numbers such as 20160229 are days", () => {
    const parsed = parsedTable("people", { Hired: [20_160_229, 20_160_230, 20_161_301] });
    expect(valuesOf(parsed, "hired")).toEqual([day(2016, 2, 29), null, null]);
    expect(found(parsed)).toEqual(["warning date.unreadable 2"]);
  });

  test("of whole numbers such as 201602 are months, not days of the 25th century", () => {
    const parsed = parsedTable("accounts", { Period: [201_602, 201_612, "201603", 42_430] });
    expect(valuesOf(parsed, "period")).toEqual([day(2016, 2, 1), day(2016, 12, 1), day(2016, 3, 1), 42_430]);
    expect(found(parsed)).toEqual([]);
  });

  test("in the languages of one column read together", () => {
    const parsed = parsedTable("cases", { Opened: ["3. März 2016", "3 mars 2016", "3 de marzo de 2016", "2016年3月3日", "March 3, 2016", "zéro-day"] });
    expect(valuesOf(parsed, "opened")).toEqual([...Array.from({ length: 5 }, () => day(2016, 3, 3)), null]);
  });

  test("that are marks for nothing are missing without a word, errors of formulas are reported as such", () => {
    const parsed = parsedTable("cases", { Opened: ["0000-00-00", "n/a", "k.A.", "\u00a0", "#REF!", "#VALUE!", "never", "未定"], "Case ID": ["1", "2", "3", "4", "5", "6", "7", "8"] });
    expect(valuesOf(parsed, "opened").filter((value) => value !== null)).toEqual([]);
    expect(found(parsed)).toEqual(["warning cell.error 2"]);
    expect(inEnglish(parsed.diagnostics[0])).toContain("#REF!");
  });
});
