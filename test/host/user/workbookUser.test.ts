import { createUniverCalc } from "../../../host/calc/univerCalc";
import type { ExcelHost } from "../../../host/createHost";
import type { SheetModel } from "../../../host/model/sheetModel";
import { columnIndex } from "../../../host/objects/range/address";
import { failureOf, openHost } from "../testHost";

function sheetOf(host: ExcelHost, index = 0): SheetModel {
  const sheet = host.workbook.sheets[index];
  if (!sheet) throw new Error(`There is no sheet ${index}.`);
  return sheet;
}

function typeAt(host: ExcelHost, address: string, text: string, sheet = sheetOf(host)): string | null {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return host.user.type(sheet.id, [{ row: Number(row) - 1, column: columnIndex(letters), text }]);
}

describe("typing", () => {
  test.each([
    ["12.5", 12.5, "General"], ["-3", -3, "General"], ["TRUE", true, "General"], ["'007", "007", "General"], ["25%", 0.25, "0%"], ["hello", "hello", "General"],
    ["", null, "General"],
  ])("%j becomes %j", async (text, value, numberFormat) => {
    const host = await openHost();
    expect(typeAt(host, "B2", text)).toBeNull();
    const sheet = sheetOf(host);
    expect(sheet.getValue(1, 1)).toEqual(value);
    expect(host.workbook.styles.get(sheet.columns.get(1)?.styles[1] ?? 0).numberFormat).toBe(numberFormat);
  });

  test("a formula is computed at once, and what depends on it", async () => {
    const host = await openHost(["Sheet1"], createUniverCalc(() => 46000));
    typeAt(host, "A1", "4");
    typeAt(host, "A2", "=A1*10");
    typeAt(host, "A1", "5");
    expect(sheetOf(host).getValue(1, 0)).toBe(50);
  });

  test("a number in a cell that shows percent is one", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").numberFormat = [["0%"], ["0.0%"], ["0.0%"]];
      await context.sync();
    });
    for (const [address, text] of [["A1", "85"], ["A2", "0.5"], ["A3", "7%"]] as const) expect(typeAt(host, address, text)).toBeNull();
    expect([0, 1, 2].map((row) => sheetOf(host).getValue(row, 0))).toEqual([0.85, 0.5, 0.07]);
  });

  test("what Excel refuses changes nothing and says why", async () => {
    const host = await openHost();
    const sheet = sheetOf(host);
    expect(typeAt(host, "A1", "=SUM(")).toBe("There's a problem with this formula.");
    expect(host.user.type(sheet.id, [{ row: 0, column: 0, text: "fine" }, { row: 1, column: 0, text: "=1+" }])).toMatch(/problem/);
    host.user.setSheetProtected(sheet.id, true);
    expect(typeAt(host, "A1", "x")).toMatch(/^The cell or chart you're trying to change is on a protected sheet/);
    expect(sheet.getValue(0, 0)).toBeNull();
    host.user.setSheetProtected(sheet.id, false);
    expect(typeAt(host, "A1", "x")).toBeNull();
  });

  test("an array formula is replaced as a whole or not at all", async () => {
    const host = await openHost();
    const sheet = sheetOf(host);
    sheet.formulas.set(0, { text: "{1;2}", array: { row: 0, column: 0, rows: 2, columns: 1 } });
    expect(typeAt(host, "A2", "5")).toBe("You can't change part of an array.");
    expect(host.user.type(sheet.id, [{ row: 0, column: 0, text: "5" }, { row: 1, column: 0, text: "6" }])).toBeNull();
    expect([sheet.formulas.size, sheet.getValue(1, 0)]).toEqual([0, 6]);
  });

  test("input rules hold for what is typed, not for what is pasted", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1");
      cells.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "Done,In progress" } };
      cells.getRange("B1").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      cells.getRange("B1").dataValidation.errorAlert = { title: "No", message: "From 1 to 10, please.", showAlert: true, style: "Stop" };
      cells.getRange("C1").dataValidation.rule = { date: { formula1: "2025-01-01", operator: "GreaterThanOrEqualTo" } };
      cells.getRange("E1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      cells.getRange("E1").dataValidation.errorAlert = { title: "", message: "", showAlert: false, style: "Stop" };
      cells.getRange("G1").dataValidation.prompt = { title: "Customer", message: "Who asked", showPrompt: true };
      cells.getRange("F1:F2").values = [["North"], ["South"]];
      cells.getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source: "=$F$1:$F$2" } };
      await context.sync();
    });
    const plain = "This value doesn't match the data validation restrictions defined for this cell.";
    expect([typeAt(host, "A1", "Maybe"), typeAt(host, "A1", "Done"), typeAt(host, "A1", "")]).toEqual([plain, null, null]);
    expect([typeAt(host, "B1", "11"), typeAt(host, "B1", "2.5"), typeAt(host, "B1", "10")]).toEqual(["From 1 to 10, please.", "From 1 to 10, please.", null]);
    expect([typeAt(host, "C1", "12/31/2024"), typeAt(host, "C1", "2025-01-01")]).toEqual([plain, null]);
    expect([typeAt(host, "D1", "West"), typeAt(host, "D1", "south")]).toEqual([plain, null]);
    expect([typeAt(host, "E1", "c"), typeAt(host, "G1", "Ada")]).toEqual([null, null]);
    expect(host.user.type(sheetOf(host).id, [{ row: 0, column: 0, text: "Maybe" }, { row: 0, column: 1, text: "99" }])).toBeNull();
  });
});

describe("a table", () => {
  async function openTable(): Promise<ExcelHost> {
    const host = await openHost();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1");
      cells.getRange("B2:C3").values = [["Team", "Share"], ["North", 0.5]];
      cells.getRange("C3").numberFormat = [["0%"]];
      cells.tables.add("B2:C3", true);
      await context.sync();
    });
    return host;
  }

  test("grows by what is typed right below it, with its looks", async () => {
    const host = await openTable();
    typeAt(host, "B4", "South");
    typeAt(host, "C4", "60");
    const sheet = sheetOf(host);
    expect(sheet.tables[0]?.range).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
    expect(sheet.getValue(3, 2)).toBe(0.6);
  });

  test("continues its rules and its calculated columns in the new rows", async () => {
    const host = await openHost(["Sheet1"], createUniverCalc(() => 46000));
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1");
      cells.getRange("B2:D4").values = [["Team", "Done", "Percent"], ["North", 1, ""], ["South", 2, ""]];
      cells.tables.add("B2:D4", true).name = "Teams";
      cells.getRange("D3:D4").formulas = [["=[@Done]*100"], ["=[@Done]*100"]];
      cells.getRange("C3:C4").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
      await context.sync();
    });
    const sheet = sheetOf(host);
    expect(host.user.type(sheet.id, [{ row: 4, column: 1, text: "East" }, { row: 4, column: 2, text: "3" }, { row: 5, column: 1, text: "West" }, { row: 5, column: 2, text: "4" }])).toBeNull();
    expect([sheet.getValue(4, 3), sheet.getValue(5, 3)]).toEqual([300, 400]);
    expect(sheet.validations.map(({ range }) => range.rows)).toEqual([4]);
    expect(typeAt(host, "C6", "12")).toMatch(/data validation/);
  });

  test("grows by a column that is typed right beside it", async () => {
    const host = await openTable();
    typeAt(host, "D3", "12");
    typeAt(host, "E2", "Note");
    const [table] = sheetOf(host).tables;
    expect(table?.columns.map(({ name }) => name)).toEqual(["Team", "Share", "Column3", "Note"]);
    expect(sheetOf(host).getValue(1, 3)).toBe("Column3");
  });

  test("stays where a row is left out, something stands in the way, or cells are emptied", async () => {
    const host = await openTable();
    typeAt(host, "B5", "far");
    typeAt(host, "B4", "");
    typeAt(host, "D5", "corner");
    expect(sheetOf(host).tables[0]?.range.rows).toBe(2);
    typeAt(host, "C5", "in the way");
    host.user.type(sheetOf(host).id, [{ row: 3, column: 1, text: "a" }, { row: 4, column: 1, text: "b" }]);
    expect(sheetOf(host).tables[0]?.range).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
  });
});

describe("sheets", () => {
  test("are added behind the one in front, and shown", async () => {
    const host = await openHost(["Sheet1", "Data"]);
    expect(host.user.addSheet()).toBeNull();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet3", "Data"]);
    expect(host.workbook.activeSheet).toBe(1);
  });

  test("take the names that Excel takes, and formulas follow", async () => {
    const host = await openHost(["One", "Two"], createUniverCalc(() => 46000));
    typeAt(host, "A1", "=Two!A1+1");
    const two = sheetOf(host, 1);
    expect(host.user.renameSheet(two.id, "one")).toBe("That name is already taken. Try a different one.");
    expect(host.user.renameSheet(two.id, "a/b")).toMatch(/^You typed an invalid name/);
    expect(host.user.renameSheet(two.id, "Two (new)")).toBeNull();
    expect(sheetOf(host).formulas.get(0)?.text).toBe("'Two (new)'!A1+1");
    typeAt(host, "A1", "41", two);
    expect(sheetOf(host).getValue(0, 0)).toBe(42);
  });

  test("are deleted but for the last, and refused where the structure is locked", async () => {
    const host = await openHost(["One", "Two"]);
    expect(host.user.deleteSheet(sheetOf(host).id)).toBeNull();
    expect(host.user.deleteSheet(sheetOf(host).id)).toBe("A workbook must contain at least one visible worksheet.");
    host.workbook.isStructureLocked = true;
    expect([host.user.addSheet(), host.user.renameSheet(sheetOf(host).id, "X")]).toEqual(new Array(2).fill("Workbook is protected and cannot be changed."));
  });

  test("are selected by either side", async () => {
    const host = await openHost(["One", "Two"]);
    host.user.select(sheetOf(host, 1).id, { row: 2, column: 1, rows: 2, columns: 3 });
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([range.address, cell.address, front.name]).toEqual(["Two!B3:D4", "Two!B3", "Two"]);
      context.workbook.worksheets.getItem("One").getRange("C5").select();
      await context.sync();
    });
    expect([host.workbook.activeSheet, sheetOf(host).selection]).toEqual([0, { row: 4, column: 2, rows: 1, columns: 1 }]);
  });
});

describe("while the user types in a cell", () => {
  test("a request fails, or waits until the user is done", async () => {
    const host = await openHost();
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["add-in"]];
      await context.sync();
    };
    host.user.setCellEditing(true);
    expect((await failureOf(write)).code).toBe("InvalidOperationInCellEditMode");
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, write).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([isDone, sheetOf(host).getValue(0, 0)]).toEqual([false, null]);
    host.user.setCellEditing(false);
    await waiting;
    expect(sheetOf(host).getValue(0, 0)).toBe("add-in");
  });
});

test("a second author's entry leaves the user's selection alone", async () => {
  const host = await openHost();
  const told: string[] = [];
  host.onChange(({ kind, author }) => told.push(`${author} ${kind}`));
  expect(host.user.typeAsSecondAuthor(sheetOf(host).id, [{ row: 4, column: 0, text: "theirs" }])).toBeNull();
  expect(told).toEqual(["second-author cells"]);
  expect(sheetOf(host).selection).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});
