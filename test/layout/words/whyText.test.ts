import type { Cause } from "../../../src/domain/history/change";
import { english } from "../../../src/layout/texts/english";
import { whyText } from "../../../src/layout/words/whyText";
import { card } from "../fixture/scorecardFixture";

const description = card.lines.find(({ description: { id } }) => id === "first-contact-resolution")?.description;
const data = (change: Partial<Extract<Cause, { kind: "data" }>> = {}): Cause => ({ kind: "data", late: 0, gone: 0, settled: 0, change: -0.012, ...change });

it.each<[string, readonly Cause[], { from?: number; to?: number; counted?: "cases" | "heads"; verdict?: true }]>([
  ["212 late cases", [data({ late: 212 })], {}],
  ["1 late case, 2 cases fewer", [data({ late: 1, gone: 2 })], {}],
  ["1 case left out before counts now", [data({ settled: 1 })], {}],
  ["1,204 cases left out before count now", [data({ settled: 1204 })], {}],
  ["changed data in the same 1,204 cases", [data()], { from: 1204, to: 1204 }],
  ["changed data, 71.2 → 70.8 heads", [data()], { from: 71.2, to: 70.8, counted: "heads" }],
  ["new period after Oct 2026, 1,204 cases", [{ kind: "new-period" }], { to: 1204 }],
  ["another definition", [{ kind: "definition", change: 0.1 }], {}],
  ["target by default → 85.0 %, set by hand", [{ kind: "target", from: null, to: 0.85 }], {}],
  ["judged by other bounds; verdict: ✔ on target → ● watch", [{ kind: "verdict" }], { verdict: true }],
  ["limits begin anew in Mar 2026: New routing; limits no longer begin anew in Dec 2025", [{ kind: "marks", marked: [{ month: "2026-03", reason: "New routing" }], unmarked: [{ month: "2025-12", reason: "?" }] }], {}],
  [
    "212 late cases (−1.2 pt); Repeat window: 7 days → 14 days (+0.5 pt)",
    [data({ late: 212 }), { kind: "options", options: [{ option: "repeatWindow", from: 7, to: 14 }], change: 0.005 }], {},
  ],
])("says %p", (text, causes, { from = 992, to = 1204, counted = "cases", verdict }) => {
  if (!description) throw new Error("The fixture has no first-contact resolution");
  const period = causes[0]?.kind === "new-period" ? "2026-10" : "2026-11";
  const before = { period, n: from, status: "on-target" } as const;
  expect(whyText(causes, { before, after: { period: "2026-11", n: to, status: verdict ? "watch" : "on-target" } }, { description, counted }, english)).toBe(text);
});
