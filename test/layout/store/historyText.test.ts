import fc from "fast-check";
import type { History, HistoryRow } from "../../../src/domain/history/history";
import { formatHistory, parseHistory } from "../../../src/layout/store/historyText";
import { storeRows } from "../../../src/layout/store/storeSheet";
import { anyResults, cardOf, definition, remembered, result, run } from "../../domain/history/historyFixture";
import { month } from "../../domain/scorecard/evaluationFixture";

it("gives what is remembered back, and the same text again", () => {
  fc.assert(fc.property(anyResults, anyResults, fc.boolean(), (before, now, publishes) => {
    const other = definition({ fingerprint: "b", options: { repeatWindow: 14 } });
    const evaluateUnder = () => ({ results: before, definition: definition() });
    const history = remembered(run(before, { publishing: publishes ? { by: "Mara" } : null }), run(now, { definitions: [other], evaluateUnder, targets: { [result().indicator]: 0.8 } }))?.history;
    const text = history ? formatHistory(history) : "";
    expect(parseHistory(text)).toEqual(history);
    expect(formatHistory(parseHistory(text) as History)).toBe(text);
  }), { numRuns: 40 });
});

it("gives marked changes back, and what they changed", () => {
  const { lines, ...card } = cardOf([result()]);
  const marked = { ...card, lines: lines.map((line) => ({ ...line, marks: [{ month: "2026-03", reason: "=New routing" }] })) };
  const history = remembered(run([result()]), run([result()], { card: marked }))?.history;
  expect(history?.lastChange?.changes).toHaveLength(1);
  expect(parseHistory(history ? formatHistory(history) : "")).toEqual(history);
});

it.each(["", "{", "{}", JSON.stringify({ version: 2 })])("reads nothing from %p", (text) => {
  expect(parseHistory(text)).toBeNull();
});

it("keeps five years of twenty teams and ten indicators, published every month, far below what the store holds", () => {
  const noise = (seed: number): number => (Math.sin(seed * 12.9898) * 43758.5453) % 1;
  const rows: HistoryRow[] = Array.from({ length: 10 }, (_, indicator) => Array.from({ length: 21 }, (__, team) => Array.from({ length: 60 }, (___, at): HistoryRow => {
    const value = Number(Math.abs(noise(indicator * 7919 + team * 104_729 + at)).toPrecision(6));
    return {
      indicator: `indicator-number-${indicator}`, team: team === 0 ? null : `Team number ${team}`, period: month(at - 49).id, value, n: Math.round(value * 2000), left: at % 3,
      low: Number((value * 0.9).toPrecision(6)), high: Number((value * 1.1).toPrecision(6)), status: "watch", fingerprint: `0123456789abcde${indicator}`, asOf: 46_000 + at,
    };
  }))).flat(2);
  const publications = Array.from({ length: 60 }, (_, at): History["publications"][number] => ({
    period: month(at - 49).id, team: null, by: "Mara Lind", on: 46_000, asOf: 46_000, score: 71.2, counts: { onTarget: 6, watch: 2, offTarget: 1, noVerdict: 1 },
    values: rows.filter(({ period }) => period === month(at - 49).id).map(({ low: _low, high: _high, asOf: _asOf, ...value }) => value),
  }));
  const length = (history: History): number => formatHistory(history).length;
  const bare: History = { asOf: 46_000, definitions: [], rows, targets: {}, lastChange: null, publications: [] };
  const capacity = storeRows * 30_000;
  expect(length(bare)).toBeLessThan(capacity * 0.35);
  expect(length({ ...bare, publications })).toBeLessThan(capacity * 0.5);
});
