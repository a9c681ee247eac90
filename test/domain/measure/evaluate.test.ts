import fc from "fast-check";
import { contextFigures } from "../../../src/domain/indicators/context/contextFigures";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { indicators } from "../../../src/domain/indicators";
import { evaluate } from "../../../src/domain/measure/evaluate";
import { explainRows } from "../../../src/domain/measure/explainRows";
import { formatDay, parseDay } from "../../../src/domain/table/serialDay";
import type { Tables } from "../../../src/domain/table/table";

const day = (text: string): number => parseDay(text) ?? NaN;
const today = day("2026-12-31");

const resolution = indicators.filter(({ id }) => id === "first-contact-resolution").map((indicator) => ({ ...indicator, minimum: { show: 0, rate: 0 } }));

describe("as-of and periods", () => {
  const tables = exampleTables({
    cases: { columns: ["opened", "closed", "transfers", "reopens"], rows: [["2026-09-10", "2026-09-11", 0, 0], ["2026-10-01", "2026-11-05", 0, 0], ["2026-12-01", "2027-02-01", 0, 0]] },
    "effort-answers": { columns: ["answered-on", "score"], rows: [["2026-11-20", 7]] },
  });
  it("takes the latest event date that is not after today", () => {
    expect(formatDay(evaluate(indicators, [], tables, { asOf: null, today, granularity: "month" }).asOf)).toBe("2026-11-20");
    expect(formatDay(evaluate(indicators, [], tables, { asOf: null, today: day("2026-11-10"), granularity: "month" }).asOf)).toBe("2026-11-05");
    expect(formatDay(evaluate(indicators, [], {}, { asOf: null, today, granularity: "month" }).asOf)).toBe("2026-12-31");
  });
  it("runs from the first anchor date to as-of, and marks what is not over or not covered", () => {
    const [result] = evaluate(resolution, [], tables, { asOf: day("2026-12-31"), today, granularity: "month" }).indicators;
    // From 11 September to 5 November the table pauses for 55 days, so it can be taken to cover its days until 30 December.
    expect(result?.values.map(({ period, running }) => [period.id, running])).toEqual([["2026-09", false], ["2026-10", false], ["2026-11", false], ["2026-12", true]]);
    expect(result?.values.map(({ n }) => n)).toEqual([1, 0, 1, 0]);
    expect(result?.excluded).toContainEqual({ reason: "after as-of", rows: 1 });
  });
  const dailyFrom = (first: string, days: number, every = 1): Tables => tablesOf(Array.from({ length: days }, (_, index): CaseRow =>
    ({ opened: day(first) + index * every, lasts: 1, customer: null, topic: 0, transfers: 0, team: 0, status: "closed" })));
  it.each([
    ["a quarter that begins before the data does", "quarter", dailyFrom("2026-02-01", 300), ["2026-Q2", "2026-Q3", "2026-Q4"]],
    ["a year that begins before the data does", "year", dailyFrom("2025-02-01", 660), ["2026"]],
    ["a month that daily data begins in the middle of", "month", dailyFrom("2026-09-12", 90), ["2026-10", "2026-11", "2026-12"]],
  ] as const)("leaves out %s", (_, granularity, cases, expected) => {
    const [result] = evaluate(resolution, [], cases, { asOf: day("2026-12-31"), today, granularity }).indicators;
    expect(result?.values.filter(({ team }) => team === null).map(({ period }) => period.id)).toEqual(expected);
  });
  it.each([
    ["that begins after one day off", dailyFrom("2026-09-01", 100)],
    ["that begins after a few days off, as others are", dailyFrom("2026-09-04", 50, 2)],
    ["of a table with a date every ten days", dailyFrom("2026-09-19", 9, 10)],
    ["of a snapshot at its end", dailyFrom("2026-09-30", 1)],
  ])("keeps a first month %s", (_, cases) => {
    const [result] = evaluate(resolution, [], cases, { asOf: day("2026-12-31"), today, granularity: "month" }).indicators;
    expect(result?.values[0]?.period.id).toBe("2026-09");
  });
  it("has no complete period where the data lies within one, and says so of the only one", () => {
    const [result] = evaluate(resolution, [], dailyFrom("2026-09-12", 110), { asOf: day("2026-12-31"), today, granularity: "year" }).indicators;
    expect(result?.values.map(({ team, period, running }) => [team, period.id, running])).toEqual([[null, "2026", true], ["Team 0", "2026", true]]);
  });
  it("leaves out rows from the day after as-of on", () => {
    const at = (asOf: string) => evaluate(resolution, [], tables, { asOf: day(asOf), today, granularity: "year" }).indicators[0]?.values[0];
    expect(at("2026-11-04")?.n).toBe(1);
    expect(at("2026-11-05")?.n).toBe(2);
  });
});

describe("teams", () => {
  it("folds spellings, shows the first, sorts, and knows an agent's team at the anchor date", () => {
    const tables = exampleTables({
      people: {
        columns: ["person", "team", "hired", "left"],
        rows: [["Ada", "Billing  desk", "2026-01-05", "2026-10-31"], ["Ada", "Apps", "2026-11-01", null]],
      },
      cases: {
        columns: ["opened", "closed", "agent", "team", "transfers", "reopens"],
        rows: [
          ["2026-10-05", "2026-10-31 17:00", "ada", null, 0, 0], ["2026-10-05", "2026-11-01", "Ada", null, 0, 0], ["2026-10-05", "2026-11-02", "Ada", "billing desk", 0, 0],
          ["2026-10-05", "2026-11-03", "Zoe", null, 0, 0],
        ],
      },
    });
    const evaluation = evaluate(resolution, [], tables, { asOf: day("2026-12-31"), today, granularity: "year" });
    expect(evaluation.teams).toEqual(["Apps", "Billing desk"]);
    expect(evaluation.indicators[0]?.values.map(({ team, n }) => [team, n])).toEqual([[null, 4], ["Apps", 1], ["Billing desk", 2]]);
  });
});

describe("context", () => {
  const tables = exampleTables({
    cases: {
      columns: ["opened", "closed", "handle-minutes", "csat", "transfers", "reopens", "handled-by"],
      rows: [
        ["2026-10-05", "2026-11-02", 10, 4, 0, 1, "human"], ["2026-10-06", "2026-11-03", 20, null, 1, 0, "AI then human"], ["2026-10-07", null, null, null, 0, 0, null],
        ["2026-11-04", "2026-11-05", null, 5, 0, 0, "AI"], ["2026-11-06", "2026-12-05", 12, 5, 0, 0, "human"],
      ],
    },
    people: { columns: ["person", "hired", "left", "role"], rows: [["Ada", "2026-01-01", null, "Agent"], ["Ben", "2026-01-01", "2026-11-29", "Agent"], ["Cai", "2026-01-01", null, "Head of Support"]] },
    accounts: {
      columns: ["account", "period", "opening-revenue", "expansion", "contraction", "churned-revenue"],
      rows: [["A", "2026-11-01", 10, 0, 0, 10], ["B", "2026-11-01", 10, 0, 5, 0], ["C", "2026-11-01", 0, 0, 0, 0]],
    },
  });
  it("computes each figure", () => {
    const { context } = evaluate(indicators, contextFigures, tables, { asOf: day("2026-11-30"), today, granularity: "month" });
    const november = Object.fromEntries(context.map(({ id, values }) => [id, values.find(({ team, period }) => team === null && period.id === "2026-11")?.value]));
    expect(november).toEqual({
      "case-volume": 2, "backlog": 2, "average-handle-time": 15, "customer-satisfaction": 4.5, "headcount": 1, "customer-retention": 0.5,
      "reopen-rate": 1 / 3, "transfer-rate": 1 / 3, "ai-share": 2 / 3,
    });
  });
});

const moment = fc.integer({ min: day("2026-01-01") * 24, max: day("2026-12-31") * 24 }).map((hours) => hours / 24);
const caseRow = fc.record({
  opened: moment, lasts: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }), customer: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
  topic: fc.integer({ min: 0, max: 1 }), transfers: fc.constantFrom(0, 0, 1, NaN), team: fc.integer({ min: 0, max: 2 }), status: fc.constantFrom("closed", "closed", "spam"),
});
type CaseRow = typeof caseRow extends fc.Arbitrary<infer R> ? R : never;

function tablesOf(rows: readonly CaseRow[]): Tables {
  const texts = (values: readonly (string | null)[]) => {
    const distinct = [...new Set(values.filter((value) => value !== null))];
    return { type: "text" as const, values: distinct, codes: Int32Array.from(values, (value) => (value === null ? -1 : distinct.indexOf(value))) };
  };
  return {
    cases: {
      dataset: "cases", rowCount: rows.length, sourceRows: Int32Array.from(rows.keys()), origin: { parts: [{ table: "", sheet: "", firstRow: 1, rowCount: rows.length, columns: {} }] },
      columns: {
        opened: { type: "date", values: Float64Array.from(rows, ({ opened }) => opened) },
        closed: { type: "date", values: Float64Array.from(rows, ({ opened, lasts }) => (lasts === null ? NaN : opened + lasts / 24)) },
        transfers: { type: "number", values: Float64Array.from(rows, ({ transfers }) => transfers) },
        reopens: { type: "number", values: new Float64Array(rows.length) },
        customer: texts(rows.map(({ customer }) => (customer === null ? null : `C${customer}`))),
        topic: texts(rows.map(({ topic }) => `T${topic}`)),
        status: texts(rows.map(({ status }) => status)),
        team: texts(rows.map(({ team }) => `Team ${team}`)),
      },
    },
  };
}

describe("laws of counts", () => {
  const settings = { asOf: today, today };
  it("teams add up to the organisation, and months to quarters and years", () => {
    fc.assert(fc.property(fc.array(caseRow, { minLength: 1, maxLength: 60 }), (rows) => {
      const results = (["month", "quarter", "year"] as const).map((granularity) => evaluate(resolution, [], tablesOf(rows), { ...settings, granularity }).indicators[0]);
      const [months, quarters, years] = results.map((result) => result?.values ?? []);
      const sum = (values: typeof months, pick: (value: NonNullable<typeof months>[number]) => number | null) => (values ?? []).reduce((total, value) => total + (pick(value) ?? 0), 0);
      for (const pick of [(value: { n: number | null }) => value.n, (value: { numerator: number | null }) => value.numerator]) {
        for (const { period } of months?.filter(({ team }) => team === null) ?? []) {
          const here = months?.filter((value) => value.period.id === period.id) ?? [];
          expect(sum(here.filter(({ team }) => team !== null), pick)).toBe(sum(here.filter(({ team }) => team === null), pick));
        }
        // Of a period that the data begins in, months may be left out too.
        const begun = months?.[0]?.period.start ?? 0;
        for (const quarter of [...(quarters ?? []), ...(years ?? [])].filter(({ period }) => period.start >= begun)) {
          const inside = months?.filter(({ team, period }) => team === quarter.team && period.start >= quarter.period.start && period.end <= quarter.period.end);
          expect(sum(inside, pick)).toBe(pick(quarter) ?? 0);
        }
      }
    }), { numRuns: 60 });
  });

  it("finds the repeats that looking at every pair of rows finds", () => {
    fc.assert(fc.property(fc.array(caseRow, { minLength: 1, maxLength: 90 }), fc.integer({ min: 0, max: 30 }), (rows, repeatWindow) => {
      const horizon = today + 1;
      const closedAt = (row: CaseRow): number => (row.lasts === null ? NaN : row.opened + row.lasts / 24);
      const isPair = (a: number, b: number): boolean => {
        const [A, B] = [rows[a] as CaseRow, rows[b] as CaseRow];
        return repeatWindow > 0 && a !== b && A.customer !== null && A.customer === B.customer && A.topic === B.topic && A.status !== "spam" && B.status !== "spam"
          && closedAt(A) < horizon && (B.opened > A.opened || (B.opened === A.opened && b > a)) && B.opened <= closedAt(A) + repeatWindow;
      };
      const expected = rows.filter((row, index) => row.status !== "spam" && closedAt(row) < horizon && !Number.isNaN(row.transfers)
        && (repeatWindow === 0 || (row.customer !== null && closedAt(row) + repeatWindow <= horizon)) && row.transfers === 0
        && !rows.some((_, other) => isPair(index, other) || isPair(other, index))).length;
      const [result] = evaluate(resolution, [], tablesOf(rows), { ...settings, granularity: "year", options: { "first-contact-resolution": { repeatWindow } } }).indicators;
      const counted = result?.values.filter(({ team }) => team === null).reduce((total, { numerator }) => total + (numerator ?? 0), 0);
      expect(counted).toBe(expected);
    }), { numRuns: 200 });
  });

  it("explains exactly the rows that it counted, for every team and period", () => {
    fc.assert(fc.property(fc.array(caseRow, { minLength: 1, maxLength: 30 }), (rows) => {
      const tables = tablesOf(rows);
      const [result] = evaluate(resolution, [], tables, { ...settings, granularity: "quarter" }).indicators;
      for (const value of result?.values ?? []) {
        const explained = explainRows(resolution, resolution[0] as (typeof resolution)[number], tables, { ...settings, granularity: "quarter" }, value.team, value.period);
        const count = (outcome: string): number => explained.filter((row) => row.outcome === outcome).length;
        expect(count("counted") + count("eligible")).toBe(value.n);
        if (value.numerator !== null) expect(count("counted")).toBe(value.numerator);
        expect(count("left-out")).toBe(value.excluded.reduce((total, { rows: leftOut }) => total + leftOut, 0));
      }
    }), { numRuns: 30 });
  });
});

it("finds repeats in a long run of one customer", () => {
  const rows = Array.from({ length: 500 }, (_, index): CaseRow => ({ opened: day("2026-01-01") + ((index * 37) % 500) * 0.5, lasts: 1, customer: 1, topic: 1, transfers: 0, team: 1, status: "closed" }));
  const [result] = evaluate(resolution, [], tablesOf(rows), { asOf: today, today, granularity: "year" }).indicators;
  expect(result?.values[0]).toMatchObject({ numerator: 0, n: 500 });
});
