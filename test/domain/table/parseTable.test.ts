import fc from "fast-check";
import { civilDay, serialDay } from "../../../src/domain/table/serialDay";
import { parsedTable, valuesOf } from "./parsedTable";
import { inEnglish } from "../inEnglish";

const day = (year: number, month: number, date: number) => serialDay(year, month, date);
const codes = ({ diagnostics }: ReturnType<typeof parsedTable>) => diagnostics.map(({ severity, code }) => `${severity} ${code}`);

describe("rows", () => {
  test("drops blank rows and remembers where the others stand", () => {
    const parsed = parsedTable("cases", { "Case ID": ["A", null, "B", "  ", null], Opened: [1000, "", 1001, "\t", ""] });
    expect(valuesOf(parsed, "case-id")).toEqual(["A", "B"]);
    expect([...parsed.table.sourceRows]).toEqual([0, 2]);
    expect(parsed.table.rowCount).toBe(2);
  });

  test("says that a table has no rows", () => {
    expect(codes(parsedTable("cases", { "Case ID": [null], Opened: [null] }))).toEqual(["warning table.empty"]);
  });

  test("says where the columns came from", () => {
    const { table } = parsedTable("cases", { Opened: [1], "Case ID": ["A"] });
    expect(table.origin).toEqual({
      parts: [{ table: "Cases", sheet: "Cases", firstRow: 4, rowCount: 1, columns: { opened: { header: "Opened", column: 1 }, "case-id": { header: "Case ID", column: 2 } } }],
    });
  });
});

describe("texts", () => {
  test("trims, folds inner blanks and takes marks for missing", () => {
    const parsed = parsedTable("cases", { Team: ["  Blue\u00a0 Team\n", "Blue Team", "?", "n/a", "N/A", "-", "NULL", " ", "NA", 7, true] });
    expect(valuesOf(parsed, "team")).toEqual(["Blue Team", "Blue Team", null, null, null, null, null, "NA", "7", "TRUE"]);
  });

  test("takes names that differ in case for one and shows the first spelling", () => {
    const parsed = parsedTable("cases", { Agent: ["Ann Lee", "ANN  LEE", "ann lee", "Bo"] });
    expect(valuesOf(parsed, "agent")).toEqual(["Ann Lee", "Ann Lee", "Ann Lee", "Bo"]);
    expect(parsed.diagnostics).toMatchObject([{ severity: "info", code: "text.names-merged", rows: 2, row: 1, address: "Cases!B6" }]);
    expect(inEnglish(parsed.diagnostics[0])).toContain('"Ann Lee" and "ANN LEE"');
  });

  test("keeps ids that differ in case apart", () => {
    const parsed = parsedTable("cases", { "Case ID": ["a1", "A1", 17, "17"] });
    expect(valuesOf(parsed, "case-id")).toEqual(["a1", "A1", "17", "17"]);
    expect(codes(parsed)).toEqual([]);
  });

  test("composes characters, so that one name is one name", () => {
    expect(valuesOf(parsedTable("people", { Person: ["Jose\u0301", "Jos\u00e9"] }), "person")).toEqual(["Jos\u00e9", "Jos\u00e9"]);
  });

  test("reads an article flag of false as no article", () => {
    expect(valuesOf(parsedTable("cases", { Knowledge: ["TRUE", "FALSE", false, 0, "KB1"] }), "article")).toEqual(["TRUE", null, null, null, "KB1"]);
  });
});

describe("numbers", () => {
  test("takes text for numbers where it is one, and reports what is not", () => {
    const parsed = parsedTable("cases", { Transfers: [1, "2", " 3 ", "?", "many", "more", true] });
    expect(valuesOf(parsed, "transfers")).toEqual([1, 2, 3, null, null, null, 1]);
    expect(parsed.diagnostics).toMatchObject([
      { severity: "warning", code: "number.unreadable", rows: 2, row: 4, address: "Cases!B9", column: "Transfers", table: "Cases" },
      { severity: "info", code: "number.from-flags", rows: 1, row: 6, address: "Cases!B11" },
    ]);
  });

  test("decides the decimal mark for the whole column", () => {
    const comma = parsedTable("accounts", { Expansion: ["1.234", "5,5", "2.000"] });
    expect(valuesOf(comma, "expansion")).toEqual([1234, 5.5, 2000]);
    const point = parsedTable("accounts", { Expansion: ["1,234", "5.5", "1.234"] });
    expect(valuesOf(point, "expansion")).toEqual([1234, 5.5, 1.234]);
    expect([...codes(comma), ...codes(point)]).toEqual([]);
  });

  test("asks the locale where nothing decides, and says so", () => {
    const english = parsedTable("cases", { CSAT: ["1,234"] });
    const german = parsedTable("cases", { CSAT: ["1,234"] }, { locale: "de-DE" });
    expect([valuesOf(english, "csat"), valuesOf(german, "csat")]).toEqual([[1234], [1.234]]);
    expect([codes(english), codes(german)]).toEqual([["info number.marks-ambiguous"], ["info number.marks-ambiguous"]]);
    expect(valuesOf(parsedTable("cases", { CSAT: ["1,234"] }, { locale: "not a locale" }), "csat")).toEqual([1234]);
  });

  test("never reads half a column one way and half the other", () => {
    const parsed = parsedTable("accounts", { Expansion: ["1.5", "2.5", "3,75"] });
    expect(valuesOf(parsed, "expansion")).toEqual([1.5, 2.5, null]);
    expect(codes(parsed)).toEqual(["warning number.unreadable"]);
  });

  test("refuses to mix currencies in silence", () => {
    expect(codes(parsedTable("accounts", { Expansion: ["$5", "€6", 7] }))).toEqual(["error number.mixed-currencies"]);
    expect(codes(parsedTable("accounts", { Expansion: ["$5", "USD 6", 7] }))).toEqual([]);
  });
});

describe("flags", () => {
  test("reads words, booleans, 1 and 0", () => {
    const parsed = parsedTable("accounts", { Touched: ["Yes", "no", true, false, 1, 0, "X", "n/a", "maybe", 2] });
    expect(valuesOf(parsed, "touched")).toEqual([true, false, true, false, true, false, true, null, null, null]);
    expect(parsed.diagnostics).toMatchObject([{ code: "flag.unreadable", rows: 2, row: 8 }]);
  });
});

describe("error cells", () => {
  test("are missing, and reported once per column", () => {
    const parsed = parsedTable("cases", {
      "Case ID": ["A", { error: "#REF!" }], Opened: [{ error: "#N/A" }, { error: "#VALUE!" }], Transfers: [1, { error: "#N/A" }], FCR: ["yes", { error: "#N/A" }],
    });
    expect(valuesOf(parsed, "case-id")).toEqual(["A", null]);
    expect(valuesOf(parsed, "opened")).toEqual([null, null]);
    expect(valuesOf(parsed, "transfers")).toEqual([1, null]);
    expect(valuesOf(parsed, "first-contact-flag")).toEqual([true, null]);
    expect(parsed.diagnostics.map(({ code, rows, address }) => [code, rows, address])).toEqual([
      ["cell.error", 1, "Cases!B6"], ["cell.error", 2, "Cases!C5"], ["cell.error", 1, "Cases!D6"], ["cell.error", 1, "Cases!E6"],
    ]);
    expect(inEnglish(parsed.diagnostics[1])).toContain("#N/A");
  });
});

describe("dates", () => {
  test("are serials, of either date system", () => {
    expect(valuesOf(parsedTable("cases", { Opened: [45_000.25] }), "opened")).toEqual([45_000.25]);
    expect(valuesOf(parsedTable("cases", { Opened: [43_538.25] }, { date1904: true }), "opened")).toEqual([45_000.25]);
  });

  test("are read day-first in the whole column when one value can only be that", () => {
    const parsed = parsedTable("cases", { Opened: ["01-03-2016", "29-02-2016 12:00", "02-03-2016"] }, { locale: "en-US" });
    expect(valuesOf(parsed, "opened")).toEqual([day(2016, 3, 1), day(2016, 2, 29) + 0.5, day(2016, 3, 2)]);
    expect(codes(parsed)).toEqual([]);
  });

  test("are read month-first in the whole column when one value can only be that", () => {
    const parsed = parsedTable("cases", { Opened: ["1/3/2016", "2/29/2016", null, 42_430] });
    expect(valuesOf(parsed, "opened")).toEqual([day(2016, 1, 3), day(2016, 2, 29), 42_430]);
    expect(codes(parsed)).toEqual([]);
  });

  test("are reported where nothing decides: day-first, except where the locale is en-US", () => {
    const british = parsedTable("cases", { Opened: ["01/03/2016", "03/03/2016"] });
    const american = parsedTable("cases", { Opened: ["01/03/2016", "03/03/2016"] }, { locale: "en-US" });
    expect(valuesOf(british, "opened")).toEqual([day(2016, 3, 1), day(2016, 3, 3)]);
    expect(valuesOf(american, "opened")).toEqual([day(2016, 1, 3), day(2016, 3, 3)]);
    expect(british.diagnostics).toMatchObject([{ severity: "warning", code: "date.order-ambiguous", rows: 1, address: "Cases!B5" }]);
    expect(codes(american)).toEqual(["warning date.order-ambiguous"]);
  });

  test("follow the other columns of the table where their own does not decide", () => {
    const parsed = parsedTable("cases", { Opened: ["01/03/2016"], Closed: ["13/03/2016"] }, { locale: "en-US" });
    expect(valuesOf(parsed, "opened")).toEqual([day(2016, 3, 1)]);
    expect(codes(parsed)).toEqual(["info date.order-from-table"]);
  });

  test("that contradict the column's order are left out and reported, never turned", () => {
    const parsed = parsedTable("cases", { Opened: ["13/03/2016", "14/03/2016", "03/15/2016", "01/02/2016"] });
    expect(valuesOf(parsed, "opened")).toEqual([day(2016, 3, 13), day(2016, 3, 14), null, day(2016, 2, 1)]);
    expect(parsed.diagnostics).toMatchObject([{ code: "date.order-conflict", rows: 1, row: 2, address: "Cases!B7" }]);
  });

  test("that cannot be read are reported with their first cell", () => {
    const parsed = parsedTable("cases", { Opened: ["soon", 45_000, "n/a", "later", 0, -5, 1_456_711_200, true] });
    expect(valuesOf(parsed, "opened")).toEqual([null, 45_000, null, null, null, null, null, null]);
    expect(parsed.diagnostics).toMatchObject([{ code: "date.unreadable", rows: 6, row: 0, address: "Cases!B5" }]);
    expect(inEnglish(parsed.diagnostics[0])).toContain('6 values of "Opened"');
  });

  test("written in one order are all read in that order, whatever they are, as soon as one of them proves it", () => {
    const dates = fc.array(fc.integer({ min: day(1950, 1, 1), max: day(2080, 12, 31) }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(dates, fc.boolean(), fc.constantFrom("-", "/", "."), (serials, dayFirst, mark) => {
        const proof = day(2016, 2, 29);
        const written = [...serials, proof].map((serial) => {
          const { year, month, day: date } = civilDay(serial);
          return (dayFirst ? [date, month, year] : [month, date, year]).join(mark);
        });
        const parsed = parsedTable("cases", { Opened: written }, { locale: dayFirst ? "en-US" : "en-GB" });
        expect(valuesOf(parsed, "opened")).toEqual([...serials, proof]);
        expect(codes(parsed)).toEqual([]);
      }),
    );
  });

  test("the last day that there is stands for an end that nobody knows yet", () => {
    const left = [day(9999, 12, 31), "31.12.9999", "12/31/9999", "9999-12-31", day(9999, 12, 31) + 0.5, "31.03.2026"];
    const parsed = parsedTable("people", { Left: left });
    expect(valuesOf(parsed, "left")).toEqual([null, null, null, null, null, day(2026, 3, 31)]);
    expect(codes(parsed)).toEqual([]);
  });

  describe("of a file that Excel opened with the other order", () => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    /** Day-first texts as an American Excel leaves them: 1–12 May became real dates of other months, the rest stayed text. */
    const opened = days.map((date) => (date <= 12 ? day(2016, date, 5) : `${date}/05/2016`));

    test("are put right, and reported", () => {
      const parsed = parsedTable("cases", { Opened: opened });
      expect(valuesOf(parsed, "opened")).toEqual(days.map((date) => day(2016, 5, date)));
      expect(parsed.diagnostics).toMatchObject([{ severity: "warning", code: "date.half-swapped", rows: 12, address: "Cases!B5" }]);
    });

    test("are put right in a small file of one month, whose dates would else lie all over the year", () => {
      const some = [3, 8, 11, 14, 20, 29];
      const parsed = parsedTable("cases", { Opened: some.map((date) => opened[date - 1] ?? "") });
      expect(valuesOf(parsed, "opened")).toEqual(some.map((date) => day(2016, 5, date)));
      expect(parsed.diagnostics).toMatchObject([{ code: "date.half-swapped", rows: 3 }]);
    });

    test("are left alone where they are few and exchanging them brings nothing together", () => {
      const parsed = parsedTable("cases", { Opened: [day(2016, 5, 3), day(2016, 5, 8), day(2016, 5, 11), "14/05/2016", "20/05/2016", "29/05/2016"] });
      expect(valuesOf(parsed, "opened")).toEqual([3, 8, 11, 14, 20, 29].map((date) => day(2016, 5, date)));
      expect(codes(parsed)).toEqual([]);
    });

    test("are left alone as soon as one real date has a day above 12, or one text could be either", () => {
      expect(codes(parsedTable("cases", { Opened: [...opened, day(2016, 5, 13)] }))).toEqual([]);
      expect(codes(parsedTable("cases", { Opened: [...opened, "01/05/2016"] }))).toEqual([]);
    });
  });
});
