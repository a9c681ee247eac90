import type { ExcelHost } from "../../../host/createHost";
import type { CellBlock } from "../../../host/model/sheetModel";
import { createUniverCalc } from "../../../host/calc/univerCalc";
import { laterTurns } from "../laterTurns";
import { openHost } from "../testHost";

const cell = (row: number, column: number): CellBlock => ({ row, column, rows: 1, columns: 1 });

function idOf(host: ExcelHost, index = 0): string {
  return host.workbook.sheets[index]?.id ?? "";
}

async function write(address: string, value: unknown, sheet = "One"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("worksheet.onChanged", () => {
  test("tells who changed what, with the values of a single cell", async () => {
    const host = await openHost(["One", "Two"]);
    const told: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").onChanged.add(async (event) => void told.push(event));
      await context.sync();
    });
    await write("B2", 7);
    await write("A1", "elsewhere", "Two");
    host.user.type(idOf(host), [{ row: 1, column: 1, text: "eight" }]);
    host.user.typeAsSecondAuthor(idOf(host), [{ row: 0, column: 0, text: "a" }, { row: 0, column: 1, text: "b" }]);
    await laterTurns();
    const seen = told.map(({ type, address, changeType, source, triggerSource, worksheetId, details }) =>
      [type, address, changeType, source, triggerSource, worksheetId === idOf(host), details]);
    expect(seen).toEqual([
      ["WorksheetChanged", "B2", "RangeEdited", "Local", "ThisLocalAddin", true, { valueBefore: "", valueAfter: 7, valueTypeBefore: "Empty", valueTypeAfter: "Double" }],
      ["WorksheetChanged", "B2", "RangeEdited", "Local", "Unknown", true, { valueBefore: 7, valueAfter: "eight", valueTypeBefore: "Double", valueTypeAfter: "String" }],
      ["WorksheetChanged", "A1:B1", "RangeEdited", "Remote", "Unknown", true, undefined],
    ]);
  });

  test("gives handlers the changed cells, and a formula with its value", async () => {
    await openHost(["One"], createUniverCalc(() => 46000));
    const told: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").onChanged.add(async (event) => void told.push(event));
      await context.sync();
    });
    await write("A1", "=6*7");
    await laterTurns();
    const [event] = told;
    expect(event?.details).toMatchObject({ valueAfter: 42, valueTypeAfter: "Double" });
    await Excel.run(async (context) => {
      const range = event?.getRange(context).load("address,formulas");
      await context.sync();
      expect([range?.address, range?.formulas]).toEqual(["One!A1", [["=6*7"]]]);
    });
  });

  test("tells neither formats nor computed values, but each entry of a request", async () => {
    const host = await openHost(["One"], createUniverCalc(() => 46000));
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("C1").formulas = [["=A1+A2"]];
      sheet.getRange("A1:C9").format.fill.color = "#FF0000";
      sheet.getRange("A2").clear("Contents");
      await context.sync();
    });
    host.settle();
    await laterTurns();
    expect(told).toEqual(["A1:A2", "C1", "A2"]);
  });

  test("is over when the handler is removed, and silent while events are disabled", async () => {
    await openHost(["One"]);
    const told: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("One").onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
      return added;
    });
    await write("A1", 1);
    const enable = (enableEvents: boolean): Promise<void> => Excel.run(async (context) => {
      context.runtime.enableEvents = enableEvents;
      await context.sync();
    });
    await enable(false);
    await write("A2", 1);
    await enable(true);
    await write("A3", 1);
    await laterTurns();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write("A4", 1);
    await laterTurns();
    expect(told).toEqual(["A1", "A3"]);
  });
});

test("tables are told of entries that touch them", async () => {
  const host = await openHost(["One"]);
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    sheet.getRange("B2:C3").values = [["Team", "Share"], ["North", 0.5]];
    const table = sheet.tables.add("B2:C3", true);
    table.name = "Teams";
    table.onChanged.add(async ({ address, tableId, source }) => void told.push(["table", address, tableId, source]));
    context.workbook.tables.onChanged.add(async ({ address }) => void told.push(["tables", address]));
    table.onSelectionChanged.add(async ({ address, isInsideTable }) => void told.push(["selection", address, isInsideTable]));
    await context.sync();
  });
  host.user.type(idOf(host), [{ row: 2, column: 1, text: "South" }]);
  host.user.type(idOf(host), [{ row: 8, column: 1, text: "away" }]);
  host.user.select(idOf(host), { row: 2, column: 0, rows: 1, columns: 2 });
  host.user.select(idOf(host), cell(9, 9));
  host.user.select(idOf(host), cell(9, 8));
  await laterTurns();
  const id = String(host.workbook.sheets[0]?.tables[0]?.id);
  expect(told).toEqual([["table", "B3", id, "Local"], ["tables", "B3"], ["selection", "B3", true], ["selection", "", false]]);
});

test("the selection is told by sheet, for all sheets and for the workbook", async () => {
  const host = await openHost(["One", "Two"]);
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("One").onSelectionChanged.add(async ({ address }) => void told.push(["One", address]));
    worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => void told.push(["all", address, worksheetId === idOf(host, 1)]));
    context.workbook.onSelectionChanged.add(async () => void told.push("workbook"));
    await context.sync();
  });
  host.user.select(idOf(host), { row: 0, column: 0, rows: 3, columns: 2 });
  await laterTurns();
  expect(told.splice(0)).toEqual(expect.arrayContaining([["One", "A1:B3"], ["all", "A1:B3", false], "workbook"]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Two").getRange("D4").select();
    await context.sync();
  });
  await laterTurns();
  expect(told).toHaveLength(2);
  expect(told).toEqual(expect.arrayContaining([["all", "D4", true], "workbook"]));
});

test("sheets are told when they come, go, and come to the front", async () => {
  const host = await openHost(["One", "Two"]);
  const told: unknown[] = [];
  const [one, two] = [idOf(host), idOf(host, 1)];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("One").onDeactivated.add(async ({ worksheetId }) => void told.push(["One deactivated", worksheetId === one]));
    worksheets.onActivated.add(async ({ worksheetId }) => void told.push(["activated", worksheetId === two]));
    worksheets.onAdded.add(async ({ source }) => void told.push(["added", source]));
    worksheets.onDeleted.add(async ({ worksheetId, source }) => void told.push(["deleted", worksheetId === one, source]));
    await context.sync();
    worksheets.getItem("Two").activate();
    await context.sync();
  });
  await laterTurns();
  expect(told.splice(0)).toEqual([["One deactivated", true], ["activated", true]]);
  host.user.addSheet();
  host.user.deleteSheet(one);
  await laterTurns();
  expect(told).toEqual([["added", "Local"], ["activated", false], ["deleted", true, "Local"]]);
});

test("nothing is told that nobody asked for", async () => {
  const host = await openHost(["One"]);
  const messages: number[] = [];
  host.onMessage(({ event }) => messages.push(event) > 0);
  await write("A1", 1);
  host.user.type(idOf(host), [{ row: 0, column: 0, text: "x" }]);
  host.user.addSheet();
  expect(messages).toEqual([]);
});
