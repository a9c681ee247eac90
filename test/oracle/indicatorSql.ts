import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";

/** The ten indicators as hand-written SQL over tables that are named and headed like the sample's. */
export interface IndicatorSql {
  /** Macros, views and months that the others stand on. */
  readonly common: readonly string[];
  readonly indicators: readonly { readonly id: string; readonly text: string }[];
}

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

/** What DuckDB's client answers for one indicator. */
export interface SqlAnswer {
  readonly indicator: string;
  readonly rows: Awaited<ReturnType<DuckDBConnection["runAndReadAll"]>>;
}

/** Reads a folder with one file per indicator, and a folder's `common.sql`: the same one's, unless another is said. */
export function readIndicatorSql(folder: string, commonFolder = folder): IndicatorSql {
  const textOf = (id: string, from = folder): string => readFileSync(path.join(from, `${id}.sql`), "utf8");
  const ids = readdirSync(folder).map((file) => path.basename(file, ".sql")).filter((id) => id !== "common");
  return { common: statementsOf(textOf("common", commonFolder)), indicators: ids.map((id) => ({ id, text: statementsOf(textOf(id)).join(";") })) };
}

/** Makes what the indicators stand on. `horizon` is the day after as-of. */
export async function prepareIndicatorSql(connection: DuckDBConnection, { common }: IndicatorSql, horizon: number): Promise<void> {
  await connection.run(`SET VARIABLE horizon = ${horizon}::DOUBLE`);
  for (const statement of common) await connection.run(statement);
}

/** Computes every indicator; the answers stay as the client keeps them. */
export async function runIndicatorSql(connection: DuckDBConnection, { indicators }: IndicatorSql): Promise<SqlAnswer[]> {
  const answers: SqlAnswer[] = [];
  for (const { id, text } of indicators) answers.push({ indicator: id, rows: await connection.runAndReadAll(text) });
  return answers;
}

/** The answers as results. */
export function resultsOf(answers: readonly SqlAnswer[]): OracleResult[] {
  return answers.flatMap(({ indicator, rows }) => rows.getRowObjects().map((row) => ({
    indicator, team: row.team === null ? null : String(row.team), period: String(row.period), value: toNumber(row.value),
    numerator: toNumber(row.numerator), denominator: toNumber(row.denominator), n: toNumber(row.n) ?? 0,
  })));
}

function statementsOf(text: string): string[] {
  return text.split(/;\s*$/m).filter((statement) => statement.trim() !== "");
}

function toNumber(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
