import { OfficeWatch } from "../../../src/workbook/office/officeWatch";
import { sheetIdKey } from "../../../src/workbook/office/sheetId";
import type { WorkbookChange } from "../../../src/workbook/workbookWatch";
import { laterTurns } from "../../host/laterTurns";
import { openHost } from "../../host/testHost";
import { until } from "../../host/until";

async function onSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const place = ({ kind, sheet, sheetName, address, tables, source, isOwn }: WorkbookChange): string =>
  [kind, sheet ?? "-", sheetName, address, tables.join("+"), source, isOwn ? "own" : ""].join("|");

test("tells who changed which cells of which sheet and table", async () => {
  const host = await openHost(["Cases", "Plan"]);
  const [cases, plan] = host.workbook.sheets.map(({ id }) => id) as [string, string];
  await onSheet("Plan", (sheet) => {
    sheet.customProperties.add(sheetIdKey, "ninety-day-plan");
    sheet.getRange("B2:C4").values = [["Item", "Owner"], ["one", ""], ["two", ""]];
    sheet.tables.add("B2:C4", true).name = "Plan_Items";
  });
  const told: string[] = [];
  await new OfficeWatch().onChanged((changes) => told.push(...changes.map(place)));
  const { requests } = host.counters;
  await onSheet("Plan", (sheet) => void (sheet.getRange("C3").values = [["Mara"]]));
  await until(() => told.length > 0);
  // Of what the add-in did itself Excel is not asked.
  expect(host.counters.requests - requests).toBe(1);
  host.user.type(plan, [{ row: 3, column: 2, text: "Ben" }]);
  host.user.renameSheet(plan, "Our plan");
  host.user.typeAsSecondAuthor(plan, [{ row: 0, column: 0, text: "x" }]);
  host.user.type(cases, [{ row: 0, column: 0, text: "a" }, { row: 0, column: 1, text: "b" }]);
  await until(() => told.length >= 4);
  expect(told).toEqual([
    "cells|ninety-day-plan|Plan|C3||local|own",
    "cells|ninety-day-plan|Our plan|C4|Plan_Items|local|",
    "cells|ninety-day-plan|Our plan|A1||remote|",
    "cells|-|Cases|A1:B1||local|",
  ]);
});

test("tells of sheets that come and go, those that are gone by what they were", async () => {
  const host = await openHost(["Start", "Plan"]);
  await onSheet("Plan", (sheet) => sheet.customProperties.add(sheetIdKey, "ninety-day-plan"));
  const told: string[] = [];
  await new OfficeWatch().onChanged((changes) => told.push(...changes.map(place)));
  host.user.addSheet();
  await until(() => told.length > 0);
  const plan = host.workbook.sheets.find(({ name }) => name === "Plan");
  host.user.type(plan?.id ?? "", [{ row: 0, column: 0, text: "last words" }]);
  host.user.deleteSheet(plan?.id ?? "");
  await until(() => told.length >= 3);
  expect(told).toEqual(["sheet-added|-|Sheet3|||local|", "cells|ninety-day-plan|Plan|A1||local|", "sheet-deleted|ninety-day-plan|Plan|||local|"]);
});

test("asks Excel once for all that happened while it was being asked, and for nothing once nobody listens", async () => {
  const host = await openHost(["Cases"]);
  const id = host.workbook.sheets[0]?.id ?? "";
  const watch = new OfficeWatch();
  let told = 0;
  const listeners = await Promise.all([watch.onChanged((changes) => void (told += changes.length)), watch.onChanged((changes) => void (told += changes.length))]);
  const { requests } = host.counters;
  for (let row = 0; row < 50; row++) host.user.type(id, [{ row, column: 0, text: "x" }]);
  await until(() => told >= 100);
  expect(told).toBe(100);
  expect(host.counters.requests - requests).toBeLessThan(15);

  listeners[0].dispose();
  host.user.type(id, [{ row: 0, column: 1, text: "y" }]);
  await until(() => told > 100);
  expect(told).toBe(101);
  const beforeEnd = host.counters.requests;
  listeners[1].dispose();
  // Excel is asked to tell no more.
  await until(() => host.counters.requests > beforeEnd);
  await laterTurns();
  const after = host.counters.requests;
  host.user.type(id, [{ row: 0, column: 1, text: "z" }]);
  await laterTurns();
  expect([told, host.counters.requests - after]).toEqual([101, 0]);
});

test("waits while a cell is being edited, and tells afterwards", async () => {
  const host = await openHost(["Cases"]);
  const told: string[] = [];
  await new OfficeWatch().onChanged((changes) => told.push(...changes.map(place)));
  host.user.setCellEditing(true);
  host.user.typeAsSecondAuthor(host.workbook.sheets[0]?.id ?? "", [{ row: 0, column: 0, text: "x" }]);
  await laterTurns();
  expect(told).toEqual([]);
  host.user.setCellEditing(false);
  await until(() => told.length > 0);
  expect(told).toEqual(["cells|-|Cases|A1||remote|"]);
});

test("tells what it last knew of a sheet where Excel cannot be asked", async () => {
  const host = await openHost(["Cases"]);
  const told: string[] = [];
  await new OfficeWatch().onChanged((changes) => told.push(...changes.map(place)));
  host.faults.order({ kind: "fail", request: host.counters.requests + 1, code: "ServiceNotAvailable" });
  host.user.type(host.workbook.sheets[0]?.id ?? "", [{ row: 0, column: 0, text: "x" }]);
  await until(() => told.length > 0);
  expect(told).toEqual(["cells|-|Cases|A1||local|"]);
});
