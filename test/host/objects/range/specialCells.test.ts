import { failureOf, openHost } from "../../testHost";

async function fillSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").formulas = [["=1", 2], ["=2", "=A1"], ["text", ""]];
    sheet.getRange("B2").format.font.bold = true;
    sheet.getRange("B2").format.fill.color = "#FFCC00";
    await context.sync();
  });
}

test("the cells that hold formulas are given in blocks of a column, with their formulas", async () => {
  await openHost(["Sheet1", "Values"]);
  await fillSheet();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItem("Sheet1").getRange().getSpecialCellsOrNullObject("Formulas").load("address,cellCount,areaCount,areas/items/formulas,areas/items/rowIndex,areas/items/columnIndex");
    const second = found.areas.getItemAt(1).load("address");
    const none = worksheets.getItem("Values").getRange().getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    expect([found.address, found.cellCount, found.areaCount]).toEqual(["Sheet1!A1:A2,Sheet1!B2", 3, 2]);
    expect(found.areas.items.map(({ rowIndex, columnIndex, formulas }) => [rowIndex, columnIndex, formulas])).toEqual([[0, 0, [["=1"], ["=2"]]], [1, 1, [["=A1"]]]]);
    expect(second.address).toBe("Sheet1!B2");
    expect(none.isNullObject).toBe(true);
  });
});

test("other kinds of cells, and those of a protected sheet, are refused", async () => {
  await openHost();
  const ask = (kind: "Blanks" | "Formulas") => failureOf(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").getSpecialCellsOrNullObject(kind).load("address");
    await context.sync();
  });
  expect(await ask("Blanks")).toMatchObject({ code: "NotImplemented" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  expect(await ask("Formulas")).toMatchObject({ code: "AccessDenied" });
});

test("looks are given cell by cell, as far as they are asked for", async () => {
  await openHost();
  await fillSheet();
  await Excel.run(async (context) => {
    const looks = context.workbook.worksheets.getItem("Sheet1").getRange("A2:B2").getCellProperties({ format: { font: { bold: true, size: true }, fill: { color: true, pattern: true }, wrapText: true } });
    await context.sync();
    expect(looks.value).toEqual([[
      { format: { font: { bold: false, size: 11 }, fill: { color: "#FFFFFF", pattern: "None" }, wrapText: false } },
      { format: { font: { bold: true, size: 11 }, fill: { color: "#FFCC00", pattern: "Solid" }, wrapText: false } },
    ]]);
  });
  expect(await failureOf(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").getCellProperties({ address: true });
    await context.sync();
  })).toMatchObject({ code: "NotImplemented" });
});
