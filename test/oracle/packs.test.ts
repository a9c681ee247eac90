import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseDay } from "../../src/domain/table/serialDay";
import type { Answer } from "./agreement";
import { prepareIndicatorSql, readIndicatorSql, resultsOf, runIndicatorSql, type OracleResult } from "./indicatorSql";
import { openOracle } from "./oracleResults";

const root = path.resolve(__dirname, "../..");
const sample = path.join(root, "samples/support-org.xlsx");
const hasOpenpyxl = spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;
const withOpenpyxl = hasOpenpyxl ? describe : describe.skip;
/** Days: at seven the sample has no old case. */
const age = 1;

withOpenpyxl(`SQL oracle of the example pack${hasOpenpyxl ? "" : " (skipped: python3 with openpyxl is not here)"}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pack-oracle-"));
  let answer: Answer;
  let oracle: ReadonlyMap<string, OracleResult>;

  beforeAll(async () => {
    const json = execFileSync("node", [
      "cli/run.mjs", "--json", "--indicators", "samples/packs/contact-quality.json", "--set", `indicators.old-backlog.age=${age}`, "--out", path.join(folder, "scorecard.xlsx"),
    ], { cwd: root, maxBuffer: 1e9, encoding: "utf8" });
    answer = JSON.parse(json) as Answer;
    const connection = await openOracle(sample, folder);
    const sql = readIndicatorSql(path.join(__dirname, "packSql"), path.join(__dirname, "sql"));
    await prepareIndicatorSql(connection, sql, (parseDay(answer.asOf) ?? 0) + 1);
    await connection.run(`SET VARIABLE age = ${age}::DOUBLE`);
    oracle = new Map(resultsOf(await runIndicatorSql(connection, sql)).map((result) => [placeOf(result), result]));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([["old-backlog", 0, 5], ["median-time-to-close", 10, 100], ["escalated-cases", 10, 100]])("agrees with %s for every team and period", (indicator, show, atLeast) => {
    const ours = answer.results.filter((result) => result.indicator === indicator);
    const differing = ours.filter((result) => {
      const theirs = oracle.get(placeOf(result));
      const expected = theirs !== undefined && theirs.n >= show ? theirs.value : null;
      return !(close(result.value, expected) && (expected === null || close(result.n, theirs?.n ?? null)));
    });
    expect(differing.slice(0, 3)).toEqual([]);
    expect(ours.filter(({ value }) => value !== null && value > 0).length).toBeGreaterThan(atLeast);
  });
});

function placeOf({ indicator, team, period }: { readonly indicator: string; readonly team: string | null; readonly period: string }): string {
  return `${indicator}|${team?.toLowerCase() ?? ""}|${period}`;
}

function close(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
