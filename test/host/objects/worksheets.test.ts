import { failureOf, openHost } from "../testHost";

describe("worksheets", () => {
  test("are listed with their tables in one request", async () => {
    const host = await openHost(["Cases", "Teams"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Cases");
      sheet.getRange("A1:B3").values = [["Case", "Team"], [1, "Billing"], [2, "Refunds"]];
      sheet.tables.add("A1:B3", true).name = "Cases_Table";
      sheet.customProperties.add("kind", "input");
      await context.sync();

      const { worksheets, tables } = context.workbook;
      worksheets.load("items/name,items/customProperties/items/key,items/customProperties/items/value");
      tables.load("items/id,items/name,items/worksheet/name,items/columns/items/name,items/rows/count");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Cases", "Teams"]);
      expect(worksheets.items[0]?.customProperties.items.map(({ key, value }) => [key, value])).toEqual([["kind", "input"]]);
      expect(worksheets.items[1]?.customProperties.items).toEqual([]);
      const [table] = tables.items;
      expect([table?.name, table?.worksheet.name, table?.rows.count]).toEqual(["Cases_Table", "Cases", 2]);
      expect(table?.columns.items.map(({ name }) => name)).toEqual(["Case", "Team"]);
    });
    expect(host.counters).toMatchObject({ requests: 2, writingRequests: 1 });
  });

  test("a sheet found as a collection's item can be used in the next request", async () => {
    await openHost(["One", "Two"]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const second = worksheets.items[1];
      if (second) second.name = "Renamed";
      await context.sync();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["One", "Renamed"]);
    });
  });

  test("an added sheet keeps being found after it is renamed and moved", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Scorecard");
      await context.sync();
      sheet.name = "Score";
      sheet.position = 0;
      sheet.tabColor = "#1b6b3a";
      sheet.showGridlines = false;
      await context.sync();
      sheet.load("name,position,tabColor,showGridlines,visibility");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Score", position: 0, tabColor: "#1B6B3A", showGridlines: false, visibility: "Visible" });
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Score", "Sheet1"]);
    expect(host.workbook.activeSheet).toBe(1);
  });

  test.each([
    ["", "InvalidArgument"], ["a".repeat(32), "InvalidArgument"], ["a/b", "InvalidArgument"], ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"], ["sheet1", "ItemAlreadyExists"],
  ])("the name %j is refused", async (name, code) => {
    await openHost();
    expect(await failureOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    })).toMatchObject({ code });
  });

  test("a missing sheet fails by name and gives a null object where asked", async () => {
    await openHost();
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(failure.code).toBe("ItemNotFound");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  test("the last visible sheet and a very hidden one cannot be deleted", async () => {
    const host = await openHost(["A", "B"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B").visibility = "VeryHidden";
      await context.sync();
    });
    for (const name of ["A", "B"]) {
      expect((await failureOf(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      })).code).toBe("InvalidOperation");
    }
    expect(host.workbook.sheets).toHaveLength(2);
  });

  test("when the active sheet goes or is hidden, its neighbour becomes the active one", async () => {
    const host = await openHost(["A", "B", "C", "D"]);
    const active = async (act: (sheets: Excel.WorksheetCollection) => void): Promise<string> => Excel.run(async (context) => {
      act(context.workbook.worksheets);
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(await active((sheets) => sheets.getItem("C").activate())).toBe("C");
    expect(await active((sheets) => sheets.getItem("A").delete())).toBe("C");
    expect(await active((sheets) => sheets.getItem("C").delete())).toBe("D");
    expect(await active((sheets) => (sheets.getItem("D").visibility = "Hidden"))).toBe("B");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["B", "D"]);
    expect((await failureOf(async (context) => {
      context.workbook.worksheets.getItem("D").activate();
      await context.sync();
    })).code).toBe("InvalidOperation");
  });

  test("formulas follow a renamed sheet and break with a deleted one", async () => {
    const host = await openHost(["Data", "Other"]);
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.getItem("Other");
      other.getRange("A1:A2").formulas = [["=SUM(Data!A1:A2)+1"], ["=Other!A1"]];
      other.getRange("B1").conditionalFormats.add("Custom").custom.rule.formula = "=Data!$A$1>0";
      context.workbook.worksheets.getItem("Data").name = "90-Day Plan";
      await context.sync();
    });
    const texts = (): (string | undefined)[] => [...(host.workbook.sheets.find(({ name }) => name === "Other")?.formulas.values() ?? [])].map(({ text }) => text);
    expect(texts()).toEqual(["SUM('90-Day Plan'!A1:A2)+1", "Other!A1"]);
    expect(host.workbook.sheets[1]?.conditionalFormats[0]?.rule).toEqual({ kind: "formula", formula: "'90-Day Plan'!$A$1>0" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("90-Day Plan").delete();
      await context.sync();
    });
    expect(texts()).toEqual(["SUM(#REF!)+1", "Other!A1"]);
  });
});
