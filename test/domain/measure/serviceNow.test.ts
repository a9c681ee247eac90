import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { indicators } from "../../../src/domain/indicators";
import { evaluate } from "../../../src/domain/measure/evaluate";
import type { IndicatorEvaluation, MeasuredValue } from "../../../src/domain/measure/evaluation";
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
  const result = (repeatWindow?: number): IndicatorEvaluation | undefined => evaluate(indicators, [], tables, {
    asOf: null, today: parseDay("2026-11-22") ?? 0, granularity: "month", options: repeatWindow === undefined ? {} : { "first-contact-resolution": { repeatWindow } },
  }).indicators.find(({ indicator }) => indicator.id === "first-contact-resolution");
  const organisation = (repeatWindow?: number): MeasuredValue[] => result(repeatWindow)?.values.filter(({ team }) => team === null) ?? [];
  const sum = (values: readonly MeasuredValue[], pick: (value: MeasuredValue) => number | null): number => values.reduce((total, value) => total + (pick(value) ?? 0), 0);

  it("counts 497 of 890 without a repeat window", () => {
    const values = organisation(0);
    expect(sum(values, ({ numerator }) => numerator)).toBe(497);
    expect(sum(values, ({ denominator }) => denominator)).toBe(890);
    // One was closed in 2017: too few to show a share of, but it counts in the sum.
    expect(values.at(-1)).toMatchObject({ value: null, belowShow: true, numerator: 0, denominator: 1 });
  });

  it("says with the default window how many cases it left out and why", () => {
    const excluded = result()?.excluded ?? [];
    expect(sum(organisation(), ({ n }) => n) + excluded.reduce((total, { rows: leftOut }) => total + leftOut, 0)).toBe(890);
    expect(excluded.map(({ reason }) => reason)).toContain("younger than the repeat window");
  });
});
