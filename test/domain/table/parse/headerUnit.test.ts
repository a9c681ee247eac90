import { headerUnit } from "../../../../src/domain/table/parse/headerUnit";

const nothing = { duration: null, clock: null, percent: false, currency: "" };

describe("the unit in a header", () => {
  test.each([
    ["Handle time (min)", "minutes"], ["Handle Minutes", "minutes"], ["handle_time_mins", "minutes"], ["HandleTimeSec", "seconds"], ["AHT in hours", "hours"], ["AHT in h", "hours"],
    ["Bearbeitungszeit [Std.]", "hours"], ["Dauer in Tagen", "days"], ["Durée (mn)", "minutes"], ["Duración en horas", "hours"], ["対応時間（分）", "minutes"], ["Talk time {s}", "seconds"], ["Hours (min)", "minutes"],
  ])("%j counts %s", (header, duration) => expect(headerUnit(header)).toEqual({ ...nothing, duration }));

  test.each([["Handle time", null], ["Team D", null], ["Duration", null], ["対応時間", null], ["", null]])("%j names none", (header, duration) => expect(headerUnit(header)).toEqual({ ...nothing, duration }));

  test.each([["Talk time hh:mm:ss", "hours:minutes"], ["AHT (h:mm)", "hours:minutes"], ["AHT (mm:ss)", "minutes:seconds"], ["AHT [m:ss]", "minutes:seconds"]])(
    "%j is a clock of %s", (header, clock) => expect(headerUnit(header).clock).toBe(clock),
  );

  test.each([["FTE %", true], ["fte percent", true], ["Quote (Prozent)", true], ["Percentile", false], ["Score", false]])("%j is of percents: %j", (header, percent) => expect(headerUnit(header).percent).toBe(percent));

  test.each([["MRR (EUR)", "EUR"], ["Revenue in $", "USD"], ["ARR US$", "USD"], ["Opening_GBP", "GBP"], ["First try", ""], ["Upgrades", ""]])("%j is in %j", (header, currency) => expect(headerUnit(header).currency).toBe(currency));
});
