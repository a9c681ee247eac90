import type { ExcelHost } from "../../host/createHost";
import { editPlanItem, type PlanEditAnswer } from "../../src/commands/editPlanItem";
import { readPlanChecklist } from "../../src/commands/readPlanChecklist";
import { checklistGroups } from "../../src/domain/programme/checklistGroups";
import type { Checklist, ChecklistItem } from "../../src/domain/programme/checklist";
import { itemTiming } from "../../src/domain/programme/itemTiming";
import { planProgress } from "../../src/domain/programme/phaseGate";
import { phaseMark } from "../../src/domain/programme/phaseMark";
import type { PlanEdit } from "../../src/domain/programme/planEdit";
import { days1904, parseDay } from "../../src/domain/table/serialDay";
import { planRows } from "../../src/layout/plan/geometry";
import { english } from "../../src/layout/texts/english";
import { officePlan } from "../../src/workbook/office/officePlan";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";
import { bookWithPlan, planOf } from "./planBook";
import { build } from "./userEdits/runs";

const { columns, statuses, alerts } = english.plan;
const context = { plan: officePlan, workbook: new OfficeWorkbook(), likely: () => "en" as const };
const edit = (change: PlanEdit): Promise<PlanEditAnswer> => editPlanItem(context, change);
const day = (text: string): number => parseDay(text) ?? 0;

async function checklist(): Promise<Checklist> {
  const read = await readPlanChecklist(context);
  if (read === null) throw new Error("no plan");
  return read;
}

async function item(id: string): Promise<ChecklistItem> {
  const found = (await checklist()).items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

function undoOf(answer: PlanEditAnswer): PlanEdit {
  if (answer.kind === "refused") throw new Error(answer.reason);
  return answer.undo;
}

let host: ExcelHost;
let plan: ReturnType<typeof planOf>;
beforeEach(async () => {
  host = await bookWithPlan();
  plan = planOf(host);
  plan.start("2026-11-01");
});

test("an edit is two requests, writes only its cells, and what follows from them is calculated; it is taken back to the letter", async () => {
  const before = await item("coaching-fundamentals");
  const { requests, writingRequests } = host.counters;
  const done = await edit({ kind: "set", item: "coaching-fundamentals", fields: { status: "done", doneOn: today } });
  expect([host.counters.requests - requests, host.counters.writingRequests - writingRequests]).toEqual([2, 1]);
  expect([plan.read(1, columns.status), plan.read(1, columns.doneOn), plan.read(1, columns.alert)]).toEqual([statuses.done, today, alerts.noEvidence]);
  expect(plan.above(planRows.phases, 1)).toMatch(/^■□□□□ {2}1 of 5 done/);
  expect(done).toMatchObject({ kind: "written", checklist: { items: expect.arrayContaining([expect.objectContaining({ id: "coaching-fundamentals", status: "done", doneOn: today })]) } });

  await edit(undoOf(done));
  expect(await item("coaching-fundamentals")).toEqual(before);
});

test("dates, owner and note are set, and a date that followed the plan's start follows it again when it is taken back", async () => {
  await edit({ kind: "set", item: "leadership-principles", fields: { owner: "=Mara", note: "+ budget 1/2" } });
  expect([plan.read(0, columns.owner), plan.read(0, columns.note)]).toEqual(["=Mara", "+ budget 1/2"]);
  const moved = await edit({ kind: "set", item: "leadership-principles", fields: { start: day("2026-11-20"), due: day("2026-12-01") } });
  expect([plan.read(0, columns.due), plan.read(0, columns.alert)]).toEqual([day("2026-12-01"), "past phase"]);
  await edit(undoOf(moved));
  plan.start("2026-11-15");
  expect(plan.read(0, columns.due)).toBe(day("2026-11-24"));
});

test("the start of the whole plan moves what follows it", async () => {
  const answer = await edit({ kind: "start", day: day("2026-12-01") });
  expect((await checklist()).start).toBe(day("2026-12-01"));
  expect((await item("leadership-principles")).due).toBe(day("2026-12-10"));
  await edit(undoOf(answer));
  expect((await checklist()).start).toBe(day("2026-11-01"));
});

test("days are written as the workbook counts them, also from 1904", async () => {
  host.workbook.date1904 = true;
  await edit({ kind: "set", item: "coaching-fundamentals", fields: { status: "done", doneOn: today } });
  expect(plan.read(1, columns.doneOn)).toBe(today - days1904);
  expect(await item("coaching-fundamentals")).toMatchObject({ doneOn: today });
});

test("rows of the user's own are listed and ticked, before and after a refresh gives them a key", async () => {
  const own = plan.count();
  for (const row of [own, own + 1]) plan.type(row, columns.item, "Move the billing queue");
  plan.type(own + 1, columns.phase, "2");
  const { items } = await checklist();
  expect(items.slice(-2)).toMatchObject([{ phase: null, title: "Move the billing queue" }, { phase: 2, title: "Move the billing queue" }]);
  await edit({ kind: "set", item: items.at(-1)?.id ?? "", fields: { status: "done" } });
  expect([own, own + 1].map((row) => plan.read(row, columns.status))).toEqual([null, statuses.done]);
  await build();
  await edit({ kind: "set", item: "own-1", fields: { status: "blocked" } });
  expect([own, own + 1].map((row) => plan.read(row, columns.status))).toEqual([statuses.blocked, statuses.done]);
});

test("a row is found by its key at that moment, wherever it was moved to, and a column by Excel's id of it, whatever it is called", async () => {
  await Excel.run(async (request) => {
    const body = request.workbook.tables.getItem("Plan_Items").getDataBodyRange().load("formulas");
    await request.sync();
    body.formulas = [...body.formulas].reverse();
    await request.sync();
  });
  await edit({ kind: "set", item: "leadership-principles", fields: { owner: "Mara" } });
  expect(plan.read(14, columns.owner)).toBe("Mara");
  plan.type(-1, columns.owner, "Who");
  expect((await item("leadership-principles")).owner).toBe("Mara");
  await edit({ kind: "set", item: "leadership-principles", fields: { owner: "Ben" } });
  expect(plan.read(14, "Who")).toBe("Ben");
});

describe("nothing is written, and it is said why,", () => {
  const blocked: PlanEdit = { kind: "set", item: "leadership-principles", fields: { status: "blocked", owner: "Mara" } };
  const refused = async (change: PlanEdit, reason: string): Promise<void> => {
    const { writingRequests } = host.counters;
    expect(await edit(change)).toEqual({ kind: "refused", reason });
    expect(host.counters.writingRequests).toBe(writingRequests);
  };

  test("where a cell holds a formula of the user's", async () => {
    plan.type(0, columns.owner, '="Ma"&"ra"');
    expect(await item("leadership-principles")).toMatchObject({ owner: "Mara", fixed: ["owner"] });
    await refused(blocked, "fixed");
  });

  test("where the row is gone", () => refused({ ...blocked, item: "own-7" } as PlanEdit, "no-row"));

  test("where somebody changed the cell since, of what is to be taken back", async () => {
    const answer = await edit(blocked);
    plan.type(0, columns.owner, "Ben");
    await refused(undoOf(answer), "changed");
    expect(plan.read(0, columns.status)).toBe(statuses.blocked);
  });

  test("where the sheet is deleted", async () => {
    const sheet = host.workbook.sheets.find(({ name }) => name === "90-Day Plan");
    host.user.deleteSheet(sheet?.id ?? "");
    await refused(blocked, "no-plan");
    expect(await readPlanChecklist(context)).toBeNull();
  });

  test("where the sheet is protected or a cell is being edited", async () => {
    const sheet = host.workbook.sheets.find(({ name }) => name === "90-Day Plan");
    host.user.setSheetProtected(sheet?.id ?? "", true);
    await expect(edit(blocked)).rejects.toMatchObject({ code: "AccessDenied" });
    host.user.setSheetProtected(sheet?.id ?? "", false);
    host.user.setCellEditing(true);
    await expect(edit(blocked)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.user.setCellEditing(false);
    expect(plan.read(0, columns.status)).toBe(statuses["not started"]);
  });
});

test("the checklist says of every item and phase what the sheet's own formulas say", async () => {
  plan.type(0, columns.status, statuses.done);
  plan.type(1, columns.status, statuses.done);
  plan.type(1, columns.evidence, "minutes");
  plan.type(2, columns.status, statuses.dropped);
  plan.type(3, columns.due, "2026-12-03");
  plan.type(4, columns.start, "2026-10-20");
  plan.type(5, columns.due, "2026-11-22");
  plan.type(6, columns.due, "2026-11-29");
  plan.type(7, columns.due, "2026-11-30");
  plan.type(8, columns.due, "later");
  plan.type(9, columns.phase, "");
  const list = await checklist();
  const { items, start } = list;
  const words = items.map((one) => {
    const timing = itemTiming(one, today);
    const said = timing === null ? "" : {
      "overdue": `overdue ${"days" in timing ? timing.days : ""} d`, "due": "days" in timing && timing.days > 0 ? `due in ${timing.days} d` : alerts.today,
      "no-due": alerts.noDue, "no-evidence": alerts.noEvidence, "no-done-date": alerts.noDoneDate,
    }[timing.kind];
    const mark = phaseMark(one, start, today);
    return [said, mark === null ? "" : alerts[mark]].filter((word) => word !== "").join(", ");
  });
  expect(words).toEqual(items.map((_, row) => plan.read(row, columns.alert)));

  const groups = checklistGroups(list, today);
  expect(groups.map((group) => [group.kind, group.items.length])).toEqual([["soon", 2], ["phase", 5], ["phase", 2], ["phase", 5], ["unphased", 1]]);
  const phases = groups.flatMap((group) => (group.kind === "phase" ? [group] : []));
  phases.forEach(({ progress, gate }, index) => {
    expect(plan.above(planRows.phases + index, 1)).toMatch(new RegExp(`  ${progress.done} of ${progress.total} done`));
    const missing = [[gate.open, " open"], [gate.bare, " done without evidence"], [gate.undated, " done without a date"]] as const;
    const sheet = String(plan.above(planRows.phases + index, 3));
    expect(sheet.split(" · ").slice(2)).toEqual(missing.filter(([count]) => count > 0).map(([count, text]) => `${count}${text}`));
  });
  expect(planProgress(items)).toEqual({ done: 2, total: 14 });
});
