import fc from "fast-check";
import { cleanText } from "../../../../src/domain/table/parse/cleanText";
import { readDateText } from "../../../../src/domain/table/parse/readDateText";
import { readDurationText } from "../../../../src/domain/table/parse/readDurationText";
import { readNumberText } from "../../../../src/domain/table/parse/readNumberText";
import { serialDay } from "../../../../src/domain/table/serialDay";
import { durationForms, fixedDateForms, numberForms } from "./writtenForms";

describe("what is written in a form is read back: dates,", () => {
  test.each(fixedDateForms)("$name", ({ write, step, shortYear }) => {
    const days = fc.integer(shortYear ? { min: serialDay(1930, 1, 1), max: serialDay(2029, 12, 31) } : { min: serialDay(1901, 1, 1), max: serialDay(2099, 12, 31) });
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 86_399 }), (day, seconds) => {
      const kept = seconds - (seconds % step);
      const reading = readDateText(cleanText(write(day, seconds)));
      expect([write(day, seconds), reading?.["day-first"], reading?.["month-first"]]).toEqual([write(day, seconds), day + kept / 86_400, day + kept / 86_400]);
    }));
  });
});

describe("what is written in a form is read back: durations,", () => {
  test.each(durationForms)("$name", ({ write, step }) => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 * 86_400 }), (seconds) => {
      const minutes = (seconds - (seconds % step)) / 60;
      expect([write(seconds), readDurationText(cleanText(write(seconds)))]).toEqual([write(seconds), { form: "minutes", point: minutes, comma: minutes }]);
    }));
  });
});

describe("what is written in a form is read back: numbers,", () => {
  test.each(numberForms)("$name", ({ write, mark }) => {
    fc.assert(fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (cents) => {
      const value = cents / 100;
      expect([write(value), readNumberText(cleanText(write(value)))?.[mark]]).toEqual([write(value), value]);
    }));
  });

  test("percents", () => {
    fc.assert(fc.property(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom("%", " %", "\u00a0%", "\u202f%", "٪", "％"), (percent, sign) => {
      expect(readNumberText(cleanText(`${percent}${sign}`))).toMatchObject({ point: percent / 100, comma: percent / 100, percent: true });
    }));
  });
});
