import { evaluated, valueIn } from "./evaluated";

describe("decision velocity", () => {
  const decisions = {
    columns: ["identified", "resolved"],
    rows: [["2026-11-02", "2026-11-03"], ["2026-11-02", "2026-11-04"], ["2026-11-02", "2026-11-08"], ["2026-10-20", null], ["2026-11-21", null], [null, "2026-11-04"], ["2026-11-05", "2026-11-04"]],
  };
  it("is the mean, with median, 90th percentile and the open ones beside it", () => {
    const value = valueIn(evaluated({ indicator: "decision-velocity", tables: { decisions }, asOf: "2026-11-30" }), "2026-11");
    expect(value).toMatchObject({ value: 72, median: 48, n: 3, numerator: 216, denominator: 3 });
    expect(value.percentile90).toBeCloseTo(48 + 0.8 * 96, 9);
    expect(value.excluded).toEqual([{ reason: "not resolved", rows: 1 }, { reason: "no identified date", rows: 1 }, { reason: "resolved before identified", rows: 1 }]);
    expect(value.companions.find(({ id }) => id === "open")).toMatchObject({ value: 2 });
    expect(value.companions.find(({ id }) => id === "open-age")?.value).toBeCloseTo(((42 + 10) / 2) * 24, 9);
  });
  it("is the median by option", () => {
    expect(valueIn(evaluated({ indicator: "decision-velocity", tables: { decisions }, options: { statistic: "median" }, asOf: "2026-11-30" }), "2026-11")).toMatchObject({ value: 48, mean: 72 });
  });
  it("keeps n and hides the rest below its show minimum", () => {
    const value = valueIn(evaluated({ indicator: "decision-velocity", tables: { decisions }, asOf: "2026-11-30", minima: true }), "2026-11");
    expect(value).toMatchObject({ value: null, low: null, high: null, median: null, n: 3, numerator: null, denominator: null, belowShow: true });
  });
});

describe("knowledge contribution", () => {
  const people = {
    columns: ["person", "team", "hired", "left", "role"],
    rows: [["Ada", "A", "2025-01-06", null, "Agent"], ["Ben", "A", "2026-11-20", null, "Agent"], ["Cai", "B", "2025-01-06", null, "Team Lead"], ["Dee", "B", "2025-01-06", "2026-12-31", "Agent"]],
  };
  const contributions = {
    columns: ["agent", "contributed-on", "kind"],
    rows: [["ADA", "2026-11-03", "Created"], ["Ada", "2026-11-04", "linked"], ["Cai", "2026-11-04", "create"], ["Dee", "2026-12-05", "viewed"], ["Ben", "2026-12-06", "improve"]],
  };
  const ask = (options = {}, granularity: "month" | "quarter" = "month") => evaluated({ indicator: "knowledge-contribution", tables: { people, contributions }, options, asOf: "2026-12-31", granularity });
  it("counts agents employed at each month's end, by name, and no leaders", () => {
    expect(valueIn(ask(), "2026-11")).toMatchObject({ numerator: 1, denominator: 3, n: 3 });
    expect(valueIn(ask(), "2026-12")).toMatchObject({ numerator: 1, denominator: 2 });
    expect(valueIn(ask(), "2026-11", "B")).toMatchObject({ numerator: 0, denominator: 1 });
  });
  it("counts agent-months of a quarter from the first contribution's month on", () => {
    expect(valueIn(ask({}, "quarter"), "2026-Q4")).toMatchObject({ numerator: 2, denominator: 5 });
  });
  it("has options for k, kinds and tenure", () => {
    expect(valueIn(ask({ k: 2 }), "2026-11").numerator).toBe(1);
    expect(valueIn(ask({ k: 3 }), "2026-11").numerator).toBe(0);
    expect(valueIn(ask({ kinds: "create" }), "2026-12").numerator).toBe(0);
    expect(valueIn(ask({ kinds: "create-improve", k: 2 }), "2026-11").numerator).toBe(0);
    expect(valueIn(ask({ kinds: "any" }), "2026-12", "B")).toMatchObject({ numerator: null, denominator: null });
    expect(valueIn(ask({ minimumTenure: 30 }), "2026-11")).toMatchObject({ denominator: 2, excluded: [{ reason: "employed for less than 30 days", rows: 1 }] });
  });
});

describe("innovation", () => {
  const suggestions = {
    columns: ["suggestion-id", "submitted", "status", "decided", "implemented", "duplicate-of"],
    rows: [
      ["S1", "2026-01-05", "implemented", "2026-02-01", "2026-03-31", null], ["S2", "2026-01-06", "Implemented", "2026-02-01", "2026-04-01", "S1"],
      ["S3", "2026-01-06", "declined", "2026-02-02", "2026-07-01", null], ["S4", "2026-09-30", "submitted", null, null, null],
    ],
  };
  it("counts by quarter at the finest, and 0 where none was implemented", () => {
    const result = evaluated({ indicator: "innovation", tables: { suggestions }, asOf: "2026-09-30", minima: true });
    expect(result.periods.map(({ id }) => id)).toEqual(["2026-Q1", "2026-Q2", "2026-Q3"]);
    expect(result.values.map(({ value }) => value)).toEqual([1, 0, 0]);
    expect(valueIn(result, "2026-Q1")).toMatchObject({ n: 3, denominator: null });
  });
  it("counts duplicates by option", () => {
    expect(valueIn(evaluated({ indicator: "innovation", tables: { suggestions }, asOf: "2026-09-30", options: { count: "duplicates" } }), "2026-Q2").value).toBe(1);
  });
});

describe("cross-functional collaboration", () => {
  const people = { columns: ["person", "team", "hired"], rows: [["Ada", "A", "2025-01-06"], ["Ben", "B", "2025-01-06"]] };
  const rows = [
    ["2026-11-09", "Ada", "Product", "no answer", "T1"], ["2026-11-11", "Ada", "Product", "resolved", "T1"], ["2026-11-10", "Ben", "Product", "agreed", "T1"],
    ["2026-12-01", "Ada", "Product", "resolved", "T1"], ["2026-11-10", "Ben", "Sales", "not resolved", null], ["2026-11-12", "Ben", null, "resolved", null], ["2026-11-13", "Ben", "Sales", null, null],
  ];
  const ask = (options = {}) => evaluated({ indicator: "cross-functional-collaboration", tables: { people, interactions: { columns: ["occurred", "agent", "department", "outcome", "thread"], rows } }, asOf: "2026-12-31", options });
  it("counts a thread at its first productive interaction, for that row's team", () => {
    expect(valueIn(ask(), "2026-11")).toMatchObject({ numerator: 1, denominator: 2, n: 4, value: 0.5 });
    expect(valueIn(ask(), "2026-11", "B")).toMatchObject({ numerator: 1, denominator: 1 });
    expect(valueIn(ask(), "2026-11", "A")).toMatchObject({ numerator: 0, denominator: 1 });
    expect(valueIn(ask(), "2026-12")).toMatchObject({ numerator: 0, n: 1 });
    expect(valueIn(ask(), "2026-11").excluded).toEqual([{ reason: "no department", rows: 1 }, { reason: "no outcome", rows: 1 }, { reason: "same thread", rows: 1 }]);
  });
  it("counts any outcome by option", () => {
    expect(valueIn(ask({ outcomes: "any" }), "2026-11")).toMatchObject({ numerator: 2 });
  });
});

describe("leadership accessibility", () => {
  const columns = ["asked", "answered", "agent"];
  const question = (agent: string, minute = 10) => [`2026-11-03 09:00`, `2026-11-03 09:${minute}`, agent] as const;
  it("tells unanswered questions from those not yet answered", () => {
    const rows = [question("Ada"), ["2026-11-03 09:00", null, "Ben"], ["2026-11-30 23:30", null, "Ben"], ["2026-11-30 23:30", "2026-12-01 00:10", "Ben"]] as const;
    const value = valueIn(evaluated({ indicator: "leadership-accessibility", tables: { questions: { columns, rows } }, asOf: "2026-11-30" }), "2026-11");
    expect(value.excluded).toEqual([{ reason: "unanswered", rows: 1 }, { reason: "not yet answered", rows: 2 }]);
    expect(value.companions.find(({ id }) => id === "unanswered")?.value).toBe(0.5);
  });
  it("counts answers within the target that is set", () => {
    const ask = (targetMinutes: number) => valueIn(evaluated({
      indicator: "leadership-accessibility", tables: { questions: { columns, rows: [question("Ada", 15), question("Ben", 30)] } }, asOf: "2026-11-30", options: { targetMinutes },
    }), "2026-11").companions.find(({ id }) => id === "within-target")?.value;
    expect([ask(14), ask(15), ask(30)]).toEqual([0, 0.5, 1]);
  });
  it("shows nothing of ten questions by four askers, and something by five", () => {
    const ask = (askers: number) => valueIn(evaluated({
      indicator: "leadership-accessibility", minima: true, asOf: "2026-11-30",
      tables: { questions: { columns, rows: Array.from({ length: 10 }, (_, index) => question(`Agent ${index % askers}`)) } },
    }), "2026-11");
    expect(ask(4)).toMatchObject({ value: null, belowShow: true, persons: 4, n: 10 });
    expect(ask(5).value).toBeCloseTo(10, 6);
  });
});

describe("agent retention", () => {
  const columns = ["person", "team", "hired", "left", "exit-kind", "level"];
  const rows = [
    ["Ada", "A", "2020-01-01", null, null, null], ["Ben", "A", "2020-01-01", "2026-09-30", "Voluntary", null], ["Cai", "A", "2020-01-01", "2026-10-31", "involuntary", null],
    ["Dee", "B", "2020-01-01", "2026-11-30", "transfer", null], ["Dee", "A", "2026-12-01", null, null, null], ["Eve", "A", "2020-01-01", "2026-10-05", "voluntary", "Manager"],
    ["Fay", "A", null, "2026-10-06", "voluntary", null], ["Gus", "A", "2026-11-01", "2026-10-01", "voluntary", null],
  ];
  const ask = (options = {}) => evaluated({ indicator: "agent-retention", tables: { people: { columns, rows } }, asOf: "2026-12-31", options });
  it("annualises over the months since the first recorded exit, from three on", () => {
    const result = ask();
    expect(result.periods[0]?.id).toBe("2026-09");
    expect(valueIn(result, "2026-10")).toMatchObject({ value: null, belowShow: true });
    // Heads at the ends of September, October, November, December: 3, 2, 1, 2.
    expect(valueIn(result, "2026-12")).toMatchObject({ numerator: 1, n: 2, value: 1 / (2 * 4 / 12) });
    expect(valueIn(result, "2026-12").excluded).toEqual([{ reason: "no hiring date", rows: 1 }, { reason: "left before hired", rows: 1 }]);
  });
  it("counts all exits, and transfers, by option", () => {
    expect(valueIn(ask({ exits: "all" }), "2026-12").numerator).toBe(2);
    expect(valueIn(ask({ exits: "all", transfers: true }), "2026-12").numerator).toBe(3);
    expect(valueIn(ask({ transfers: true }), "2026-12").numerator).toBe(2);
  });
  it("begins at the first hire where nobody left", () => {
    const result = evaluated({ indicator: "agent-retention", tables: { people: { columns, rows: [["Ada", "A", "2026-06-02", null, null, null]] } }, asOf: "2026-12-31" });
    expect(result.periods[0]?.id).toBe("2026-06");
    expect(valueIn(result, "2026-12")).toMatchObject({ value: 0, numerator: 0, n: 1 });
  });
});

it("counts every level of internal promotion by option", () => {
  const tables = { "role-fills": { columns: ["role", "filled-on", "source"], rows: [["Team Lead", "2026-11-02", "External hire"], ["Specialist", "2026-11-03", "Internal"]] } };
  expect(valueIn(evaluated({ indicator: "internal-promotion-rate", tables, asOf: "2026-11-30" }), "2026-11")).toMatchObject({ numerator: 0, denominator: 1 });
  expect(valueIn(evaluated({ indicator: "internal-promotion-rate", tables, asOf: "2026-11-30", options: { levels: "all" } }), "2026-11")).toMatchObject({ numerator: 1, denominator: 2 });
});

it("sums a rolling window of promotions over twelve months and no more", () => {
  const tables = { "role-fills": { columns: ["role", "filled-on", "source"], rows: [["Team Lead", "2025-11-30", "internal"], ["Team Lead", "2025-12-01", "internal"], ["Team Lead", "2026-11-02", "external"]] } };
  expect(valueIn(evaluated({ indicator: "internal-promotion-rate", tables, asOf: "2026-11-30" }), "2026-11")).toMatchObject({ numerator: 1, denominator: 2 });
});

test.each([
  [{}, 2, 5], [{ topBoxes: "top-2" }, 1, 5], [{ reversed: true }, 2, 5], [{ scale: "1-5" }, 2, 4], [{ scale: "1-5", topBoxes: "top-3" }, 2, 4], [{ scale: "1-5", reversed: true }, 2, 4],
])("scores effort with %j", (options, numerator, denominator) => {
  const tables = { "effort-answers": { columns: ["answered-on", "score", "invitations"], rows: [1, 2, 4, 5, 7].map((score) => ["2026-11-02", score, 4]) } };
  const value = valueIn(evaluated({ indicator: "customer-effort-score", tables, options, asOf: "2026-11-30" }), "2026-11");
  expect(value).toMatchObject({ numerator, denominator, responseRate: 0.25 });
});
