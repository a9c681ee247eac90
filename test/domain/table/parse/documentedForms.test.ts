import { readFileSync } from "node:fs";
import path from "node:path";
import { cleanText } from "../../../../src/domain/table/parse/cleanText";
import { headerUnit } from "../../../../src/domain/table/parse/headerUnit";
import { isMissingText, isMissingValue } from "../../../../src/domain/table/parse/missingText";
import { readDateText } from "../../../../src/domain/table/parse/readDateText";
import { readDurationText } from "../../../../src/domain/table/parse/readDurationText";
import { readNumberText } from "../../../../src/domain/table/parse/readNumberText";
import { parsedTable, valuesOf } from "../parsedTable";

const page = readFileSync(path.resolve(__dirname, "../../../../docs/data.md"), "utf8");

function section(title: string): string {
  return page.split(/^## /mu).find((part) => part.startsWith(`${title}\n`)) ?? "";
}

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, example = ""]) => example);

/** Examples of a form: the second cell of its row in the table of forms. */
function examples(title: string, form: string): string[] {
  const line = section(title).split("\n").find((row) => row.startsWith(`| ${form} |`));
  return quoted(line?.split("|")[2] ?? "");
}

test.each(["day, month, year", "month, day, year", "year, month, day", "with the month's name", "Japanese", "month or quarter"])("dates: %s", (form) => {
  expect(examples("Dates", form).length).toBeGreaterThan(1);
  for (const example of examples("Dates", form)) expect([example, readDateText(cleanText(example)) !== null]).toEqual([example, true]);
});

test("dates: with a time", () => {
  const times = examples("Dates", "with a time").filter((example) => example !== "T");
  expect(times.length).toBeGreaterThan(5);
  for (const time of times) expect([time, readDateText(cleanText(`${/[時]/u.test(time) ? "2016年2月29日" : "2016-02-29"} ${time}`)) !== null]).toEqual([time, true]);
});

test.each(["clock", "numbers with units", "ISO 8601"])("durations: %s", (form) => {
  expect(examples("Durations", form).length).toBeGreaterThan(2);
  for (const example of examples("Durations", form)) expect([example, readDurationText(cleanText(example))?.form]).toEqual([example, "minutes"]);
});

test("durations: units in headers", () => {
  const units = examples("Durations", "plain numbers");
  expect(units.length).toBeGreaterThan(3);
  for (const unit of units) expect([unit, headerUnit(`Handle Time ${unit}`).duration === null]).toEqual([unit, false]);
});

test.each(["decimal mark", "thousands marks", "digits", "negatives", "currencies"])("numbers: %s", (form) => {
  expect(examples("Numbers", form).length).toBeGreaterThan(1);
  for (const example of examples("Numbers", form)) expect([example, readNumberText(cleanText(example)) !== null]).toEqual([example, true]);
});

test("marks for nothing", () => {
  const [anywhere = "", values = ""] = section("Nothing there").split("Where a date, a number");
  const marks = quoted(anywhere);
  expect(marks.length).toBeGreaterThan(10);
  for (const mark of marks) expect([mark, isMissingText(cleanText(mark))]).toEqual([mark, true]);
  for (const mark of quoted(values.split("In a name")[0] ?? "")) expect([mark, isMissingValue(cleanText(mark))]).toEqual([mark, true]);
});

test("yes and no", () => {
  const [yes = "", no = ""] = section("Yes and no").split(/, and\n/u);
  for (const [words, flag] of [[quoted(yes), true], [quoted(no), false]] as const) {
    expect(words.length).toBeGreaterThan(5);
    expect(valuesOf(parsedTable("accounts", { Touched: words }), "touched")).toEqual(words.map(() => flag));
  }
});
