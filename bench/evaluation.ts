import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { sampleEnd } from "../src/sample/calendar";
import { makePeople } from "../src/sample/organisation";
import { indicators } from "../src/domain/indicators";
import { evaluate } from "../src/domain/measure/evaluate";
import type { Evaluation } from "../src/domain/measure/evaluation";
import type { Tables } from "../src/domain/table/table";
import { prepareIndicatorSql, readIndicatorSql, resultsOf, runIndicatorSql } from "../test/oracle/indicatorSql";
import { makeActivityTables } from "./evaluation/activityTables";
import { agree } from "./evaluation/agree";
import { makeCaseTable } from "./evaluation/caseTable";
import { loadTable } from "./evaluation/loadTable";
import { median, type Figure } from "./figure";

const caseCount = 1_000_000;
const seed = 20261122;
const runs = 5;

/**
 * The ten indicators over 1,000,000 cases beside DuckDB, which has the same columns in memory and all of the machine's threads.
 * Throws where the two do not agree. Ours computes the 95 % intervals, the companions and the rows left out too.
 */
export async function benchEvaluation(root: string): Promise<Figure[]> {
  const people = makePeople(seed);
  const tables: Tables = { ...makeActivityTables(people, seed + 1), cases: makeCaseTable(people, caseCount, seed + 2) };
  const ours = (): Evaluation => evaluate(indicators, [], tables, { asOf: sampleEnd - 1, today: sampleEnd - 1, granularity: "month" });

  const connection = await (await DuckDBInstance.create()).connect();
  for (const table of Object.values(tables)) await loadTable(connection, table);
  const sql = readIndicatorSql(path.join(root, "test", "oracle", "sql"));
  await prepareIndicatorSql(connection, sql, sampleEnd);

  // This comparison is the warm-up of both.
  const { compared, differences } = agree(ours(), resultsOf(await runIndicatorSql(connection, sql)));
  if (differences.length > 0) throw new Error(`${differences.length} of ${compared} values differ from DuckDB's:\n${differences.slice(0, 10).join("\n")}`);

  const oursMilliseconds: number[] = [];
  const peerMilliseconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    let start = performance.now();
    ours();
    oursMilliseconds.push(performance.now() - start);
    start = performance.now();
    await runIndicatorSql(connection, sql);
    peerMilliseconds.push(performance.now() - start);
  }
  connection.closeSync();
  const value = median(oursMilliseconds);
  const peer = median(peerMilliseconds);
  return [{
    name: `ten indicators, 1,000,000 cases, 12 months, with intervals (${compared} values agree)`, value, unit: "ms",
    against: `DuckDB without intervals ${Math.round(peer)} ms`, ratio: value / peer,
  }];
}
