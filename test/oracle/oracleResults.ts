import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { prepareIndicatorSql, readIndicatorSql, resultsOf, runIndicatorSql, type OracleResult } from "./indicatorSql";
import { presentTeams } from "./presentTeams";

/** Reads a workbook's tables with openpyxl into `folder` and opens a database of them. */
export async function openOracle(book: string, folder: string): Promise<DuckDBConnection> {
  execFileSync("/usr/bin/python3", [path.join(__dirname, "readTables.py"), book, folder]);
  const connection = await (await DuckDBInstance.create()).connect();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    await connection.run(`CREATE TABLE "${path.basename(file, ".csv")}" AS SELECT * FROM read_csv('${path.join(folder, file)}', header = true, sample_size = -1)`);
  }
  await presentTeams(connection);
  return connection;
}

/** Reads a workbook's tables and computes every indicator in DuckDB with the SQL of this folder. */
export async function oracleResults(book: string, folder: string, horizon: number): Promise<OracleResult[]> {
  const connection = await openOracle(book, folder);
  const sql = readIndicatorSql(path.join(__dirname, "sql"));
  await prepareIndicatorSql(connection, sql, horizon);
  return resultsOf(await runIndicatorSql(connection, sql));
}
