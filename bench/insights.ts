import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { sampleEnd } from "../src/sample/calendar";
import { makePeople } from "../src/sample/organisation";
import { indicators } from "../src/domain/indicators";
import { contextFigures } from "../src/domain/indicators/context/contextFigures";
import { findInsights } from "../src/domain/insights";
import { figureFinder } from "../src/domain/insights/figure";
import { compareMix } from "../src/domain/insights/mixComparison";
import { mixFigures } from "../src/domain/insights/mixFigures";
import { strataColumns, sumsByStratum } from "../src/domain/insights/mixOrPerformance";
import { findRipples } from "../src/domain/insights/ripple";
import { splitChange } from "../src/domain/insights/splitChange";
import { evaluate } from "../src/domain/measure/evaluate";
import { prepareSources } from "../src/domain/measure/prepareSources";
import { windowOf } from "../src/domain/measure/timeline";
import { freezeBaselines } from "../src/domain/scorecard/baseline";
import type { Period } from "../src/domain/scorecard/period";
import { rateScorecard } from "../src/domain/scorecard/rateScorecard";
import type { Tables } from "../src/domain/table/table";
import { makeActivityTables } from "./evaluation/activityTables";
import { makeCaseTable } from "./evaluation/caseTable";
import { loadTable } from "./evaluation/loadTable";
import { median, type Figure } from "./figure";

const caseCount = 1_000_000;
const seed = 20261122;
const runs = 5;

/**
 * All insights over 1,000,000 cases that are evaluated already, the ripple guard among them alone, and the mix of two months beside DuckDB,
 * which has the same columns in memory and all of the machine's threads. Throws where the two do not agree.
 */
export async function benchInsights(): Promise<Figure[]> {
  const people = makePeople(seed);
  const tables: Tables = { ...makeActivityTables(people, seed + 1), cases: makeCaseTable(people, caseCount, seed + 2) };
  const settings = { asOf: sampleEnd - 1, today: sampleEnd - 1, granularity: "month" } as const;
  const sources = prepareSources(indicators, tables, settings);
  const evaluation = evaluate(indicators, contextFigures, tables, settings, sources);
  const card = rateScorecard(evaluation, { team: null, baselines: freezeBaselines(evaluation, null, sampleEnd), targets: { sheet: {}, settings: {} }, weights: {}, tables });
  const finder = () => figureFinder({ evaluation, indicators, context: contextFigures, tables, settings, sources });

  const guard = (): unknown => findRipples(finder(), sources);
  const all = (): unknown => {
    const figure = finder();
    const mix = compareMix(mixFigures(indicators, contextFigures, evaluation, tables, settings), sources);
    return findInsights({ card, figure, ripples: findRipples(figure, sources), indicators, tables, settings, mix, sources });
  };

  const handleTime = finder()("average-handle-time");
  const months = handleTime?.periods.slice(-2) ?? [];
  if (handleTime === null || months.length < 2) throw new Error("There are no two months with handle times");
  const ours = (): ReturnType<typeof splitChange> => splitChange(sumsByStratum(handleTime, strataColumns, months.map((month) => windowOf(sources.timeline, month, null)), sources) ?? []);
  const connection = await (await DuckDBInstance.create()).connect();
  if (tables.cases) await loadTable(connection, tables.cases);
  const { mix, performance: done } = ours();
  const theirs = await splitInSql(connection, months);
  if (!isClose(mix, theirs.mix) || !isClose(done, theirs.performance)) throw new Error(`DuckDB splits into ${theirs.mix} and ${theirs.performance}, we into ${mix} and ${done}`);

  const [guardTime, allTime, mixTime, peer] = [await timed(guard), await timed(all), await timed(ours), await timed(() => splitInSql(connection, months))];
  connection.closeSync();
  return [
    { name: "all insights, 1,000,000 cases", value: allTime, unit: "ms", against: null, ratio: null },
    { name: "the ripple guard among them, organisation and teams", value: guardTime, unit: "ms", against: null, ratio: null },
    { name: "mix of two months, 1,000,000 cases (both parts agree)", value: mixTime, unit: "ms", against: `DuckDB ${Math.round(peer)} ms`, ratio: mixTime / peer },
  ];
}

/** The change of handle time between two months, split in SQL by the same rule. */
async function splitInSql(connection: DuckDBConnection, [before, after]: readonly Period[]): Promise<{ readonly mix: number; readonly performance: number }> {
  const side = (period: Period | undefined): string => `FILTER (WHERE Closed >= ${period?.start ?? 0} AND Closed < ${period?.end ?? 0})`;
  const reader = await connection.runAndReadAll(`
    WITH strata AS (
      SELECT count(*) ${side(before)} AS r0, count(*) ${side(after)} AS r1, coalesce(sum("Handle minutes") ${side(before)}, 0) AS s0, coalesce(sum("Handle minutes") ${side(after)}, 0) AS s1
      FROM Cases WHERE Closed >= ${before?.start ?? 0} AND Closed < ${after?.end ?? 0} AND Status NOT IN ('merged', 'spam', 'auto-closed') AND "Handle minutes" IS NOT NULL
      GROUP BY Topic, Channel, "Handled by"),
    weighed AS (
      SELECT r0 / sum(r0) OVER () AS w0, r1 / sum(r1) OVER () AS w1,
        CASE WHEN r0 = 0 THEN s1 / r1 ELSE s0 / r0 END AS m0, CASE WHEN r1 = 0 THEN s0 / r0 ELSE s1 / r1 END AS m1 FROM strata)
    SELECT sum((w1 - w0) * (m0 + m1) / 2), sum((m1 - m0) * (w0 + w1) / 2) FROM weighed`);
  const [mix, performance] = (reader.getRows()[0] ?? []).map(Number);
  return { mix: mix ?? Number.NaN, performance: performance ?? Number.NaN };
}

function isClose(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
}

/** Milliseconds, the median of some runs. */
async function timed(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}
