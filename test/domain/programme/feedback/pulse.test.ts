import fc from "fast-check";
import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { isBurnoutItem } from "../../../../src/domain/programme/feedback/burnoutItem";
import { readPulse, type Pulse } from "../../../../src/domain/programme/feedback/pulse";
import { pulseScaleOf } from "../../../../src/domain/programme/feedback/pulseScale";
import type { PulseSnapshot } from "../../../../src/domain/programme/feedback/pulseSnapshot";
import { exactly } from "../../../../src/domain/programme/answers/span";
import type { ToldItem } from "../../../../src/domain/programme/answers/toldItem";
import { parseDay } from "../../../../src/domain/table/serialDay";
import type { Table } from "../../../../src/domain/table/table";

const asOf = parseDay("2026-11-30") ?? 0;
type Row = readonly [on: string, item: string, answer: number, team: string | null, invitations: number | null];

function pulseTable(rows: readonly Row[]): Table {
  const { "pulse-answers": table } = exampleTables({ "pulse-answers": { columns: ["answered-on", "item", "answer", "team", "invitations"], rows } });
  if (table === undefined) throw new Error("There is a table");
  return table;
}

const answers = (count: number, team: string | null, value: number | ((index: number) => number), item = "I am proud of my work", on = "2026-10-05"): Row[] =>
  Array.from({ length: count }, (_, index) => [on, item, typeof value === "number" ? value : value(index), team, 2]);
const read = (rows: readonly Row[], before: PulseSnapshot = []): Pulse | null => readPulse(pulseTable(rows), asOf, before);
const teamsIn = (pulse: Pulse | null): string[] => pulse?.figures.flatMap(({ team }) => team ?? []) ?? [];

describe("a pulse survey", () => {
  it("has the narrowest scale that holds its answers", () => {
    expect([[1, 5], [3, 6], [0, 4], [8, 2], [1, 11], [-1, 3]].map((values) => pulseScaleOf(Float64Array.from(values))?.favourable ?? null)).toEqual([4, 6, 9, 9, null, null]);
  });

  it("knows items that ask for burnout, unless they are turned round", () => {
    expect(["I feel burned out", "Ich bin nach der Arbeit erschöpft", "My workload is exhausting"].map(isBurnoutItem)).toEqual([true, true, true]);
    expect(["I do not feel burned out", "Ich fühle mich nie ausgebrannt", "I am proud of my work"].map(isBurnoutItem)).toEqual([false, false, false]);
  });

  it("tells share and response as worked out by hand", () => {
    // 16 answers: of A's ten six are 5, of B's six three are 4, so nine of 16 are favourable. Two invitations for each answer.
    const half = (team: string): Row[] => [...answers(4, team, 1, "I feel burned out"), ...answers(4, team, 5, "I feel burned out")];
    const pulse = read([...answers(6, "A", 5), ...answers(4, "A", 3), ...answers(3, "B", 4), ...answers(3, "B", 2), ...half("A"), ...half("B")]);
    expect(pulse?.figures.find(({ team, item }) => team === null && item === "I am proud of my work")).toMatchObject({ n: 16, favourable: exactly(0.5625), responseRate: 0.5 });
    expect(pulse?.figures.find(({ team, item }) => team === "B" && item === "I am proud of my work")).toMatchObject({ n: 6, favourable: exactly(0.5) });
    // Eight of 16 agree that they are burned out: that is no part of the favourable ones.
    expect(pulse?.waves).toEqual([{ wave: "2026-10", items: 2, n: 32, favourable: exactly(0.5625), burnout: exactly(0.5), responseRate: 0.5 }]);
  });

  it("tells only the end where all of a group answered alike, and so of their total", () => {
    const pulse = read([...answers(8, "A", 5), ...answers(5, "B", 4), ...answers(5, "B", 2)]);
    // A: 6 to 8 of 8. With B's five of ten: 11 to 13 of 18.
    expect(pulse?.figures.map(({ team, favourable }) => [team, favourable])).toEqual([[null, { least: 11 / 18, most: 13 / 18 }], ["A", { least: 0.75, most: 1 }], ["B", exactly(0.5)]]);
  });

  it("leaves out answers after the as-of, and an item with too few answers", () => {
    expect(read(answers(9, "A", 4, "later", "2026-12-01"))).toBeNull();
    expect(read([...answers(4, "A", 4, "few"), ...answers(9, "A", 4)])?.figures.map(({ item }) => item)).not.toContain("few");
  });

  it("withholds a small team in every item, and another with it from which it could be worked out", () => {
    const rows = [...answers(3, "Small", 1), ...answers(6, "Next", 4), ...answers(20, "Large", 5), ...answers(9, "Small", 1, "other"), ...answers(6, "Next", 4, "other"), ...answers(20, "Large", 5, "other")];
    expect([...new Set(teamsIn(read(rows)))]).toEqual(["Large"]);
    expect(JSON.stringify(read(rows))).not.toMatch(/Small|Next/);
  });
});

describe("two runs one after the other", () => {
  const first = [...answers(10, "A", 4), ...answers(10, "B", 2)];
  const snapshot = read(first)?.snapshot ?? [];
  const favourable = (pulse: Pulse | null, team: string | null): number | undefined => pulse?.figures.find((figure) => figure.team === team)?.n;

  it.each([1, 4])("show the same while only %i answers are new", (count) => {
    expect(read([...first, ...answers(count, "A", 1)], snapshot)?.snapshot).toEqual(snapshot);
  });

  it("show the new ones once there are five", () => {
    expect(favourable(read([...first, ...answers(5, "A", 1)], snapshot), "A")).toBe(15);
  });

  it("show the same where five are new of one team and one of another: the difference would be one person's", () => {
    expect(read([...first, ...answers(5, "A", 1), ...answers(1, "B", 1)], snapshot)?.snapshot).toEqual(snapshot);
  });

  it("show the same where an answer was changed", () => {
    expect(read([...first.slice(1), ...answers(1, "A", 1)], snapshot)?.snapshot).toEqual(snapshot);
  });

  it.each([["C", 10], ["C", 5], ["B", 5]])("show the same where answers stand under another team's name: %s has %i of them", (name, count) => {
    const moved = first.map((row, index): Row => (index < count ? [row[0], row[1], row[2], name, row[4]] : row));
    expect(read(moved, snapshot)?.figures.filter(({ team }) => team !== "B" && team !== null)).toEqual(name === "C" && count === 10 ? [] : read(first)?.figures.filter(({ team }) => team === "A"));
    expect(read(moved, snapshot)?.figures.filter(({ team }) => team === null)).toEqual(read(first)?.figures.filter(({ team }) => team === null));
  });

  it("do not show a team that was withheld before as soon as it has five", () => {
    const small = [...first, ...answers(4, "C", 1)];
    const shown = read(small)?.snapshot ?? [];
    expect(new Set(teamsIn(read([...small, ...answers(5, "C", 1)], shown)))).not.toContain("C");
  });
});

interface Group { readonly team: string; readonly n: number }
const groupsOf = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 6 }).map((sizes) => sizes.map((n, index): Group => ({ team: `T${index}`, n })));
const rowsFor = (groups: readonly Group[], seed: number): Row[] => ["x", "y"].flatMap((item, at) => groups.flatMap(({ team, n }, index) => answers(at === 0 ? n : Math.max(0, n - 2), team, (k) => 1 + ((k * 7 + index + seed) % 5), item)));
const restOf = ({ all, groups }: ToldItem, among: ReadonlySet<string>): number => all.n - groups.filter(({ group }) => among.has(group)).reduce((sum, { told }) => sum + told.n, 0);

describe("an attack", () => {
  it("by subtraction finds no group of fewer than five", () => {
    fc.assert(fc.property(groupsOf, fc.integer({ min: 0, max: 3 }), (groups, without) => {
      const pulse = read([...rowsFor(groups, 0), ...answers(without, null, 3, "x")]);
      for (const item of pulse?.snapshot[0]?.items ?? []) {
        const shown = new Set(item.groups.map(({ group }) => group));
        const hidden = groups.filter(({ team }) => !shown.has(team)).map(({ n }) => (item.item === "x" ? n : Math.max(0, n - 2))).filter((n) => n > 0);
        const rest = restOf(item, shown);
        expect(item.all.n).toBeGreaterThanOrEqual(5);
        for (const { told } of item.groups) expect(told.n).toBeGreaterThanOrEqual(5);
        expect(rest === 0 || rest >= 5).toBe(true);
        // What is left is never one small team alone.
        if (hidden.length === 1 && item.item === "x" && without === 0) expect(hidden[0]).toBeGreaterThanOrEqual(5);
      }
    }), { numRuns: 300 });
  });

  it("by time tells no fewer than five answers apart", () => {
    fc.assert(fc.property(groupsOf, fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }), (groups, more) => {
      const before = read(rowsFor(groups, 0))?.snapshot ?? [];
      const after = read(rowsFor(groups.map(({ team, n }, index) => ({ team, n: n + (more[index] ?? 0) })), 0), before)?.snapshot ?? [];
      for (const item of after[0]?.items ?? []) {
        const former = before[0]?.items.find((other) => other.item === item.item);
        if (former === undefined) continue;
        const known = new Set(former.groups.map(({ group }) => group));
        const common = new Set(item.groups.map(({ group }) => group).filter((team) => known.has(team)));
        const gains = [
          item.all.n - former.all.n, restOf(item, common) - restOf(former, common),
          ...item.groups.flatMap(({ group, told }) => former.groups.filter((other) => other.group === group).map((other) => told.n - other.told.n)),
        ];
        for (const gain of gains) expect(gain === 0 || gain >= 5).toBe(true);
        for (const { group, told } of item.groups) if (!known.has(group)) expect(told.n).toBeGreaterThanOrEqual(restOf(former, known) + 5);
      }
    }), { numRuns: 300 });
  });
});
