import { caseHeaders, caseResponses, type DateForm } from "../../../bench/reading/caseResponses";
import { makePeople } from "../../../src/sample/organisation";
import { readDateText } from "../../../src/domain/table/parse/readDateText";

const people = makePeople(1);
const rowCount = 20_000;
const rowsOf = (dates: DateForm, seed: number): (string | number)[][] =>
  [...caseResponses(people, rowCount, dates, seed)].flatMap(({ text }) => JSON.parse(text) as (string | number)[][]);

it("answers every row once, in responses as large as the add-in asks for", () => {
  const responses = [...caseResponses(people, rowCount, "serials", 1)];
  expect(responses.length).toBeGreaterThan(1);
  expect(responses.map(({ row }) => row)).toEqual(responses.map((_, index) => responses.slice(0, index).reduce((sum, { rows }) => sum + rows, 0)));
  expect(Math.max(...responses.map(({ text }) => text.length))).toBeLessThanOrEqual(1_500_000);
  const rows = rowsOf("serials", 1);
  expect(rows).toHaveLength(rowCount);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rowCount);
  expect(rows.every((cells) => cells.length === caseHeaders.length)).toBe(true);
});

it("answers the same for the same seed, and otherwise for another", () => {
  expect(rowsOf("serials", 7)).toEqual(rowsOf("serials", 7));
  expect(rowsOf("serials", 8)).not.toEqual(rowsOf("serials", 7));
});

it("writes the same moments as texts", () => {
  const serials = rowsOf("serials", 3).slice(0, 500).map((cells) => cells[1]);
  const texts = rowsOf("texts", 3).slice(0, 500).map((cells) => cells[1]);
  texts.forEach((text, row) => expect(readDateText(String(text))?.["day-first"]).toBeCloseTo(Number(serials[row]), 6));
});
