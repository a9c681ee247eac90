import fc from "fast-check";
import type { DefinitionInForce } from "../../../src/domain/history/definitionInForce";
import type { HistoryRow } from "../../../src/domain/history/history";
import { recordRun, type RunToRecord } from "../../../src/domain/history/recordRun";
import type { IndicatorResult } from "../../../src/domain/scorecard/result";
import type { Scorecard } from "../../../src/domain/scorecard/scorecard";
import { serialDay } from "../../../src/domain/table/serialDay";
import { card as wholeCard } from "../../layout/fixture/scorecardFixture";
import { month } from "../scorecard/evaluationFixture";

export const asOf = serialDay(2026, 11, 30);
/** 3 December 2026. */
export const today = serialDay(2026, 12, 3);
export const fcr = "first-contact-resolution";

export const row = (change: Partial<HistoryRow> = {}): HistoryRow => ({
  indicator: fcr, team: null, period: "2026-11", value: 0.781, n: 1000, left: 40, low: 0.75, high: 0.81, status: "watch", fingerprint: "a", asOf, ...change,
});

export const definition = (change: Partial<DefinitionInForce> = {}): DefinitionInForce => ({
  indicator: fcr, fingerprint: "a", options: { repeatWindow: 7 }, counted: "cases", passingReasons: new Set(["younger than the repeat window"]), isPeopleData: false, ...change,
});

export const result = (change: Partial<IndicatorResult> = {}): IndicatorResult => ({
  indicator: fcr, team: null, period: month(10), value: 0.781, unit: "percent", n: 1000, numerator: 781, denominator: 1000, low: 0.75, high: 0.81,
  status: "watch", provisional: false, excluded: [{ reason: "younger than the repeat window", rows: 40 }, { reason: "not closed", rows: 7 }], ...change,
});

/** The scorecard of November 2026 of which nothing but the results matters here, and the headlines of the indicators in them. */
export function cardOf(results: readonly IndicatorResult[], change: Partial<Scorecard> = {}): Scorecard {
  const lines = wholeCard.lines.map((line) => ({ ...line, headline: results.find(({ indicator, team, period }) => indicator === line.description.id && team === null && period.id === "2026-11") ?? null }));
  return { ...wholeCard, lines, results, ...change };
}

export const run = (results: readonly IndicatorResult[], change: Partial<RunToRecord> = {}): RunToRecord => ({
  card: cardOf(results), definitions: [definition()], targets: {}, publishing: null, today,
  evaluateUnder: () => { throw new Error("Nothing has to be evaluated again"); }, ...change,
});

/** What is remembered after runs over these results, one after the other. */
export const remembered = (...runs: readonly RunToRecord[]) =>
  runs.reduce<ReturnType<typeof recordRun> | null>((before, next) => recordRun(before?.history ?? null, next), null);

const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);

/** Results of one indicator for the organisation and two teams, month by month. */
export const anyResults: fc.Arbitrary<IndicatorResult[]> = fc.array(
  fc.record({
    team: fc.constantFrom(null, "Billing", "Returns"), at: fc.integer({ min: 0, max: 10 }), value: fc.option(share), n: fc.integer({ min: 0, max: 3000 }),
    status: fc.constantFrom("on-target", "watch", "too-few", "no-data", "running", "withheld", "not-measured"),
  }),
  { maxLength: 25 },
).map((all) => {
  const places = new Map(all.map((one) => [`${String(one.team)}/${one.at}`, one]));
  return [...places.values()].map(({ team, at, value, n, status }) => result({ team, period: month(at), value, n, status }));
});
