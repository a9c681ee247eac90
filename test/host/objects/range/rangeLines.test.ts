import { failureOf, openHost } from "../../testHost";

/** A table in B2:C4, and formulas beside it that read it. */
async function fillSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [["Team", "Count"], ["North", 1], ["South", 2]];
    sheet.tables.add("B2:C4", true).name = "Teams_Map";
    sheet.getRange("B4:C4").format.fill.color = "#FFCC00";
    sheet.getRange("A3:A4").formulas = [["=C4*2"], ["=SUM($C$3:C4)"]];
    context.workbook.worksheets.add("Other").getRange("A1:A2").formulas = [["=Sheet1!C4"], ["=SUM(Sheet1!$C$3:$C$4)"]];
    await context.sync();
  });
}

async function formulasOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });
}

describe("whole rows", () => {
  test("come in before others: tables grow, what points at a row follows it, and the new row looks like the one above", async () => {
    const host = await openHost();
    await fillSheet();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("4:4").insert("Down");
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.tables[0]?.range).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
    expect(await formulasOf("Sheet1", "A3:C5")).toEqual([["=C5*2", "North", 1], ["", "", ""], ["=SUM($C$3:C5)", "South", 2]]);
    expect(await formulasOf("Other", "A1:A2")).toEqual([["=Sheet1!C5"], ["=SUM(Sheet1!$C$3:$C$5)"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("6:7").insert("Down");
      const fills = ["B4", "B5", "B6"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
      await context.sync();
      expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#FFCC00", "#FFCC00"]);
    });
  });

  test("go with all that is on them, and what pointed at one says so", async () => {
    const host = await openHost();
    await fillSheet();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("4:4").delete("Up");
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.tables[0]?.range).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(await formulasOf("Other", "A1:A2")).toEqual([["=#REF!"], ["=SUM(Sheet1!$C$3)"]]);
  });

  test("stay where they are a table's header or its last row, and parts of rows are not moved here", async () => {
    await openHost();
    await fillSheet();
    for (const [address, code] of [["2:2", "InvalidArgument"], ["3:4", "InvalidArgument"], ["B3:C3", "NotImplemented"]] as const) {
      const failure = await failureOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).delete("Up");
        await context.sync();
      });
      expect([address, failure.code]).toEqual([address, code]);
    }
  });
});
