import { findCostBasis, costOfExits, costPerCase } from "../../../../src/domain/programme/impact/costBasis";
import { noCostFigures } from "../../../../src/domain/programme/impact/costFigures";
import { findPointWorths } from "../../../../src/domain/programme/impact/pointWorth";
import { associateRevenue } from "../../../../src/domain/programme/impact/revenueAssociation";
import { splitRevenue } from "../../../../src/domain/programme/impact/revenueSplit";
import { formatDay } from "../../../../src/domain/table/serialDay";
import { impactMaterial } from "./impactMaterial";

const months = (count: number): string[] => Array.from({ length: count }, (_, index) => `${2025 + Math.floor((index + 11) / 12)}-${String(((index + 11) % 12) + 1).padStart(2, "0")}`);
const revenueColumns = ["account", "period", "opening-revenue", "expansion", "contraction", "churned-revenue", "last-support-touch"];

describe("revenue of touched accounts beside the others", () => {
  const accounts = {
    columns: revenueColumns,
    rows: [
      ...["A", "B", "C", "D", "E"].map((account) => [account, "2025-12-01", 100, 0, 0, 0, "2025-11-20"]),
      ...["F", "G", "H", "I", "J"].map((account) => [account, "2025-12-01", 200, 0, 0, 0, null]),
      ...months(12).slice(1).map((month) => ["A", `${month}-01`, 100, 0, 0, 0, null]),
      ["A", "2026-11-01", 100, 40, 0, 0, null], ["C", "2026-03-01", 100, 0, 60, 0, null], ["F", "2026-05-01", 200, 0, 0, 200, null],
    ],
  };
  const split = splitRevenue(impactMaterial({ accounts }, "2026-11-30"));

  it("is worked out as by hand", () => {
    // 500 − 60 + 40, and 1,000 − 200.
    expect(split).toMatchObject({
      months: 12, touched: { n: 5, opening: 500, kept: 440, expanded: 40, closing: 480, value: 0.96 }, untouched: { n: 5, opening: 1000, kept: 800, expanded: 0, closing: 800, value: 0.8 },
    });
    expect([formatDay(split?.from ?? 0), formatDay((split?.to ?? 0) - 1)]).toEqual(["2025-12-01", "2026-11-30"]);
  });

  it("is not compared where fewer accounts stand behind it than the indicator is rated with", () => expect(split?.difference).toBeNull());

  it("is compared from twenty accounts each on, with the range of both", () => {
    const many = ["t", "u"].flatMap((group) => Array.from({ length: 20 }, (_, index) => [`${group}${index}`, "2025-12-01", 100, group === "t" && index < 4 ? 10 : 0, 0, group === "u" && index < 10 ? 50 : 0, group === "t" ? "2025-11-20" : null]));
    const rest = months(12).slice(1).map((month) => ["t0", `${month}-01`, 100, 0, 0, 0, null]);
    const { touched, untouched, difference } = splitRevenue(impactMaterial({ accounts: { columns: revenueColumns, rows: [...many, ...rest] } }, "2026-11-30")) ?? {};
    // 1.02 − 0.75; by hand: low = d − √((t − tLow)² + (uHigh − u)²).
    expect(difference?.value).toBeCloseTo(0.27, 12);
    expect(difference?.low).toBeCloseTo(0.27 - Math.hypot((touched?.value ?? 0) - (touched?.low ?? 0), (untouched?.high ?? 0) - (untouched?.value ?? 0)), 12);
    expect(difference?.low).toBeGreaterThan(0.1);
  });

  it("hides a group of fewer accounts than may be shown", () => {
    const few = { columns: revenueColumns, rows: accounts.rows.filter(([account]) => account !== "E") };
    expect(splitRevenue(impactMaterial({ accounts: few }, "2026-11-30"))).toMatchObject({ touched: null, untouched: { n: 5 }, difference: null });
  });
});

describe("what it costs", () => {
  const people = {
    columns: ["person", "hired", "left", "exit-kind", "role", "team"],
    rows: Array.from({ length: 12 }, (_, index) => [`P${index}`, "2020-01-01", index === 0 ? "2026-06-30" : null, index === 0 ? "voluntary" : null, "Agent", "Red"]),
  };
  const cases = {
    columns: ["case-id", "opened", "closed", "status", "transfers", "reopens"],
    rows: months(12).flatMap((month) => [2, 9, 20].map((day, index) => [`${month}-${index}`, `${month}-${String(day).padStart(2, "0")}`, `${month}-${String(day + 1).padStart(2, "0")}`, index === 2 ? "spam" : "closed", 0, 0])),
  };
  const material = impactMaterial({ people, cases }, "2026-11-30");
  const basis = findCostBasis(material);
  if (basis === null) throw new Error("There are cases and people");

  it("counts agents, cases and exits as by hand", () => {
    // Twelve agents at six month ends and eleven at six; two cases a month that are no spam. Exits were written down from June on.
    expect(basis).toMatchObject({ months: 12, agentMonths: 138, cases: 24, exits: { count: 1, agents: 11, months: 6 } });
  });

  it("takes the cost of all support before that of an agent, and says nothing while none is typed", () => {
    expect(costPerCase(basis, noCostFigures)).toBeNull();
    expect(costPerCase(basis, { ...noCostFigures, agentMonth: 4000 })).toBe((138 * 4000) / 24);
    expect(costPerCase(basis, { ...noCostFigures, agentMonth: 4000, totalMonth: 60_000 })).toBe(30_000);
    expect(costPerCase({ ...basis, cases: 0 }, { ...noCostFigures, agentMonth: 4000 })).toBeNull();
    expect(costOfExits(basis, noCostFigures)).toBeNull();
  });

  it("carries the chance in the number of exits through", () => {
    // Garwood's interval of one: 0.0253 to 5.5716.
    const cost = costOfExits(basis, { ...noCostFigures, replacement: 1000 });
    expect([cost?.amount, cost?.low, cost?.high].map((amount) => amount?.toFixed(1))).toEqual(["1000.0", "25.3", "5571.6"]);
  });

  it("says what a point is: exits, further contacts, revenue", () => {
    const worths = findPointWorths(material, basis, null);
    // 1 % of eleven agents, and of 24 cases.
    expect(worths.map(({ id, amount, times }) => [id, amount, times])).toEqual([["agent-retention", 0.11, "replacement"], ["first-contact-resolution", 0.24, "cost-per-case"]]);
  });

  it("turns points round where less is better", () => {
    const [turnover] = findPointWorths({ ...material, card: { ...material.card, lines: material.card.lines.map((line) => (line.description.id === "agent-retention" && line.headline !== null
      ? { ...line, baseline: { value: 0.1, from: "2026-01", to: "2026-06", frozenOn: 46_000 }, headline: { ...line.headline, value: 0.08, low: 0.05, high: 0.13 } } : line)) } }, basis, null);
    expect(Object.values(turnover?.gained ?? {}).map((points) => points?.toFixed(6))).toEqual(["2.000000", "-3.000000", "5.000000"]);
  });

  it("knows nothing without cases and people", () => expect(findCostBasis(impactMaterial({ accounts: { columns: revenueColumns, rows: [["A", "2025-12-01", 1, 0, 0, 0, null]] } }, "2026-11-30"))).toBeNull());
});

describe("revenue beside an indicator", () => {
  const days = [3, 5, 2, 6, 4, 7, 3, 8, 2, 5, 6, 3, 4, 7];
  /** Revenue that grows by half a percent for every day that decisions took in the month. */
  const book = (count: number): ReturnType<typeof impactMaterial> => {
    const all = months(count + 1);
    const rows = all.slice(1).map((month, at) => ({ month, before: all[at] ?? "", took: days[at] ?? 0 }));
    return impactMaterial({
      accounts: { columns: revenueColumns, rows: rows.flatMap(({ month, before, took }) => ["A", "B", "C", "D", "E"].map((account) => [account, `${month}-01`, 100, took / 2, 0, 0, `${before}-20`])) },
      decisions: { columns: ["decision-id", "identified", "resolved"], rows: rows.flatMap(({ month, took }) => [1, 2, 3, 4, 5].map((number) => [`${month}-${number}`, `${month}-01`, `${month}-${String(1 + took).padStart(2, "0")}`])) },
    }, `${all.at(-1) ?? ""}-28`);
  };

  it("finds the slope that was put in: half a point for a day", () => {
    const association = associateRevenue(book(14));
    const [velocity] = association?.indicators.filter(({ id }) => id === "decision-velocity") ?? [];
    expect(velocity?.pairs).toBe(13);
    expect([velocity?.slope, velocity?.low, velocity?.high].map((points) => points?.toFixed(9))).toEqual(Array(3).fill((0.5 / 24).toFixed(9)));
    expect(association?.opening).toBe(500);
  });

  it("refuses below twelve changes: a month that runs is none", () => expect(associateRevenue(book(13))).toMatchObject({ indicators: [], months: 12 }));
});
