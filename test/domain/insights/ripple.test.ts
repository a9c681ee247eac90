import { contextFigures } from "../../../src/domain/indicators/context/contextFigures";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { cappedOutcomes } from "../../../src/domain/insights/cappedOutcomes";
import { figureFinder } from "../../../src/domain/insights/figure";
import type { Insight } from "../../../src/domain/insights/insight";
import { findRipples } from "../../../src/domain/insights/ripple";
import { evaluate } from "../../../src/domain/measure/evaluate";
import { prepareSources } from "../../../src/domain/measure/prepareSources";
import { formatDay, parseDay } from "../../../src/domain/table/serialDay";

const day = (text: string): number => parseDay(text) ?? NaN;

/** Four cases and accounts a day, a quarter before and a quarter after, in which figures are so many times as large. */
function found(after: { readonly handle: number; readonly csat: number; readonly kept: number }): Insight[] {
  const rows = Array.from({ length: 181 * 4 }, (_, index) => ({ at: day("2026-01-01") + Math.floor(index / 4), index }));
  const times = (at: number, factor: number): number => (at >= day("2026-04-01") ? factor : 1);
  // A little up and down, so that there is a spread.
  const around = (value: number, index: number): number => value * (index % 2 === 0 ? 0.95 : 1.05);
  const cases = rows.map(({ at, index }) => [formatDay(at), formatDay(at), around(12 * times(at, after.handle), index), around(3.5 * times(at, after.csat), index)]);
  const accounts = rows.map(({ at, index }) => [`A${index}`, formatDay(at), 100, 0, 0, (index * 7) % 100 < 60 * times(at, after.kept) ? 0 : 100]);
  const tables = exampleTables({
    "cases": { columns: ["opened", "closed", "handle-minutes", "csat"], rows: cases },
    "accounts": { columns: ["account", "period", "opening-revenue", "expansion", "contraction", "churned-revenue"], rows: accounts },
  });
  const settings = { asOf: day("2026-06-30"), today: day("2026-06-30"), granularity: "month" } as const;
  const sources = prepareSources([], tables, settings);
  const evaluation = evaluate([], contextFigures, tables, settings, sources);
  return findRipples(figureFinder({ evaluation, indicators: [], context: contextFigures, tables, settings, sources }), sources);
}

const kinds = (insights: readonly Insight[]): string[] => insights.map(({ facts }) => ("outcome" in facts ? `${facts.kind} ${facts.outcome.id}` : facts.kind));

describe("the ripple guard", () => {
  it("fires where handle time falls by 12 % and satisfaction by 18 % in three months", () => {
    const insights = found({ handle: 0.88, csat: 0.82, kept: 1 });
    expect(kinds(insights)).toEqual(["ripple customer-satisfaction"]);
    const [insight] = insights;
    expect(insight).toMatchObject({ severity: "act", concerns: ["average-handle-time", "customer-satisfaction"] });
    expect(insight?.facts).toMatchObject({ efficiency: { by: expect.closeTo(-0.12, 9) }, outcome: { by: expect.closeTo(-0.18, 9) }, team: null, caps: false });
    expect(insight?.evidence.map(({ from, to, n }) => [from.id, to.id, n])).toEqual([["2026-01", "2026-03", 360], ["2026-04", "2026-06", 364], ["2026-01", "2026-03", 360], ["2026-04", "2026-06", 364]]);
  });

  it("calls 15 % more time, 24 % more satisfaction and 8 % more accounts kept a healthy trade", () => {
    expect(kinds(found({ handle: 1.15, csat: 1.24, kept: 1.08 }))).toEqual(["trade customer-satisfaction"]);
  });

  it.each([
    ["an outcome that falls by less than a tenth", { handle: 0.88, csat: 0.92, kept: 1 }],
    ["an efficiency that gains less than a tenth", { handle: 0.92, csat: 0.82, kept: 1 }],
    ["an outcome that rises with the efficiency", { handle: 0.88, csat: 1.2, kept: 1 }],
    ["an outcome that falls while nothing is gained", { handle: 1, csat: 0.82, kept: 1 }],
  ])("leaves %s alone", (_, after) => expect(found(after)).toEqual([]));

  it("names accounts lost to shorter calls", () => expect(kinds(found({ handle: 0.8, csat: 1, kept: 0.5 }))).toEqual(["ripple customer-retention"]));
});

describe("the cap", () => {
  const [ripple] = found({ handle: 0.88, csat: 0.82, kept: 1 });
  const insight = ripple as Insight;
  it("holds for the outcome of the team alone, until the insight is dismissed", () => {
    const isCapped = cappedOutcomes({ found: [insight], dismissed: {} });
    expect([isCapped(null, "customer-satisfaction"), isCapped("Billing", "customer-satisfaction"), isCapped(null, "average-handle-time")]).toEqual([true, false, false]);
    expect(cappedOutcomes({ found: [insight], dismissed: { [insight.id]: "other survey" } })(null, "customer-satisfaction")).toBe(false);
  });
});
