import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { planRows } from "../../src/layout/plan/geometry";
import { planTableId } from "../../src/layout/plan/planTable";
import { english } from "../../src/layout/texts/english";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../cli/settings";

const { columns, statuses } = english.plan;
const firstDay = parseDay("2025-01-01") ?? 0;

async function bookWithPlan(): Promise<ExcelHost> {
  const days = 680;
  const rows = Array.from({ length: days * 2 }, (_, row) => `K${row},${formatDay(firstDay + (row % days))},${formatDay(firstDay + (row % days))},${row % 3 === 0 ? 1 : 0},0`);
  const opened = newWorkbook();
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const host = createHost({ workbook: opened.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  await build();
  return host;
}

async function build(): Promise<void> {
  await buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });
}

/** The plan as a user sees it and types into it: rows of the table from 0 on. */
function planOf(host: ExcelHost) {
  const sheet = host.workbook.sheets.find(({ name }) => name === "90-Day Plan");
  const table = sheet?.tables.find(({ name }) => name === planTableId);
  if (!sheet || !table) throw new Error("no plan");
  const column = (header: string): number => table.range.column + table.columns.findIndex(({ name }) => name === header);
  return {
    count: () => table.range.rows - 1,
    type: (row: number, header: string, text: string) => host.user.type(sheet.id, [{ row: table.range.row + 1 + row, column: column(header), text }]),
    start: (text: string) => host.user.type(sheet.id, [{ row: planRows.start, column: 1, text }]),
    read: (row: number, header: string) => {
      host.settle();
      return sheet.getValue(table.range.row + 1 + row, column(header));
    },
    weeks: (row: number) => {
      host.settle();
      return Array.from({ length: 13 }, (_, week) => String(sheet.getValue(table.range.row + 1 + row, column(String(week + 1))) || ".")).join("");
    },
    above: (row: number, at: number) => {
      host.settle();
      return sheet.getValue(row, at);
    },
  };
}

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
