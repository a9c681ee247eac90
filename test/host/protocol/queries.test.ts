import { openHost } from "../testHost";

describe("queries", () => {
  test("may be nested, as text, as list and as object", async () => {
    await openHost(["One", "Two"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.getRange("A1:B2").values = [["a", "b"], [1, 2]];
      sheet.tables.add("A1:B2", true);
      const asText = context.workbook.tables.load("items/columns/items/name,items/worksheet/name");
      const range = sheet.getRange("A1").load(["address", "format/font/bold", "format/fill/color"]);
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, position: true, pageLayout: { orientation: true } });
      await context.sync();
      expect(asText.items[0]?.columns.items.map(({ name }) => name)).toEqual(["a", "b"]);
      expect(asText.items[0]?.worksheet.name).toBe("One");
      expect(() => asText.items[0]?.name).toThrow(/not available/);
      expect([range.address, range.format.font.bold, range.format.fill.color]).toEqual(["One!A1", false, "#FFFFFF"]);
      expect(worksheets.items.map(({ name, position, pageLayout }) => [name, position, pageLayout.orientation])).toEqual([["One", 0, "Portrait"], ["Two", 1, "Portrait"]]);
    });
  });

  test("without a selection load every plain property that the host serves", async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible", showGridlines: true, tabColor: "" });
    });
  });

  test("take a page of a collection", async () => {
    await openHost(["A", "B", "C", "D"]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      const count = worksheets.getCount(true);
      await context.sync();
      expect([worksheets.items.map(({ name }) => name), count.value]).toEqual([["B", "C"], 4]);
    });
  });

  test("set writes several properties in one go", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C2").set({ values: [[1, 2]], format: { font: { bold: true, size: 14 }, wrapText: true } });
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    const style = host.workbook.styles.get(sheet?.columns.get(2)?.styles[1] ?? 0);
    expect([sheet?.getValue(1, 2), style.font, style.alignment]).toEqual([2, { bold: true, size: 14 }, { wrap: true }]);
  });
});
