import { failureOf, openHost } from "../testHost";

async function makeTable(context: Excel.RequestContext, address = "B2:D4", name = "Plan_Items"): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const table = sheet.tables.add(address, true);
  table.name = name;
  await context.sync();
  return table;
}

const codeOf = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  (await failureOf(async (context) => {
    await batch(context);
    await context.sync();
  })).code;

describe("tables", () => {
  test("name their columns after the header cells, and the header cells after themselves", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:E2").values = [["Item", "", "Item", 2026]];
      const table = await makeTable(context, "B2:E4");
      table.columns.load("items/name,items/id,items/index");
      const header = table.getHeaderRowRange().load("values,address");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Item", "Column2", "Item2", "2026"]);
      expect(header.values).toEqual([["Item", "Column2", "Item2", "2026"]]);
      expect([header.address, body.address]).toEqual(["Sheet1!B2:E2", "Sheet1!B3:E4"]);

      sheet.getRange("C2").values = [["Owner"]];
      const [, , , last] = table.columns.items;
      if (last) last.name = "Due";
      table.columns.load("items/name");
      const named = table.columns.getItem("Owner").getDataBodyRange().load("address");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Item", "Owner", "Item2", "Due"]);
      expect(named.address).toBe("Sheet1!C3:C4");
    });
    expect(host.workbook.sheets[0]?.getValue(1, 4)).toBe("Due");
  });

  test("let references follow a column that gets another name, in the table, and on other sheets", async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:D2").values = [["Item", "Due", "Half"]];
      await makeTable(context);
      const other = context.workbook.worksheets.add("Other").getRange("A1:A2");
      other.formulas = [['=COUNTA(Plan_Items[Due])&"[Due]"'], ["=SUM(Plan_Items[[Item]:[Due]])"]];
      const inside = sheet.getRange("D3:D4");
      inside.formulas = [["=[@Due]/2"], ["=Plan_Items[@Due]+[@Item]"]];
      sheet.getRange("C2").values = [["Due on [day]"]];
      for (const range of [other, inside]) range.load("formulas");
      await context.sync();
      expect(other.formulas).toEqual([["=COUNTA(Plan_Items[Due on '[day']])&\"[Due]\""], ["=SUM(Plan_Items[[Item]:[Due on '[day']]])"]]);
      expect(inside.formulas).toEqual([["=[@[Due on '[day']]]/2"], ["=Plan_Items[@[Due on '[day']]]+[@Item]"]]);
    });
  });

  test("are read by no formula that names another table or column, or its own row outside of a table", async () => {
    await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:D2").values = [["Item", "Due", "Half"]];
      await makeTable(context);
    });
    for (const formula of ["=SUM(Plan_Item[Due])", "=SUM(Plan_Items[Dues])", "=[@Due]"]) {
      const code = await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("F3").formulas = [[formula]];
        await context.sync();
      });
      expect([formula, code]).toEqual([formula, "InvalidArgument"]);
    }
  });

  test("a header row alone gets one row below it", async () => {
    await openHost();
    await Excel.run(async (context) => {
      const table = await makeTable(context, "A1:B1");
      const range = table.getRange().load("address");
      table.rows.load("count");
      await context.sync();
      expect([range.address, table.rows.count]).toEqual(["Sheet1!A1:B2", 1]);
    });
  });

  test("do not overlap, and have names of their own", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      await makeTable(context);
      context.workbook.names.add("Plan_Start", context.workbook.worksheets.getItem("Sheet1").getRange("H1"));
      await context.sync();
    });
    expect(await codeOf((context) => makeTable(context, "D4:F6", "Other"))).toBe("InvalidArgument");
    for (const name of ["plan_items", "Plan_Start", "has space", "A1", "1st", "R1C1", ""]) {
      expect([name, await codeOf((context) => makeTable(context, "K10:L12", name))]).toEqual([name, "InvalidArgument"]);
      host.workbook.sheets[0]?.tables.splice(1);
    }
  });

  test("grow by resize and by added rows", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const table = await makeTable(context);
      table.resize("B2:E6");
      table.rows.add(undefined, [["a", "b", "c", "d"]]);
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:E7");
      expect(range.values[5]).toEqual(["a", "b", "c", "d"]);
    });
    expect(host.workbook.sheets[0]?.tables[0]?.columns.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(await codeOf(async (context) => context.workbook.tables.getItem("Plan_Items").resize("B3:E6"))).toBe("InvalidArgument");
  });

  test("formulas follow a renamed table", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const table = await makeTable(context);
      context.workbook.worksheets.getItem("Sheet1").getRange("H1").formulas = [["=ROWS(Plan_Items[Column1])&\"Plan_Items[\""]];
      table.name = "Steps";
      await context.sync();
    });
    expect([...(host.workbook.sheets[0]?.formulas.values() ?? [])].map(({ text }) => text)).toEqual(['ROWS(Steps[Column1])&"Plan_Items["']);
  });

  test("are found by range, name and id, also in the next request", async () => {
    await openHost();
    await Excel.run(async (context) => {
      await makeTable(context);
      const { tables } = context.workbook;
      tables.load("items/id,items/name,count");
      const near = context.workbook.worksheets.getItem("Sheet1").getRange("D4").getTables().load("items/name");
      const none = tables.getItemOrNullObject("Nothing");
      await context.sync();
      expect([tables.count, near.items.map(({ name }) => name), none.isNullObject]).toEqual([1, ["Plan_Items"], true]);
      const [table] = tables.items;
      const body = tables.getItem(table?.id ?? "").getDataBodyRange().load("address");
      table?.worksheet.load("name");
      await context.sync();
      expect([body.address, table?.worksheet.name]).toEqual(["Sheet1!B3:D4", "Sheet1"]);
    });
  });

  test("deleted, they and their cells are gone", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const table = await makeTable(context);
      context.workbook.worksheets.getItem("Sheet1").getRange("H1").formulas = [["=ROWS(Plan_Items)+1"]];
      table.delete();
      await context.sync();
    });
    expect([...(host.workbook.sheets[0]?.formulas.values() ?? [])].map(({ text }) => text)).toEqual(["ROWS(#REF!)+1"]);
    expect([host.workbook.sheets[0]?.tables.length, host.workbook.sheets[0]?.getValue(1, 1)]).toEqual([0, null]);
  });
});

describe("names", () => {
  test("stand for cells and follow a renamed sheet", async () => {
    await openHost(["Sheet1", "90-Day Plan"]);
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("90-Day Plan");
      context.workbook.names.add("Plan_Start", plan.getRange("B3"));
      plan.name = "Plan";
      const name = context.workbook.names.getItem("Plan_Start").load("name,formula,visible,value");
      const range = name.getRange().load("address");
      const direct = plan.getRange("Plan_Start").load("address");
      await context.sync();
      expect([name.name, name.formula, name.value, name.visible]).toEqual(["Plan_Start", "=Plan!$B$3", "Plan!$B$3", true]);
      expect([range.address, direct.address]).toEqual(["Plan!B3", "Plan!B3"]);
    });
    expect(await codeOf(async (context) => context.workbook.names.add("plan_start", "=1"))).toBe("ItemAlreadyExists");
    expect(await codeOf(async (context) => context.workbook.names.add("B3", "=1"))).toBe("InvalidArgument");
  });
});
