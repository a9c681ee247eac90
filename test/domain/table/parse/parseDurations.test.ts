import { parseDurations } from "../../../../src/domain/table/parse/parseDurations";
import { cellsOf } from "../cellsOf";
import { parsedTable, valuesOf } from "../parsedTable";

type Cells = Parameters<typeof parsedTable>[1][string];
const read = (header: string, cells: Cells, locale = "en-GB") => {
  const parsed = parsedTable("cases", { "Case ID": cells.map((_, index) => `C${index}`), [header]: cells }, { locale });
  return { values: valuesOf(parsed, "handle-minutes"), found: parsed.diagnostics.map(({ severity, code, rows }) => `${severity} ${code} ${rows}`) };
};

describe("durations of a column", () => {
  test("are minutes, however each is written", () => {
    expect(read("Handle Time", ["1:23:45", "83 min", "2h", "2 h 30 m", "1d 4h", "PT2H30M", "90 s", 12, "12", "n/a", null])).toEqual({
      values: [83.75, 83, 120, 150, 1680, 150, 1.5, 12, 12, null, null], found: [],
    });
  });

  test.each([["Handle Time Min", [30, "1.5"], [30, 1.5]], ["AHT Minutes", [30], [30]], ["AHT Min", ["0.5"], [0.5]]])(
    "below %j are in its unit where they name none", (header, cells, values) => expect(read(header, cells).values).toEqual(values),
  );

  test("such as 12:30 are minutes and seconds, with a doubt", () => {
    expect(read("Handle Time", ["12:30", "1:05"])).toEqual({ values: [12.5, 65 / 60], found: ["warning duration.clock-ambiguous 2"] });
    expect(read("Handle Minutes", ["12:30"])).toEqual({ values: [12.5], found: [] });
  });

  test("that Excel keeps as fractions of a day are read as clock times where no unit is named", () => {
    const clock = (hours: number, minutes: number, seconds: number) => (hours * 3600 + minutes * 60 + seconds) / 86_400;
    expect(read("Handle Time", [clock(0, 12, 30), clock(1, 23, 45), 0, clock(30, 0, 1)])).toEqual({ values: [12.5, 83.75, 0, 1800 + 1 / 60], found: ["info duration.from-times 4"] });
    expect(read("Handle Minutes", [clock(0, 12, 30)]).values).toEqual([12.5 / 1440]);
  });

  test.each([[[12.5, 7, 3.25]], [[12, 30, 45]], [[0.1, 0.25, 0.33]], [[1 / 3, 2 / 3]], [[20 / 60, 13 / 60]], [[12.345, 0.0001]], [[0, 0]]])(
    "are left plain where they can be decimal minutes or hours: %j", (cells) => expect(read("Handle Time", cells)).toEqual({ values: cells, found: [] }),
  );

  test("below a header that shows a clock are clock times where they can be", () => {
    const cells = (values: readonly (number | string)[]) => ({ cells: cellsOf(values), rows: Int32Array.from(values.keys()), place: { origin: { parts: [] }, column: "handle-minutes", header: "AHT (h:mm:ss)" } });
    expect([...parseDurations(cells([0.5, 0.25, "1:30"]), "en-GB").column.values]).toEqual([720, 360, 90]);
    expect([...parseDurations(cells([12, 7.5]), "en-GB").column.values]).toEqual([12, 7.5]);
  });

  test("decide their decimal mark together", () => {
    expect(read("Handle Time", ["1.234 min", "1,5 min"]).values).toEqual([1234, 1.5]);
    expect(read("Handle Time", ["1,234 min"])).toEqual({ values: [1234], found: ["info number.marks-ambiguous 1"] });
    expect(read("Handle Time", ["1,234 min"], "de-DE").values).toEqual([1.234]);
  });

  test("that are none are left out and reported", () => {
    expect(read("Handle Time", ["soon", true, "5 apples", "#REF!", { error: "#N/A" }, Infinity, "12 min"])).toEqual({
      values: [null, null, null, null, null, null, 12], found: ["warning cell.error 2", "warning duration.unreadable 4"],
    });
  });
});
