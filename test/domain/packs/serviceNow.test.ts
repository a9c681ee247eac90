import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { DuckDBInstance } from "@duckdb/node-api";
import { evaluate } from "../../../src/domain/measure/evaluate";
import type { MeasuredValue } from "../../../src/domain/measure/evaluation";
import { indicatorsInForce } from "../../../src/domain/packs/indicatorsInForce";
import { noOverrides } from "../../../src/domain/table/match/matchOverrides";
import { matchTables } from "../../../src/domain/table/match/matchTables";
import { parseTables } from "../../../src/domain/table/parseTables";
import { parseDay } from "../../../src/domain/table/serialDay";
import { cellsOfRows } from "../table/oneTable";
import { samplePackText } from "./samplePack";

const file = path.resolve(__dirname, "../../../../shared/data/servicenow_incident_events_6k.csv");
const maybe = existsSync(file) ? describe : describe.skip;

/** The last event of each incident, as DuckDB reads it. */
const incidents = `
  SELECT number, arg_max(reassignment_count, sys_mod_count::INTEGER) AS transfers,
         strptime(arg_max(opened_at, sys_mod_count::INTEGER), '%d-%m-%Y %H:%M') AS opened, strptime(arg_max(closed_at, sys_mod_count::INTEGER), '%d-%m-%Y %H:%M') AS closed
  FROM read_csv('${file}', header = true, all_varchar = true)
  GROUP BY number`;

maybe(existsSync(file) ? "the example pack on real incidents" : "the example pack on real incidents (skipped: ../shared/data/servicenow_incident_events_6k.csv is not there)", () => {
  const [headers = [], ...rows] = existsSync(file) ? Papa.parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true }).data : [];
  const { matches } = matchTables([{ name: "incidents", sheet: "incidents", headers }], noOverrides);
  const { tables } = parseTables(matches, cellsOfRows(matches, rows), { date1904: false, locale: "en-GB" });
  const { indicators, findings } = indicatorsInForce([{ id: "contact-quality", text: samplePackText }]);
  const evaluation = evaluate(indicators, [], tables, { asOf: parseDay("2016-04-30"), today: parseDay("2026-11-22") ?? 0, granularity: "month" });
  const valueOf = (id: string, period: string): MeasuredValue | undefined =>
    evaluation.indicators.find(({ indicator }) => indicator.id === id)?.values.find((value) => value.team === null && value.period.id === period);
  const ask = async (sql: string): Promise<unknown[]> => {
    const connection = await (await DuckDBInstance.create()).connect();
    const answer = await connection.runAndReadAll(sql.replace("incidents", `(${incidents})`));
    connection.closeSync();
    return (answer.getRows()[0] ?? []).map(Number);
  };

  it("is used", () => expect(findings).toEqual([]));

  it("counts the cases open for a week or more as DuckDB does", async () => {
    const [old] = await ask("SELECT count(*) FROM incidents WHERE opened <= TIMESTAMP '2016-04-01' - INTERVAL 7 DAY AND closed >= TIMESTAMP '2016-04-01'");
    expect(old).toBeGreaterThan(20);
    expect(valueOf("old-backlog", "2016-03")?.value).toBe(old);
  });

  it("has DuckDB's median of hours and share of escalated cases", async () => {
    const inMarch = "closed >= TIMESTAMP '2016-03-01' AND closed < TIMESTAMP '2016-04-01'";
    const [median, count] = await ask(`SELECT median(epoch(closed - opened) / 3600), count(*) FROM incidents WHERE ${inMarch} AND closed >= opened`);
    const [escalated, known] = await ask(`SELECT count(*) FILTER (transfers::INTEGER >= 1), count(*) FROM incidents WHERE ${inMarch}`);
    expect(valueOf("median-time-to-close", "2016-03")?.value).toBeCloseTo(median as number, 6);
    expect(valueOf("median-time-to-close", "2016-03")?.n).toBe(count);
    expect(valueOf("escalated-cases", "2016-03")).toMatchObject({ numerator: escalated, denominator: known });
  });
});
