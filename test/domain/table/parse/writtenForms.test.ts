import fc from "fast-check";
import { flagOfWord } from "../../../../src/domain/table/parse/flagWords";
import { isMissingValue } from "../../../../src/domain/table/parse/missingText";
import { cleanText } from "../../../../src/domain/table/parse/cleanText";
import { readDateText } from "../../../../src/domain/table/parse/readDateText";
import { readDurationText } from "../../../../src/domain/table/parse/readDurationText";
import { readNumberText } from "../../../../src/domain/table/parse/readNumberText";
import { serialDay } from "../../../../src/domain/table/serialDay";
import { parsedTable, valuesOf } from "../parsedTable";
import { durationForms, fixedDateForms, numberForms, orderedDateForms, periodForms } from "./writtenForms";

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

describe("what is written in a form is read back in its order: dates,", () => {
  test.each(orderedDateForms)("$name", ({ write, step, shortYear, order }) => {
    const days = fc.integer(shortYear ? { min: serialDay(1930, 1, 1), max: serialDay(2029, 12, 31) } : { min: serialDay(1901, 1, 1), max: serialDay(2099, 12, 31) });
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 86_399 }), (day, seconds) => {
      expect([write(day, seconds), readDateText(cleanText(write(day, seconds)))?.[order]]).toEqual([write(day, seconds), day + (seconds - (seconds % step)) / 86_400]);
    }));
  });

  test.each(periodForms)("$name, as the first day", ({ write, months }) => {
    fc.assert(fc.property(fc.integer({ min: 1901, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const reading = readDateText(cleanText(write(year, month)));
      expect([write(year, month), reading?.["day-first"]]).toEqual([write(year, month), serialDay(year, month - ((month - 1) % months), 1)]);
    }));
  });

  test.each([[false, 0], [true, 1462]])("Excel's own days, from 1904: %s", (date1904, offset) => {
    fc.assert(fc.property(fc.integer({ min: 20_000, max: 70_000 }), (serial) => {
      expect(valuesOf(parsedTable("cases", { Opened: [serial] }, { date1904 }), "opened")).toEqual([serial + offset]);
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

describe("what is written in a form is read back: durations in the unit of their header,", () => {
  test.each([["Handle Time (min)", 1], ["Handle Time (s)", 1 / 60], ["Handle Time [Std.]", 60], ["Handle Time in hours", 60], ["Handle Time", 1]])("%s", (header, minutes) => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), (amount) => {
      expect(valuesOf(parsedTable("cases", { "Case ID": ["A"], [header]: [amount] }), "handle-minutes")[0]).toBeCloseTo(amount * minutes, 6);
    }));
  });
});

describe("what is written in a form is read back: words,", () => {
  const anyCase = (word: string): fc.Arbitrary<string> => fc.constantFrom(word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1), ` ${word}\u00a0`);
  const languages: readonly (readonly [language: string, yes: readonly string[], no: readonly string[]])[] = [
    ["English", ["yes", "y", "true", "t", "x"], ["no", "n", "false", "f"]], ["German", ["ja", "wahr"], ["nein", "falsch"]], ["French", ["oui", "vrai"], ["non", "faux"]],
    ["Spanish", ["sí", "verdadero"], ["no", "falso"]], ["Japanese", ["はい", "○"], ["いいえ", "×"]], ["signs", ["✓", "✔", "☑", "1"], ["✗", "☐", "0"]],
  ];

  test.each(languages)("yes and no in %s", (_, yes, no) => {
    for (const [words, flag] of [[yes, 1], [no, 0]] as const) {
      fc.assert(fc.property(fc.constantFrom(...words).chain(anyCase), (word) => expect([word, flagOfWord(cleanText(word))]).toEqual([word, flag])));
    }
  });

  test("marks for nothing", () => {
    const marks = ["?", "-", "--", "–", "—", "…", "n/a", "#N/A", "n.a.", "n.d.", "k.A.", "s/d", "null", "none", "(blank)", "(empty)", "--None--", "NaN", "なし", "該当なし", "na", "nil", "never", "unknown", "tbd", "undefined", "pending", "0000-00-00"];
    fc.assert(fc.property(fc.constantFrom(...marks).chain(anyCase), (mark) => expect([mark, isMissingValue(cleanText(mark))]).toEqual([mark, true])));
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
    fc.assert(fc.property(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom("%", " %", "\u00a0%", "\u202f%", "٪", "％"), fc.boolean(), (percent, sign, isBefore) => {
      const text = isBefore && percent >= 0 ? `${sign.trim()}${percent}` : `${percent}${sign}`;
      expect([text, readNumberText(cleanText(text))]).toEqual([text, expect.objectContaining({ point: percent / 100, comma: percent / 100, percent: true })]);
    }));
  });
});
