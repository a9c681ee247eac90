import fc from "fast-check";
import { publicationNumber } from "../../../src/domain/history/keepPublications";
import { mostTeamRows } from "../../../src/domain/history/keepRows";
import { month } from "../scorecard/evaluationFixture";
import { anyResults, asOf, cardOf, definition, fcr, remembered, result, row, run, today } from "./historyFixture";

it("remembers complete periods, rounded, with what was left out for a while", () => {
  const results = [result({ value: 0.781234567 }), result({ period: month(11), status: "running" }), result({ team: "Billing", status: "withheld", value: null, n: null })];
  expect(remembered(run(results))?.history).toEqual({
    asOf, definitions: [{ indicator: fcr, fingerprint: "a", options: { repeatWindow: 7 }, counted: "cases", since: asOf }],
    rows: [row({ value: 0.781235 })], targets: {}, lastChange: null, publications: [],
  });
});

it("is the same after a run that says the same, even at another as-of", () => {
  fc.assert(fc.property(anyResults, (results) => {
    const once = remembered(run(results));
    const twice = remembered(run(results), run(results, { card: cardOf(results, { asOf: asOf + 9 }) }));
    expect(twice).toEqual(once);
  }));
});

it("is of what the last run said of each row, and of nothing else", () => {
  fc.assert(fc.property(anyResults, anyResults, (before, now) => {
    const rows = remembered(run(before), run(now))?.history.rows ?? [];
    const said = (results: typeof now) => remembered(run(results))?.history.rows.map(({ team, period, value, n }) => [`${String(team)}/${period}`, value, n] as const) ?? [];
    const expected = new Map([...said(before), ...said(now)].map(([key, ...values]) => [key, values]));
    expect(new Map(rows.map(({ team, period, value, n }) => [`${String(team)}/${period}`, [value, n]]))).toEqual(expected);
  }));
});

it("tells of a headline in a new period, and of late rows in periods before", () => {
  const first = [result({ period: month(8), value: 0.7 }), result({ period: month(9), value: 0.72, n: 900 })];
  const second = [result({ period: month(8), value: 0.7 }), result({ period: month(9), value: 0.71, n: 903 }), result()];
  const past = remembered(run(first, { card: cardOf(first, { asOf: asOf - 30 }) }), run(second));
  expect(past?.history.lastChange).toEqual({
    asOf, before: asOf - 30,
    changes: [{
      indicator: fcr, team: null,
      headline: { from: { period: "2026-10", value: 0.72, n: 900, status: "watch" }, to: { period: "2026-11", value: 0.781, n: 1000, status: "watch" }, causes: [{ kind: "new-period" }] },
      earlier: {
        periods: 1, late: 3,
        latest: {
          from: { period: "2026-10", value: 0.72, n: 900, status: "watch" }, to: { period: "2026-10", value: 0.71, n: 903, status: "watch" },
          causes: [{ kind: "data", late: 3, gone: 0, settled: 0, change: -0.01 }],
        },
      },
    }],
  });
});

it("tells of a target that was typed where it changed the verdict", () => {
  const past = remembered(run([result()]), run([result({ status: "off-target" })], { targets: { [fcr]: 0.9 } }));
  expect(past?.history.lastChange?.changes[0]?.headline?.causes).toEqual([{ kind: "target", from: null, to: 0.9 }]);
});

describe("a change that was marked", () => {
  const marks = [{ month: "2026-03", reason: "New routing" }];
  const cardWith = (...of: typeof marks) => {
    const plain = cardOf([result()]);
    return { ...plain, lines: plain.lines.map((line) => (line.description.id === fcr && of.length > 0 ? { ...line, marks: of } : line)) };
  };
  const headlineOf = (past: ReturnType<typeof remembered>) => past?.history.lastChange?.changes[0]?.headline;

  it("is told of though no value changed, once", () => {
    const past = remembered(run([result()]), run([result()], { card: cardWith(...marks) }));
    const said = { period: "2026-11", value: 0.781, n: 1000, status: "watch" };
    expect(headlineOf(past)).toEqual({ from: said, to: said, causes: [{ kind: "marks", marked: marks, unmarked: [] }] });
    expect(past?.history.marks).toEqual({ [fcr]: marks });
    expect(remembered(run([result()]), run([result()], { card: cardWith(...marks) }), run([result()], { card: cardWith(...marks) }))).toEqual(past);
  });

  it("stands beside what changed the value", () => {
    const past = remembered(run([result()]), run([result({ value: 0.79, n: 1010 })], { card: { ...cardWith(...marks), results: [result({ value: 0.79, n: 1010 })] } }));
    expect(headlineOf(past)?.causes.map(({ kind }) => kind)).toEqual(["data", "marks"]);
  });

  it("is told of again where its reason changed, and where it is taken back", () => {
    const reworded = remembered(run([result()], { card: cardWith(...marks) }), run([result()], { card: cardWith({ month: "2026-03", reason: "Other" }) }));
    expect(headlineOf(reworded)?.causes).toEqual([{ kind: "marks", marked: [{ month: "2026-03", reason: "Other" }], unmarked: [] }]);
    const undone = remembered(run([result()], { card: cardWith(...marks) }), run([result()]));
    expect(headlineOf(undone)?.causes).toEqual([{ kind: "marks", marked: [], unmarked: marks }]);
    expect(undone?.history).not.toHaveProperty("marks");
  });
});

it("evaluates under the options of before to tell an option from data, and remembers since when it holds", () => {
  const other = definition({ fingerprint: "b", options: { repeatWindow: 14 } });
  const past = remembered(run([result()]), run([result({ value: 0.74, n: 1200 })], {
    definitions: [other], evaluateUnder: () => ({ results: [result({ value: 0.76, n: 1200 })], definition: definition() }),
  }));
  expect(past?.history.lastChange?.changes[0]?.headline?.causes).toEqual([
    { kind: "data", late: 200, gone: 0, settled: 0, change: -0.021 }, { kind: "options", options: [{ option: "repeatWindow", from: 7, to: 14 }], change: -0.02 },
  ]);
  expect(past?.history.definitions.map(({ fingerprint, since }) => [fingerprint, since])).toEqual([["a", asOf], ["b", asOf]]);
});

describe("publishing", () => {
  const published = run([result(), result({ team: "Billing", value: 0.6 })], { publishing: { by: " Mara " } });

  it("freezes the headlines, of the organisation and its teams", () => {
    expect(remembered(published)?.history.publications).toEqual([{
      period: "2026-11", team: null, by: "Mara", on: today, asOf, score: 71.2, counts: published.card.counts,
      values: [null, "Billing"].map((team) => ({ indicator: fcr, team, period: "2026-11", value: team === null ? 0.781 : 0.6, n: 1000, left: 40, status: "watch", fingerprint: "a" })),
    }]);
  });

  it("never changes an earlier publication, whatever comes after", () => {
    fc.assert(fc.property(fc.array(fc.record({ results: anyResults, publishing: fc.option(fc.constant({ by: "" })) }), { maxLength: 4 }), (later) => {
      const before = remembered(published)?.history.publications ?? [];
      const after = remembered(published, ...later.map(({ results, publishing }) => run(results, { publishing })))?.history.publications ?? [];
      expect(after.slice(0, before.length)).toMatchObject(before);
      // Of one period the first and the last two stay; each keeps its number.
      const count = before.length + later.filter(({ publishing }) => publishing !== null).length;
      expect(after.map((_, index) => publicationNumber(after, index))).toEqual([1, 2, 3, 4, 5].slice(0, count).filter((number) => number === 1 || number > count - 2));
    }));
  });

  it("is restated where a published value is another now, and only there", () => {
    fc.assert(fc.property(anyResults, anyResults, (before, now) => {
      const past = remembered(run([...before, result({ period: month(10) })].filter((one, at, all) => all.findLastIndex((other) => other.team === one.team && other.period.id === one.period.id) === at), { publishing: { by: "" } }), run(now));
      const rows = past?.history.rows ?? [];
      const expected = past?.history.publications[0]?.values.filter(({ team, period, value }) => rows.find((other) => other.team === team && other.period === period)?.value !== value) ?? [];
      expect(past?.restatements.map(({ published: one }) => one)).toEqual(expected);
    }));
  });

  it("says by how many rows", () => {
    const past = remembered(published, run([result({ n: 1212, value: 0.764 })]));
    expect(past?.restatements.map(({ published: { team }, now, causes }) => [team, now.value, causes])).toEqual([
      [null, 0.764, [{ kind: "data", late: 212, gone: 0, settled: 0, change: -0.017 }]],
    ]);
  });
});

it("forgets the oldest periods of teams, and none of the organisation, where the store has no room", () => {
  const teams = Array.from({ length: 500 }, (_, at) => `Team ${at}`);
  const results = Array.from({ length: 60 }, (_, at) => [null, ...teams].map((team) => result({ team, period: month(at - 49) }))).flat();
  const past = remembered(run(results));
  const rows = past?.history.rows ?? [];
  expect(rows.filter(({ team }) => team === null)).toHaveLength(60);
  expect(rows.filter(({ team }) => team !== null)).toHaveLength(mostTeamRows);
  expect(rows.filter(({ team }) => team !== null).map(({ period }) => period).sort()[0]).toBe("2023-08");
  expect(remembered(run(results), run(results))).toEqual(past);
}, 60_000);
