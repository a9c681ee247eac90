import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { indicators } from "../../../src/domain/indicators";
import { evaluate } from "../../../src/domain/measure/evaluate";
import type { IndicatorEvaluation, MeasuredValue } from "../../../src/domain/measure/evaluation";
import type { Granularity } from "../../../src/domain/scorecard/period";
import { matchTables } from "../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../src/domain/table/match/matchOverrides";
import { parseTables } from "../../../src/domain/table/parseTables";
import { parseDay } from "../../../src/domain/table/serialDay";
import { cellsOfRows } from "../table/oneTable";

const file = path.resolve(__dirname, "../../../../shared/data/servicenow_incident_events_6k.csv");
const maybe = existsSync(file) ? describe : describe.skip;

maybe(existsSync(file) ? "real incidents" : "real incidents (skipped: ../shared/data/servicenow_incident_events_6k.csv is not there)", () => {
  const [headers = [], ...rows] = existsSync(file) ? Papa.parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true }).data : [];
  const { matches } = matchTables([{ name: "incidents", sheet: "incidents", headers }], noOverrides);
  const { tables } = parseTables(matches, cellsOfRows(matches, rows), { date1904: false, locale: "en-GB" });
  const result = (repeatWindow?: number, granularity: Granularity = "month"): IndicatorEvaluation | undefined => evaluate(indicators, [], tables, {
    asOf: null, today: parseDay("2026-11-22") ?? 0, granularity, options: repeatWindow === undefined ? {} : { "first-contact-resolution": { repeatWindow } },
  }).indicators.find(({ indicator }) => indicator.id === "first-contact-resolution");
  const organisation = (repeatWindow?: number): MeasuredValue[] => result(repeatWindow)?.values.filter(({ team }) => team === null) ?? [];
  const sum = (values: readonly MeasuredValue[], pick: (value: MeasuredValue) => number | null): number => values.reduce((total, value) => total + (pick(value) ?? 0), 0);

  it("counts 496 of 889 without a repeat window, and the one that was closed before the first whole month apart", async () => {
    const values = organisation(0);
    expect(sum(values, ({ numerator }) => numerator)).toBe(496);
    expect(sum(values, ({ denominator }) => denominator)).toBe(889);
    expect(result(0)?.excluded).toContainEqual({ reason: "before the first whole period", rows: 1 });
    const connection = await (await DuckDBInstance.create()).connect();
    const answer = await connection.runAndReadAll(`
      WITH incidents AS (
        SELECT arg_max(reassignment_count, changes)::INTEGER AS transfers, arg_max(reopen_count, changes)::INTEGER AS reopens, strptime(arg_max(closed_at, changes), '%d-%m-%Y %H:%M') AS closed
        FROM (SELECT *, sys_mod_count::INTEGER AS changes FROM read_csv('${file}', header = true, all_varchar = true)) GROUP BY number)
      SELECT min(date_trunc('month', closed))::VARCHAR, count(*) FILTER (closed < '2016-03-01'), count(*) FILTER (closed >= '2016-03-01'),
             count(*) FILTER (closed >= '2016-03-01' AND transfers = 0 AND reopens = 0), count(*) FILTER (closed >= '2016-04-01' AND closed < '2016-07-01')
      FROM incidents`);
    connection.closeSync();
    const [firstMonth, before, after, counted, secondQuarter] = answer.getRows()[0] ?? [];
    expect([firstMonth, before, after, counted].map(String)).toEqual(["2016-02-01 00:00:00", "1", "889", "496"]);
    // The log begins on 29 February: neither that month nor the first quarter is a whole one.
    expect(values[0]?.period.id).toBe("2016-03");
    expect(result(0, "quarter")?.values.find(({ team }) => team === null)).toMatchObject({ period: { id: "2016-Q2" }, n: Number(secondQuarter) });
    // One was closed in 2017: too few to show a share of, but it counts in the sum.
    expect(values.at(-1)).toMatchObject({ value: null, belowShow: true, numerator: 0, denominator: 1 });
  });

  it("says with the default window how many cases it left out and why", () => {
    const excluded = result()?.excluded ?? [];
    expect(sum(organisation(), ({ n }) => n) + excluded.reduce((total, { rows: leftOut }) => total + leftOut, 0)).toBe(890);
    expect(excluded.map(({ reason }) => reason)).toContain("younger than the repeat window");
  });
});
