import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { contextFigures } from "../../src/domain/indicators/context/contextFigures";
import { exampleTables } from "../../src/domain/indicators/exampleTables";
import { indicators } from "../../src/domain/indicators";
import { figureFinder } from "../../src/domain/insights/figure";
import { evaluate } from "../../src/domain/measure/evaluate";
import { prepareSources } from "../../src/domain/measure/prepareSources";
import { findAgents } from "../../src/domain/programme/coaching/agents";
import { measuredRows } from "../../src/domain/programme/coaching/measuredRows";
import { compareWithPeers, type PeerComparison } from "../../src/domain/programme/coaching/peers";
import { adjustedChances } from "../../src/domain/programme/coaching/statistics/falseDiscoveries";
import { usualCounts } from "../../src/domain/programme/coaching/statistics/usualCounts";
import { parseDay } from "../../src/domain/table/serialDay";
import { caseColumns, simulated } from "../domain/programme/coaching/simulatedCases";

const rows = simulated({ seed: 3, agents: 9, each: 120, transferred: (agent, topic) => (topic === "refund" ? 0.5 : 0.15) + (agent === 2 ? 0.2 : 0), hard: (agent) => 0.2 + agent / 20 });
const column = (id: (typeof caseColumns)[number]): number => caseColumns.indexOf(id);

/** Everybody compared, by name, whether told of or not. */
function compared(id: string): PeerComparison[] {
  const tables = exampleTables({ cases: { columns: [...caseColumns], rows } });
  const asOf = parseDay("2026-11-30") ?? Number.NaN;
  const settings = { asOf, today: asOf, granularity: "month" } as const;
  const sources = prepareSources(indicators, tables, settings);
  const figure = figureFinder({ evaluation: evaluate(indicators, contextFigures, tables, settings, sources), indicators, context: contextFigures, tables, settings, sources })(id);
  const cases = sources.table("cases");
  const agents = findAgents(cases, tables, sources, asOf);
  const measured = figure && measuredRows(figure, { first: 0, last: sources.timeline.monthCount - 1 }, cases, agents, sources);
  if (measured === null) throw new Error("It is an average.");
  return compareWithPeers(measured, agents.all, new Set());
}

const folder = mkdtempSync(path.join(tmpdir(), "coaching-"));
const file = path.join(folder, "cases.csv");
writeFileSync(file, ["agent,stratum,counts,minutes", ...rows.map((row) => [row[column("agent")], `${String(row[column("topic")])}|${String(row[column("channel")])}`, row[column("transfers")], row[column("handle-minutes")]].join(","))].join("\n"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what is expected of agents beside DuckDB", () => {
  it.each([["transfer-rate", "counts"], ["average-handle-time", "minutes"]])("agrees on %s", async (id, value) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const result = await connection.runAndReadAll(`
      WITH cases AS (SELECT agent, stratum, ${value}::DOUBLE AS x FROM read_csv('${file}')),
      own AS (SELECT agent, stratum, count(*) AS n, sum(x) AS total FROM cases GROUP BY ALL),
      everybody AS (SELECT stratum, count(*) AS n, sum(x) AS total FROM cases GROUP BY ALL)
      SELECT agent, sum(own.n)::INTEGER AS n, sum(own.total) / sum(own.n) AS value, sum(own.n * (everybody.total - own.total) / (everybody.n - own.n)) / sum(own.n) AS expected
      FROM own JOIN everybody USING (stratum) GROUP BY agent ORDER BY agent`);
    connection.closeSync();
    const close = (number: unknown) => expect.closeTo(Number(number), 9) as number;
    expect(compared(id).map(({ n, value: own, expected }) => [n, own, expected.value])).toEqual(result.getRowObjects().map((row) => [row["n"], close(row["value"]), close(row["expected"])]));
  });
});

const r = spawnSync("Rscript", ["--vanilla", path.join(__dirname, "r/coaching.R"), file], { encoding: "utf8" });
const withR = r.error === undefined ? describe : describe.skip;

withR(`chances of differences beside R${r.error === undefined ? "" : " (skipped: Rscript is not here)"}`, () => {
  const said = new Map((r.stdout ?? "").split("\n").filter(Boolean).map((line) => {
    const [name = "", ...numbers] = line.trim().split(/\s+/);
    return [name, numbers.map(Number)] as const;
  }));
  const near = (name: string): number[] => (said.get(name) ?? []).map((number) => expect.closeTo(number, 9) as number);

  it("agrees on the exact chance that an agent's share differs, and on what is left of it among all", () => {
    expect(r.stderr).toBe("");
    const chances = compared("transfer-rate").map(({ chance }) => chance);
    expect(chances).toEqual(near("chance"));
    expect(adjustedChances(chances)).toEqual(near("adjusted"));
    expect(chances.map((chance) => chance < 0.001)).toEqual(chances.map((_, agent) => agent === 2));
  });

  it("agrees on the chance of durations", () => {
    expect(compared("average-handle-time").map(({ chance }) => chance)).toEqual(near("durations"));
  });

  it.each([0.3, 2, 7.5, 40])("agrees on the limits of a funnel around %d", (mean) => {
    const { low, high } = usualCounts(mean);
    expect([low, high]).toEqual(said.get(`funnel.${mean}`));
  });
});
