import { readDurationText } from "../../../../src/domain/table/parse/readDurationText";

describe("reading a duration", () => {
  test.each([
    ["1:23:45", 83.75], ["0:00:30", 0.5], ["100:00:00", 6000], ["1:23:45.5", 83 + 45.5 / 60], ["1.02:03:04", 1440 + 123 + 4 / 60], ["1:02:03:04", 1440 + 123 + 4 / 60],
    ["1 day, 2:03:04", 1440 + 123 + 4 / 60], ["2 days 00:30:00", 2910], ["-0:05:00", -5], ["(0:05:00)", -5],
    ["83 min", 83], ["83min.", 83], ["83 Minuten", 83], ["83m", 83], ["2h", 120], ["2 h", 120], ["2 h 30 m", 150], ["2h30m", 150], ["2h30", 150], ["1h 05", 65], ["1d 4h", 1680], ["1 day 4 hours", 1680],
    ["1 hour, 5 minutes and 30 seconds", 65.5], ["90 s", 1.5], ["45 sec", 0.75], ["1w", 10_080], ["-90 s", -1.5],
    ["2 Std. 30 Min.", 150], ["2 Stunden und 5 Minuten", 125], ["3 Tage", 4320], ["1 heure 5 minutes", 65], ["1 h et 5 min", 65], ["2 jours", 2880], ["2 horas y 5 minutos", 125], ["1 día 4 horas", 1680],
    ["2時間30分", 150], ["1日4時間", 1680], ["４５秒", 0.75], ["1:30 h", 90], ["12:30 min", 12.5],
    ["PT2H30M", 150], ["P1DT4H", 1680], ["PT45S", 0.75], ["P2W", 20_160], ["pt90m", 90], ["-PT5M", -5], ["P1D", 1440],
  ])("%j is %d minutes", (text, minutes) => expect(readDurationText(text)).toEqual({ form: "minutes", point: minutes, comma: minutes }));

  test.each([["1.5 h", 90, NaN], ["1,5 h", NaN, 90], ["1.234 min", 1.234, 1234], ["PT1.5H", 90, NaN], ["1 h 2,5 min", NaN, 62.5]])(
    "%j waits for the column's decimal mark", (text, point, comma) => expect(readDurationText(text)).toEqual({ form: "minutes", point, comma }),
  );

  test.each([["83", "plain", 83], ["12:30", "clock", 12.5], ["0:45", "clock", 0.75], ["-12:30", "clock", -12.5], ["0", "plain", 0]])(
    "%j waits for the column's unit", (text, form, value) => expect(readDurationText(text)).toEqual({ form, point: value, comma: value }),
  );

  test.each(["", "soon", "12:60", "1:60:00", "5 apples", "30 m 2 h", "1 h 1 h", "P", "PT", "P1Y", "P1M", "$5", "5 %", "2 h about", "h", "1:2:3:4:5", "5 kr", "1".repeat(81)])(
    "%j is none", (text) => expect(readDurationText(text)).toBeNull(),
  );
});
