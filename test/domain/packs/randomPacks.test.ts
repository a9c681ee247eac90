import fc from "fast-check";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { evaluate } from "../../../src/domain/measure/evaluate";
import { indicatorsInForce } from "../../../src/domain/packs/indicatorsInForce";
import { parsePack } from "../../../src/domain/packs/parsePack";
import { datasetOf } from "../../../src/domain/table/datasets";
import { parseDay } from "../../../src/domain/table/serialDay";
import { formatStoredState, parseStoredState, type StoredState } from "../../../src/workbook/storedState";
import { defaultChoices } from "../../../src/domain/scorecard/scorecardChoices";
import { samplePackText } from "./samplePack";
import { allInEnglish } from "../inEnglish";

const columnsOf = (type: string): fc.Arbitrary<string> => fc.constantFrom(...datasetOf("cases").columns.filter((column) => column.type === type).map(({ id }) => id));
const [dates, numbers, texts] = [columnsOf("date"), columnsOf("number"), columnsOf("text")];
const amount = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constant({ option: "size" }));
const value = fc.oneof(
  numbers.map((column) => ({ kind: "column", column })),
  fc.tuple(dates, dates).map(([from, to]) => ({ kind: "duration", from, to, factor: 24 })),
);
const { predicate } = fc.letrec((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant({ op: "always" }),
    fc.oneof(dates, numbers, texts).map((column) => ({ op: "present", column })),
    fc.tuple(fc.constantFrom("eq", "atLeast", "atMost"), numbers, amount).map(([op, column, bound]) => ({ op, column, value: bound })),
    fc.tuple(dates, dates).map(([column, other]) => ({ op: "before", column, other })),
    fc.tuple(dates, amount).map(([column, days]) => ({ op: "olderThan", column, days })),
    dates.map((column) => ({ op: "happened", column })),
    value.map((of) => ({ op: "positive", value: of })),
    fc.tuple(value, amount, amount).map(([of, low, high]) => ({ op: "within", value: of, low, high })),
    fc.tuple(texts, fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })).map(([column, words]) => ({ op: "hasWord", column, words })),
    fc.tuple(texts, dates, tie("predicate")).map(([key, date, among]) => ({ op: "firstOf", key, date, among })),
    fc.tuple(texts, amount, tie("predicate")).map(([key, windowDays, among]) => ({ op: "repeats", side: "either", rule: { opened: "opened", closed: "closed", key: [key], windowDays, among } })),
    tie("predicate").map((of) => ({ op: "not", of })),
    fc.tuple(fc.constantFrom("and", "or"), fc.array(tie("predicate"), { maxLength: 3 })).map(([op, of]) => ({ op, of })),
    fc.tuple(fc.boolean(), tie("predicate"), tie("predicate")).map(([is, then, otherwise]) => ({ op: "whenOption", option: "strict", is, then, otherwise })),
  ),
}));
const rows = fc.record({
  dataset: fc.constant("cases"), anchor: dates.map((column) => [column]),
  steps: fc.array(fc.record({ keep: predicate, reason: fc.oneof(fc.constant(null), fc.string({ minLength: 1, maxLength: 20 })) }), { maxLength: 3 }),
});
const measured = fc.oneof(
  fc.record({ kind: fc.constant("share"), rows, counted: predicate }).map((measure) => ({ measure, unit: "percent" })),
  fc.record({ kind: fc.constant("count"), rows, counted: predicate }).map((measure) => ({ measure, unit: "count" })),
  fc.record({ kind: fc.constant("mean"), rows, value: fc.constant({ kind: "duration", from: "opened", to: "closed", factor: 24 }), statistic: fc.constantFrom("mean", "median", "percentile90") })
    .map((measure) => ({ measure, unit: "hours" })),
  fc.record({ kind: fc.constant("open"), dataset: fc.constant("cases"), from: dates, to: dates, among: predicate, statistic: fc.constant("count"), minimumDays: fc.nat(60) })
    .map((measure) => ({ measure, unit: "count" })),
);
/** A pack whose options are all read, whatever its measure is. */
const packs = fc.array(measured, { minLength: 1, maxLength: 4 }).map((all) => ({
  format: "leadership-scorecard/indicators", version: 1, id: "random", title: "Random",
  indicators: all.map(({ measure, unit }, index) => ({
    id: `random-${index}`, title: `=Random ${index}`, question: "?", formula: "?", kind: "leading", domain: "operations", stakeholders: ["customers"], unit,
    direction: "lower-is-better", granularity: "month", rolling: null, activity: false, measure, optional: [], settleDays: { option: "size" },
    options: {
      size: { title: "Size", kind: "number", default: 3, min: 0, max: 30, unit: "days" },
      ...(JSON.stringify(measure).includes("\"strict\"") ? { strict: { title: "Strict", kind: "flag", default: false } } : {}),
    },
    thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "?" }, minimum: { show: 0, rate: 0 }, source: "?",
  })),
}));

const cases = exampleTables({
  cases: {
    columns: datasetOf("cases").columns.map(({ id }) => id),
    rows: Array.from({ length: 40 }, (_, row) => datasetOf("cases").columns.map(({ type }, column) => {
      if ((row * 7 + column * 3) % 5 === 0) return null;
      return type === "text" ? `word ${(row + column) % 6}` : type === "number" ? (row * column) % 9 : type === "flag" ? row % 2 === 0 : `2026-${String(1 + ((row + column) % 6)).padStart(2, "0")}-1${row % 10}`;
    })),
  },
});

it("takes random packs, gives their text back as it was, and computes numbers or nothing", () => {
  fc.assert(fc.property(packs, fc.nat(3), (pack, indent) => {
    const text = JSON.stringify(pack, null, indent);
    const parsed = parsePack(text, "random.json");
    expect(parsed.ok ? [] : parsed.findings).toEqual([]);
    const state: StoredState = { version: 1, baselines: [], planStart: 46000, choices: { ...defaultChoices, packs: [{ id: "random", text }] } };
    const stored = parseStoredState(formatStoredState(state))?.choices?.packs ?? [];
    expect(stored).toEqual([{ id: "random", text }]);
    const { indicators } = indicatorsInForce(stored);
    const { indicators: evaluated } = evaluate(indicators.slice(10), [], cases, { asOf: parseDay("2026-07-31"), today: 46300, granularity: "month" });
    expect(evaluated).toHaveLength(pack.indicators.length);
    for (const { value: figure, n, low, high } of evaluated.flatMap(({ values }) => values)) {
      for (const number of [figure, n, low, high]) expect(number === null || Number.isFinite(number)).toBe(true);
    }
  }), { numRuns: 150 });
});

it("never throws, whatever a text has become", () => {
  const at = fc.nat(samplePackText.length);
  const scraps = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("{", "}", "[", "]", "\"", ",", ":", "null", "-1", "1e400", "\"__proto__\":", "\\u", "\"option\"", "{\"option\":\"x\"}", "[[[["));
  fc.assert(fc.property(fc.array(fc.tuple(at, fc.nat(30), scraps), { minLength: 1, maxLength: 4 }), (cuts) => {
    const text = cuts.reduce((before, [from, length, scrap]) => before.slice(0, from) + scrap + before.slice(from + length), samplePackText);
    const parsed = parsePack(text, "pack.json");
    if (!parsed.ok) expect(allInEnglish(parsed.findings).every(({ message }) => message.startsWith("pack.json"))).toBe(true);
  }), { numRuns: 500 });
});

it("never throws, whatever a value of a pack has become", () => {
  const whole = JSON.parse(samplePackText) as unknown;
  const places: (readonly (string | number)[])[] = [];
  const walk = (part: unknown, path: readonly (string | number)[]): void => {
    places.push(path);
    if (Array.isArray(part)) part.forEach((one, index) => walk(one, [...path, index]));
    else if (typeof part === "object" && part !== null) for (const [name, one] of Object.entries(part)) walk(one, [...path, name]);
  };
  walk(whole, []);
  const replaced = (part: unknown, [name, ...rest]: readonly (string | number)[], by: unknown): unknown => {
    if (name === undefined) return by;
    if (Array.isArray(part)) return part.map((one: unknown, index) => (index === name ? replaced(one, rest, by) : one));
    return Object.fromEntries(Object.entries(part as object).map(([key, one]) => [key, key === name ? replaced(one, rest, by) : one]));
  };
  fc.assert(fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (place, by) => {
    const parsed = parsePack(JSON.stringify(replaced(whole, place, by)) ?? "", "pack.json");
    expect(parsed.ok || parsed.findings.length > 0).toBe(true);
  }), { numRuns: 500 });
});
