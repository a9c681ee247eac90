import type { Checklist, ChecklistItem } from "../../../src/domain/programme/checklist";
import { checklistGroups } from "../../../src/domain/programme/checklistGroups";
import { itemTiming } from "../../../src/domain/programme/itemTiming";
import { planPhases } from "../../../src/domain/programme/ninetyDayPlan";
import { phaseGate, planProgress } from "../../../src/domain/programme/phaseGate";
import { phaseMark } from "../../../src/domain/programme/phaseMark";

const today = 1000;
const [foundation] = planPhases;
if (foundation === undefined) throw new Error("no phase");

const item = (said: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: "x", title: "X", phase: 1, owner: null, status: "not started", start: null, due: null, doneOn: null, evidence: null, note: null, moves: null, moved: null,
  fixed: [], address: "Plan!B2", ...said,
});

test.each<[string, Partial<ChecklistItem>, ReturnType<typeof itemTiming>]>([
  ["overdue from the day after", { due: 999 }, { kind: "overdue", days: 1 }],
  ["due on the day", { due: 1000 }, { kind: "due", days: 0 }],
  ["due soon on the seventh day ahead", { due: 1007 }, { kind: "due", days: 7 }],
  ["nothing to say on the eighth", { due: 1008 }, null],
  ["lacking a date", {}, { kind: "no-due" }],
  ["as late as any other while blocked", { due: 990, status: "blocked" }, { kind: "overdue", days: 10 }],
  ["lacking evidence before it lacks a day, once done", { status: "done", due: 900 }, { kind: "no-evidence" }],
  ["lacking the day on which it was done", { status: "done", evidence: "minutes" }, { kind: "no-done-date" }],
  ["whole with both", { status: "done", evidence: "minutes", doneOn: 990 }, null],
  ["of no interest once dropped", { status: "dropped", due: 900 }, null],
])("an item is %s", (_, said, timing) => expect(itemTiming(item(said), today)).toEqual(timing));

test.each<[string, Partial<ChecklistItem>, ReturnType<typeof phaseMark>]>([
  ["within its phase from the first day to the last", { start: 990, due: 1019 }, null],
  ["early where it began before", { start: 989, due: 1019 }, "early"],
  ["late where it is due after", { start: 990, due: 1020 }, "late"],
  ["late where it was done after", { status: "done", doneOn: 1020 }, "late"],
  ["in no phase", { phase: null, start: 1 }, null],
  ["of no interest once dropped", { status: "dropped", start: 1 }, null],
])("an item is %s", (_, said, mark) => expect(phaseMark(item(said), 990, today)).toBe(mark));

test("an open item is past its phase from the day after the phase's last, and in time where the plan has no start", () => {
  expect([971, 970].map((start) => phaseMark(item({ due: 980 }), start, today))).toEqual([null, "late"]);
  expect(phaseMark(item({ start: 1 }), null, today)).toBeNull();
});

test("a gate counts what is missing, and by how many days it is late while something is", () => {
  const done = item({ status: "done", doneOn: 980, evidence: "minutes" });
  expect(phaseGate(foundation, [done, item({ status: "dropped" })], 960, today)).toEqual({ verdict: "may-close", open: 0, bare: 0, undated: 0, day: 989, late: 0 });
  expect(phaseGate(foundation, [done, item(), item({ status: "done" }), { ...done, doneOn: null }], 960, today)).toEqual({ verdict: "not-yet", open: 1, bare: 1, undated: 1, day: 989, late: 11 });
  expect(phaseGate(foundation, [], null, today)).toMatchObject({ verdict: "no-items", day: null, late: 0 });
  expect(planProgress([done, item(), item({ status: "dropped" })])).toEqual({ done: 1, total: 2 });
});

test("every item stands in one group: what is urgent by its day, the rest in the order of the rows", () => {
  const list: Checklist = {
    sheet: "Plan", start: 990,
    items: [item({ id: "a", due: 995 }), item({ id: "b", due: 990 }), item({ id: "c", due: 1003 }), item({ id: "d", due: 1019 }), item({ id: "e", phase: 3 }), item({ id: "f", phase: null })],
  };
  expect(checklistGroups(list, today).map((group) => [group.kind, group.items.map(({ id }) => id).join("")])).toEqual([
    ["overdue", "ba"], ["soon", "c"], ["phase", "d"], ["phase", ""], ["phase", "e"], ["unphased", "f"],
  ]);
  expect(checklistGroups({ ...list, items: [] }, today).map(({ kind }) => kind)).toEqual(["phase", "phase", "phase"]);
});
