import { sampleEnd } from "../../src/sample/calendar";
import { makePeople } from "../../src/sample/organisation";
import { indicators } from "../../src/domain/indicators";
import { evaluate } from "../../src/domain/measure/evaluate";
import type { OracleResult } from "../oracle/indicatorSql";
import { makeActivityTables } from "../../bench/evaluation/activityTables";
import { agree } from "../../bench/evaluation/agree";
import { makeCaseTable } from "../../bench/evaluation/caseTable";

const people = makePeople(5);
const tables = { ...makeActivityTables(people, 6), cases: makeCaseTable(people, 20_000, 7) };
const evaluation = evaluate(indicators, [], tables, { asOf: sampleEnd - 1, today: sampleEnd - 1, granularity: "month" });
const same: OracleResult[] = evaluation.indicators.flatMap(({ values }) => values.map(({ indicator, team, period, value, numerator, denominator, n }) => (
  { indicator, team: team?.toLowerCase() ?? null, period: period.id, value, numerator, denominator, n: n ?? 0 })));

it("measures every indicator of the organisation from the tables made for the bench", () => {
  for (const { indicator, values } of evaluation.indicators) {
    const known = values.filter(({ team, value }) => team === null && value !== null).length;
    expect({ indicator: indicator.id, enough: known >= 4 }).toEqual({ indicator: indicator.id, enough: true });
  }
});

it("makes twelve months of cases with repeats, open cases and cases without a topic", () => {
  const { closed, topic } = tables.cases.columns;
  const cases = evaluation.indicators.find(({ indicator }) => indicator.id === "first-contact-resolution");
  expect(cases?.periods).toHaveLength(12);
  expect(closed?.type === "date" && closed.values.some(Number.isNaN)).toBe(true);
  expect(topic?.type === "text" && topic.codes.includes(-1)).toBe(true);
});

it("agrees with equal values and names each that differs or is not there", () => {
  const all = agree(evaluation, same);
  expect(all.differences).toEqual([]);
  expect(all.compared).toBeGreaterThan(500);
  const at = same.findIndex(({ indicator, team, value }) => indicator === "first-contact-resolution" && team === null && value !== null);
  const altered = same.map((result, index) => (index === at ? { ...result, value: (result.value ?? 0) + 1e-6 } : result));
  expect(agree(evaluation, altered).differences).toEqual([expect.stringContaining("first-contact-resolution organisation")]);
  expect(agree(evaluation, same.filter((_, index) => index !== at)).differences).toHaveLength(1);
});
