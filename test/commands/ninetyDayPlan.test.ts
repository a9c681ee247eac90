import { planRows } from "../../src/layout/plan/geometry";
import { english } from "../../src/layout/texts/english";
import { bookWithPlan, planOf } from "./planBook";
import { build } from "./userEdits/runs";

const { columns, statuses } = english.plan;

it("marks, bars, gates and progress follow what is typed, rows of the user's own among it, and an unchanged refresh writes nothing", async () => {
  const host = await bookWithPlan();
  const plan = planOf(host);
  expect(plan.start("2026-11-01")).toBeNull();
  expect([0, 1, 2, 5].map((row) => plan.read(row, columns.alert))).toEqual(["overdue 12 d", "due in 3 d", "due today", ""]);
  expect([plan.weeks(0), plan.weeks(1), plan.weeks(14)]).toEqual(["!!...........", "••••.........", ".........••••"]);
  expect(plan.type(0, columns.status, "finished")).toBe(english.plan.statusHint);
  expect(plan.type(0, columns.phase, "4")).toBe(english.plan.phaseHint);

  plan.type(0, columns.status, statuses.done);
  plan.type(1, columns.status, statuses.done);
  plan.type(1, columns.evidence, "minutes");
  plan.type(2, columns.status, statuses.dropped);
  plan.type(3, columns.due, "2026-12-03");
  plan.type(4, columns.start, "2026-10-20");
  expect([0, 1, 2, 3, 4].map((row) => plan.read(row, columns.alert))).toEqual(["no evidence", "no done date", "", "past phase", "before phase"]);
  expect([plan.weeks(0), plan.weeks(2)]).toEqual(["✓✓...........", ".×××........."]);
  expect(plan.above(planRows.phases, 3)).toBe("○ not yet · gate 30 Nov · 2 open · 1 done without evidence · 1 done without a date");

  for (const row of [0, 1, 3, 4]) {
    plan.type(row, columns.status, statuses.done);
    plan.type(row, columns.doneOn, "2026-11-20");
    plan.type(row, columns.evidence, "https://intranet/minutes");
  }
  expect(plan.above(planRows.phases, 3)).toBe("✔ may close · gate 30 Nov");

  const own = plan.count();
  plan.type(own, columns.item, "Move the billing queue to one team");
  expect(plan.count()).toBe(own + 1);
  plan.type(own, columns.phase, "1");
  plan.type(own, columns.due, "2026-11-10");
  plan.type(own, columns.moves, "First-contact resolution, morale");
  expect([plan.read(own, columns.alert), plan.weeks(own)]).toEqual(["overdue 12 d", ".!..........."]);
  expect(plan.above(planRows.phases, 3)).toBe("○ not yet · gate 30 Nov · 1 open");
  expect(plan.above(planRows.phases, 1)).toBe("■■■■□  4 of 5 done · 1 Foundation setting");

  await build();
  expect(plan.read(own, "Key")).toBe("own-1");
  expect(String(plan.read(own, columns.moved))).toMatch(/^Closed without transfer or reopen now \d+ %\n“morale” is no indicator here$/);
  const scorecard = host.workbook.sheets.find(({ name }) => name === "Scorecard");
  const words = Array.from({ length: 12 }, (_, row) => String(scorecard?.getValue(row, 1) ?? ""));
  expect(words).toContainEqual("Move the billing queue to one team · no owner yet · due 10 Nov · overdue 12 d");
  const { writingRequests } = host.counters;
  await build();
  expect(host.counters.writingRequests).toBe(writingRequests);
});

it("says of a done item what its indicators did since, and at its review that they did not move", async () => {
  const host = await bookWithPlan();
  const plan = planOf(host);
  plan.start("2026-05-01");
  plan.type(1, columns.status, statuses.done);
  plan.type(1, columns.evidence, "minutes");
  plan.type(1, columns.doneOn, "2026-05-20");
  plan.type(6, columns.status, "in progress");
  await build();
  expect(String(plan.read(1, columns.moved)).split("\n")[0]).toMatch(/^Closed without transfer or reopen \d+ → \d+ %, usual variation$/);
  expect([plan.read(1, columns.review), plan.read(1, columns.alert)]).toEqual(["not moved", "not moved"]);
  expect(String(plan.read(6, columns.moved))).toMatch(/Closed without transfer or reopen \d+ → \d+ %, usual variation$/);
});
