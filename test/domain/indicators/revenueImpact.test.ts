import { contextFigures } from "../../../src/domain/indicators/context/contextFigures";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { evaluate } from "../../../src/domain/measure/evaluate";
import { evaluated, valueIn } from "./evaluated";

describe("revenue impact", () => {
  const columns = ["account", "period", "opening-revenue", "expansion", "contraction", "churned-revenue", "last-support-touch", "touched"];
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}-01`);
  const rows = months.flatMap((month, index) => [
    ["A", month, 100, index === 11 ? 50 : 0, 0, 0, "2025-12-01", null], ["B", month, 100, 0, 10, 0, "2025-11-01", null],
    ["C", month, 100, 0, 0, 0, null, true], ["D", month, 0, 0, 0, 0, "2025-12-30", null], ["E", month, 100, 0, 0, 0, "2026-01-01", null],
  ]);
  const ask = (options = {}) => evaluated({ indicator: "revenue-impact", tables: { accounts: { columns, rows } }, asOf: "2026-12-31", options });
  it("follows the touched accounts over all twelve months, and none before", () => {
    expect(valueIn(ask(), "2026-12")).toMatchObject({ n: 3, denominator: 300, numerator: 230, value: 230 / 300 });
    expect(valueIn(ask(), "2026-11").value).toBeNull();
    expect(valueIn(ask(), "2026-12").excluded).toEqual([{ reason: "no opening revenue", rows: 1 }, { reason: "not touched by support before the window", rows: 1 }]);
    expect(valueIn(ask(), "2026-12").companions.map(({ value }) => value)).toEqual([(300 - 120) / 300, 1]);
  });
  it("attributes by window or flag, by option", () => {
    expect(valueIn(ask({ touchWindow: 60 }), "2026-12").n).toBe(2);
    expect(valueIn(ask({ attribution: "flag" }), "2026-12").n).toBe(1);
    expect(valueIn(ask({ attribution: "window" }), "2026-12").n).toBe(2);
  });
  it("leaves an account out of which an amount is unknown, and counts it", () => {
    const gap = rows.map((row) => (row[0] === "A" && row[1] === "2026-05-01" ? row.with(3, null) : row));
    const value = valueIn(evaluated({ indicator: "revenue-impact", tables: { accounts: { columns, rows: gap } }, asOf: "2026-12-31" }), "2026-12");
    expect(value).toMatchObject({ n: 2, denominator: 200, numerator: 80 });
    expect(value.excluded).toContainEqual({ reason: "gained or lost revenue unknown", rows: 1 });
    expect(value.companions[0]).toMatchObject({ id: "gross-retention", n: 3, value: (300 - 120) / 300 });
  });
  it("counts what is asked: without expansion, without contraction, and of everyone", () => {
    expect(valueIn(ask({ statistic: "gross" }), "2026-12")).toMatchObject({ n: 3, denominator: 300, numerator: 180 });
    expect(valueIn(ask({ statistic: "churn-only" }), "2026-12")).toMatchObject({ n: 3, denominator: 300, numerator: 300 });
    expect(valueIn(ask({ cohort: "everyone" }), "2026-12")).toMatchObject({ n: 4, denominator: 400, numerator: 330 });
    expect(valueIn(ask({ cohort: "everyone" }), "2026-12").companions.map(({ id, n }) => [id, n])).toEqual([["gross-retention", 4], ["touched", 3], ["untouched", 1]]);
    expect(ask({ cohort: "everyone" }).title).toBe("Revenue kept");
  });
  it("follows a period in place of a year where that is asked, and then has no bounds but its own baseline", () => {
    const monthly = ask({ window: "period", cohort: "everyone" });
    expect(valueIn(monthly, "2026-12")).toMatchObject({ n: 4, denominator: 400, numerator: 440 });
    expect(monthly.indicator).toMatchObject({ rolling: null, thresholds: { kind: "baseline" } });
    const quarterly = evaluated({ indicator: "revenue-impact", tables: { accounts: { columns, rows } }, asOf: "2026-12-31", options: { window: "period", cohort: "everyone" }, granularity: "quarter" });
    expect(valueIn(quarterly, "2026-Q4")).toMatchObject({ denominator: 400, numerator: 420 });
    expect(ask().indicator).toMatchObject({ rolling: 12, thresholds: { kind: "fixed" } });
  });
  it("takes an account for neither touched nor untouched where only a flag could say and does not", () => {
    const flagged = { columns: ["account", "period", "opening-revenue", "churned-revenue", "touched"], rows: [["A", "2026-12-01", 100, 0, true], ["B", "2026-12-01", 100, 100, false], ["C", "2026-12-01", 100, 0, null]] };
    const value = valueIn(evaluated({ indicator: "revenue-impact", tables: { accounts: flagged }, asOf: "2026-12-31", options: { window: "period", statistic: "churn-only" } }), "2026-12");
    expect(value).toMatchObject({ n: 1, value: 1 });
    expect(value.companions).toMatchObject([{ id: "untouched", n: 1, value: 0 }]);
    expect(value.excluded).toEqual([{ reason: "not touched by support before the window", rows: 1 }, { reason: "not known whether support touched it", rows: 1 }]);
  });
  it.each([
    [["churned-revenue", "touched"], { statistic: "churn-only" }],
    [["contraction", "churned-revenue", "touched"], { statistic: "gross" }],
    [["expansion", "contraction", "churned-revenue"], { cohort: "everyone" }],
    [["churned-revenue"], { statistic: "churn-only", cohort: "everyone" }],
    [["contraction", "touched"], {}],
  ])("names the options that would do with %j alone", (has, expected) => {
    const { measured, instead } = evaluated({ indicator: "revenue-impact", tables: { accounts: { columns: ["account", "period", "opening-revenue", ...has], rows: [] } }, asOf: "2026-12-31" });
    expect(measured).toBe(false);
    expect(Object.fromEntries(instead.map(({ name, value }) => [name, value]))).toEqual(expected);
  });
});

describe("accounts kept", () => {
  const accountsKept = (columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]) => {
    const [figure] = evaluate([], contextFigures.filter(({ id }) => id === "customer-retention"), exampleTables({ accounts: { columns, rows } }), { asOf: 46387, today: 46387, granularity: "month" }).context;
    return figure?.values.at(-1);
  };
  it("counts accounts with revenue left, by the amounts that the table has", () => {
    expect(accountsKept(["account", "period", "opening-revenue", "churned-revenue"], [["A", "2026-12-01", 100, 0], ["B", "2026-12-01", 100, 100], ["C", "2026-12-01", 0, 0]])).toMatchObject({ n: 2, value: 0.5 });
  });
  it("leaves out accounts of which an amount is unknown", () => {
    expect(accountsKept(["account", "period", "opening-revenue", "expansion", "churned-revenue"], [["A", "2026-12-01", 100, 0, 0], ["B", "2026-12-01", 100, null, 100]])).toMatchObject({ n: 1, value: 1 });
  });
});
