import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** One value as DuckDB computed it. Team names are in lower case, null is the organisation. */
export interface OracleResult {
  readonly indicator: string;
  readonly team: string | null;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
}

const sqlFolder = path.join(__dirname, "sql");

/** Reads a workbook's tables with openpyxl into `folder` and computes every indicator in DuckDB with the SQL of this folder. */
export async function oracleResults(book: string, folder: string, horizon: number): Promise<OracleResult[]> {
  execFileSync("/usr/bin/python3", [path.join(__dirname, "readTables.py"), book, folder]);
  const connection = await (await DuckDBInstance.create()).connect();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    await connection.run(`CREATE TABLE "${path.basename(file, ".csv")}" AS SELECT * FROM read_csv('${path.join(folder, file)}', header = true, sample_size = -1)`);
  }
  await connection.run(`SET VARIABLE horizon = ${horizon}::DOUBLE`);
  for (const statement of statements("common")) await connection.run(statement);

  const results: OracleResult[] = [];
  for (const file of readdirSync(sqlFolder)) {
    const indicator = path.basename(file, ".sql");
    if (indicator === "common") continue;
    const reader = await connection.runAndReadAll(statements(indicator).join(";"));
    for (const row of reader.getRowObjects()) {
      results.push({
        indicator, team: row.team === null ? null : String(row.team), period: String(row.period), value: toNumber(row.value),
        numerator: toNumber(row.numerator), denominator: toNumber(row.denominator), n: toNumber(row.n) ?? 0,
      });
    }
  }
  return results;
}

function statements(name: string): string[] {
  return readFileSync(path.join(sqlFolder, `${name}.sql`), "utf8").split(/;\s*$/m).filter((text) => text.trim() !== "");
}

function toNumber(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
