import { parseCell } from "../../../../host/xlsx/read/cellAddress";
import { WorkerWorkbench } from "../../../../host/workbench/worker/workerWorkbench";
import type { NewWorkbook, TypedCell, WorkbookChange } from "../../../../host/workbench/workbenchHost";

const csv = new TextEncoder().encode("Ticket,Opened\nT1,2026-01-02\nT2,2026-01-03\n");

function typed(texts: Readonly<Record<string, string>>): TypedCell[] {
  return Object.entries(texts).map(([address, text]) => ({ ...(parseCell(address) ?? { row: 0, column: 0 }), text }));
}

/** A workbench with an empty workbook, and everything that it tells its page. */
function opened(): { workbench: WorkerWorkbench; sheet: string; changes: WorkbookChange[] } {
  const workbench = new WorkerWorkbench();
  const changes: WorkbookChange[] = [];
  workbench.watch((change) => changes.push(change));
  return { workbench, sheet: workbench.openEmpty().activeSheet, changes };
}

const value = (workbench: WorkerWorkbench, sheet: string, address: string): unknown => {
  const place = parseCell(address) ?? { row: 0, column: 0 };
  return workbench.readCells(sheet, { ...place, rows: 1, columns: 1 }).cells[0]?.value;
};

test("what is typed is computed, told, and saved", () => {
  const { workbench, sheet, changes } = opened();
  expect(workbench.type(sheet, typed({ A1: "2", A2: "40", A3: "=A1+A2" }))).toBeNull();
  expect(value(workbench, sheet, "A3")).toBe(42);
  expect(changes).toContainEqual({ kind: "cells", sheet, block: { row: 0, column: 0, rows: 3, columns: 1 } });

  const again = new WorkerWorkbench();
  const outcome = again.open("again.xlsx", workbench.save());
  expect(outcome).toMatchObject({ workbook: { sheets: [{ name: "Sheet1" }] } });
  expect(again.readCells("workbook" in outcome ? outcome.workbook.activeSheet : "", { row: 2, column: 0, rows: 1, columns: 1 }).cells)
    .toMatchObject([{ row: 2, column: 0, value: 42, formula: "=A1+A2" }]);
});

test("a second author's entry is told, and moves no selection", () => {
  const { workbench, sheet, changes } = opened();
  expect(workbench.typeAsSecondAuthor(sheet, typed({ B2: "hello" }))).toBeNull();
  expect(value(workbench, sheet, "B2")).toBe("hello");
  expect(changes.map(({ kind }) => kind)).toEqual(["cells"]);
});

test("what the user selects or brings to the front is not told back to them", () => {
  const { workbench, sheet, changes } = opened();
  workbench.addSheet();
  expect(changes.map(({ kind }) => kind)).toEqual(["sheets"]);
  workbench.activate(sheet);
  workbench.select(sheet, { row: 4, column: 1, rows: 1, columns: 1 });
  expect(changes.map(({ kind }) => kind)).toEqual(["sheets"]);
});

test("a locked sheet refuses what is typed and says why", () => {
  const { workbench, sheet } = opened();
  workbench.setSheetProtected(sheet, true);
  expect(workbench.readSheet(sheet).isProtected).toBe(true);
  expect(workbench.type(sheet, typed({ A1: "1" }))).toMatch(/protected/);
  expect(value(workbench, sheet, "A1")).toBeUndefined();
});

test("a delimited file becomes a workbook of its own, or a sheet more that is in front", () => {
  const { workbench, sheet, changes } = opened();
  expect(workbench.addFile("tickets.csv", csv)).toMatchObject({ workbook: { sheets: [{ name: "Sheet1" }, { name: "tickets" }] } });
  const [told] = changes.filter((change) => change.kind === "sheets");
  expect(told?.workbook.activeSheet).not.toBe(sheet);
  expect(workbench.readSheet(told?.workbook.activeSheet ?? "")).toMatchObject({ rows: 3, columns: 2, tables: [{ name: "tickets" }] });
  expect(workbench.open("tickets.csv", csv)).toMatchObject({ workbook: { sheets: [{ name: "tickets" }] } });
});

test.each([
  ["broken.xlsx", new TextEncoder().encode("no zip")],
  ["empty.csv", new Uint8Array()],
])("a file that cannot be used leaves the workbook that was open: %s", (name, bytes) => {
  const { workbench, sheet } = opened();
  workbench.type(sheet, typed({ A1: "7" }));
  const outcome = workbench.open(name, bytes);
  expect("error" in outcome && outcome.error.length > 20).toBe(true);
  expect(value(workbench, sheet, "A1")).toBe(7);
});

test("names what stands in the way of a sheet's new name, or of deleting the only one", () => {
  const { workbench, sheet } = opened();
  expect(workbench.renameSheet(sheet, "a/b")).not.toBeNull();
  expect(workbench.deleteSheet(sheet)).not.toBeNull();
  expect(workbench.renameSheet(sheet, "Data")).toBeNull();
});

test("a ribbon command that no page waits for ends with a sentence", async () => {
  const { error } = await opened().workbench.runCommand("scorecard.build");
  expect(error).not.toBeNull();
});

test("a workbook that the add-in opens is told as a file, named as Excel numbers new ones, from whatever workbook is in the window", async () => {
  const { workbench } = opened();
  const files: NewWorkbook[] = [];
  workbench.onNewWorkbook((file) => files.push(file));
  const bytes = workbench.save();
  for (let time = 0; time < 2; time++) {
    const { port1, port2 } = new MessageChannel();
    workbench.connectPane(port2);
    const replied = new Promise((resolve) => (port1.onmessage = resolve));
    port1.postMessage(JSON.stringify(createWorkbookMessage(bytes)));
    await replied;
    port1.close();
    workbench.openEmpty();
  }
  expect(files.map(({ name }) => name)).toEqual(["Book2.xlsx", "Book3.xlsx"]);
  expect(files[0]?.bytes).toEqual(bytes);
});

/** What office.js posts for `Excel.createWorkbook`. */
function createWorkbookMessage(bytes: Uint8Array): object {
  const path = (Id: number, ObjectPathType: number, Name = "", more = {}): object => ({ Id, ObjectPathType, Name, ParentObjectPathId: Id - 1, ArgumentInfo: {}, ...more });
  const body = {
    Actions: [{ Id: 4, ActionType: 3, Name: "Open", ObjectPathId: 3, ArgumentInfo: { Arguments: [] } }],
    ObjectPaths: { 1: path(1, 1), 2: path(2, 4, "Application"), 3: path(3, 3, "CreateWorkbook", { ArgumentInfo: { Arguments: [Buffer.from(bytes).toString("base64")] } }) },
  };
  return { methodId: 1, params: { id: 93, apiArgs: [["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0]] }, callbackId: "1" };
}
