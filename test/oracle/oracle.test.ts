import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseDay } from "../../src/domain/table/serialDay";
import type { OracleResult } from "./indicatorSql";
import { oracleResults } from "./oracleResults";

interface Answer {
  readonly asOf: string;
  readonly results: readonly {
    readonly indicator: string; readonly team: string | null; readonly period: string; readonly value: number | null; readonly n: number | null;
    readonly numerator: number | null; readonly denominator: number | null; readonly status: string;
  }[];
}

const root = path.resolve(__dirname, "../..");
const sample = path.join(root, "samples/support-org.xlsx");
const hasOpenpyxl = spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;
const withOpenpyxl = hasOpenpyxl ? describe : describe.skip;

/** Smallest n at which a value is shown, from docs/definitions.md. */
const showMinimum: Readonly<Record<string, number>> = {
  "decision-velocity": 5, "knowledge-contribution": 5, "innovation": 0, "cross-functional-collaboration": 10, "leadership-accessibility": 10,
  "agent-retention": 10, "internal-promotion-rate": 1, "customer-effort-score": 10, "first-contact-resolution": 10, "revenue-impact": 5,
};

/** Shares of rows, whose counts stay below the minimum. */
const rowShares = new Set(["internal-promotion-rate", "customer-effort-score", "first-contact-resolution"]);

withOpenpyxl(`SQL oracle${hasOpenpyxl ? "" : " (skipped: python3 with openpyxl is not here)"}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "oracle-"));
  let answer: Answer;
  let oracle: Map<string, OracleResult>;

  beforeAll(async () => {
    const json = execFileSync("node", ["cli/run.mjs", "--json", "--out", path.join(folder, "scorecard.xlsx")], { cwd: root, maxBuffer: 1e9, encoding: "utf8" });
    answer = JSON.parse(json) as Answer;
    const horizon = (parseDay(answer.asOf) ?? 0) + 1;
    oracle = new Map((await oracleResults(sample, folder, horizon)).map((result) => [key(result), result]));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(showMinimum))("agrees with %s for every team and period", (indicator) => {
    const ours = answer.results.filter((result) => result.indicator === indicator);
    const differences = ours.flatMap((result) => {
      if (result.status === "withheld") return [];
      const theirs = oracle.get(key(result));
      const shown = theirs !== undefined && theirs.n >= (showMinimum[indicator] ?? 0) && theirs.value !== null;
      const countsStay = rowShares.has(indicator) && theirs !== undefined && theirs.value !== null;
      const expected = shown ? theirs : { value: null, numerator: countsStay ? theirs.numerator : null, denominator: countsStay ? theirs.denominator : null };
      const same = close(result.value, expected.value) && close(result.numerator, expected.numerator) && close(result.denominator, expected.denominator)
        && (!shown || indicator === "leadership-accessibility" || close(result.n, theirs.n));
      return same ? [] : [{ result, expected }];
    });
    expect(differences.slice(0, 5)).toEqual([]);
    expect(ours.filter(({ value }) => value !== null).length).toBeGreaterThan(20);
  });

  it("leaves out nothing that the oracle can compute", () => {
    const ours = new Set(answer.results.map(key));
    const missing = [...oracle.values()].filter((result) => result.n >= (showMinimum[result.indicator] ?? 0) && result.value !== null && !ours.has(key(result)));
    expect(missing.slice(0, 5)).toEqual([]);
  });
});

function key({ indicator, team, period }: { readonly indicator: string; readonly team: string | null; readonly period: string }): string {
  return `${indicator}|${team?.toLowerCase() ?? ""}|${period}`;
}

function close(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
