import type { ExcelHost } from "../../../../host/createHost";
import { failureOf, openHost } from "../../testHost";

const rows = [
  ["Case", "Status", "Minutes", "Opened"],
  ["K1", "Solved", 10, 46000],
  ["K2", "open", 25, 46001.5],
  ["K3", "Solved", "", 46031],
  ["K4", "", 40, "soon"],
  ["K5", "On hold", 5, 45500],
];

async function openRows(asTable: boolean): Promise<ExcelHost> {
  const host = await openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D6").values = rows;
    if (asTable) sheet.tables.add("A1:D6", true).name = "Cases";
    await context.sync();
  });
  return host;
}

/** Names of the cases that are still shown. */
function shown(host: ExcelHost): unknown[] {
  const [sheet] = host.workbook.sheets;
  return [1, 2, 3, 4, 5].filter((row) => !sheet?.rowInfos.get(row)?.hidden).map((row) => sheet?.getValue(row, 0));
}

const codeOf = async (batch: (context: Excel.RequestContext) => unknown): Promise<string> =>
  (await failureOf(async (context) => {
    batch(context);
    await context.sync();
  })).code;

describe("the filter of a sheet", () => {
  it("is off until it is applied to a range", async () => {
    await openRows(false);
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
      autoFilter.load("enabled,isDataFiltered,criteria");
      const range = autoFilter.getRangeOrNullObject();
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria, range.isNullObject]).toEqual([false, false, [], true]);
    });
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").autoFilter.getRange().load("address"))).toBe("ItemNotFound");
  });

  const only = (filterOn: Excel.FilterCriteria["filterOn"], rest: Partial<Excel.FilterCriteria>): Excel.FilterCriteria => ({ filterOn, ...rest });
  it.each<[string, number, Excel.FilterCriteria, string[]]>([
    ["values, in any case", 1, only("Values", { values: ["solved", "OPEN"] }), ["K1", "K2", "K3"]],
    ["values with blanks", 1, only("Values", { values: ["On hold", ""] }), ["K4", "K5"]],
    ["all days of a month", 3, only("Values", { values: [{ date: "2026-01-15", specificity: "Month" }] }), ["K3"]],
    ["a day", 3, only("Values", { values: [{ date: "2025-12-10", specificity: "Day" }] }), ["K2"]],
    ["one condition", 2, only("Custom", { criterion1: ">10" }), ["K2", "K4"]],
    ["two conditions", 2, only("Custom", { criterion1: "<=5", criterion2: ">=40", operator: "Or" }), ["K4", "K5"]],
    ["a number", 2, only("Custom", { criterion1: "=25.0" }), ["K2"]],
    ["anything but a text", 1, only("Custom", { criterion1: "<>solved" }), ["K2", "K4", "K5"]],
    ["a pattern", 1, only("Custom", { criterion1: "=?n *" }), ["K5"]],
    ["blanks alone", 1, only("Custom", { criterion1: "=" }), ["K4"]],
    ["texts before another", 1, only("Custom", { criterion1: "<p" }), ["K2", "K5"]],
    ["the highest", 2, only("TopItems", { criterion1: "2" }), ["K2", "K4"]],
    ["the lowest percent", 2, only("BottomPercent", { criterion1: "50" }), ["K1", "K5"]],
  ])("lets through %s", async (_, column, criteria, expected) => {
    const host = await openRows(false);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.autoFilter.apply(sheet.getRange("A1:D6"), column, criteria);
      const range = sheet.autoFilter.getRange().load("address");
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([range.address, sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual(["Sheet1!A1:D6", true, true]);
    });
    expect(shown(host)).toEqual(expected);
  });

  it("joins the criteria of columns, says them, and shows the rows again", async () => {
    const host = await openRows(false);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { autoFilter } = sheet;
      autoFilter.apply("A1:D6", 1, { filterOn: "Values", values: ["Solved"] });
      autoFilter.apply("A1:D6", 2, { filterOn: "Custom", criterion1: ">1" });
      autoFilter.load("criteria");
      await context.sync();
      expect(shown(host)).toEqual(["K1"]);
      expect(autoFilter.criteria.map(({ filterOn, values, criterion1 }) => [filterOn, values, criterion1])).toEqual([
        [null, null, null], ["Values", ["Solved"], null], ["Custom", null, ">1"], [null, null, null],
      ]);
      sheet.getRange("C4").values = [[3]];
      autoFilter.reapply();
      await context.sync();
      expect(shown(host)).toEqual(["K1", "K3"]);
      autoFilter.clearColumnCriteria(1);
      await context.sync();
      expect(shown(host)).toEqual(["K1", "K2", "K3", "K4", "K5"]);
      autoFilter.clearCriteria();
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false]);
      autoFilter.remove();
      autoFilter.load("enabled");
      await context.sync();
      expect(autoFilter.enabled).toBe(false);
    });
    expect(host.workbook.names).toEqual([]);
  });

  it("takes no criteria with nulls, as it answers them itself, and refuses what it cannot compute", async () => {
    await openRows(false);
    const apply = (criteria: object) => (context: Excel.RequestContext): void =>
      context.workbook.worksheets.getItem("Sheet1").autoFilter.apply("A1:D6", 1, criteria as Excel.FilterCriteria);
    expect(await codeOf(apply({ filterOn: "Values", values: ["Solved"], criterion1: null }))).toBe("InvalidArgument");
    expect(await codeOf(apply({ filterOn: "Dynamic", dynamicCriteria: "Today" }))).toBe("NotImplemented");
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").autoFilter.apply("A1:D6", 4))).toBe("InvalidArgument");
  });

  it("is not touched on a protected sheet", async () => {
    const host = await openRows(false);
    for (const sheet of host.workbook.sheets) sheet.isProtected = true;
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").autoFilter.apply("A1:D6"))).toBe("AccessDenied");
    expect(host.workbook.sheets[0]?.autoFilter).toBeNull();
  });
});

describe("the filter of a table", () => {
  it("is on with the table's filter button, and belongs to the table alone", async () => {
    const host = await openRows(true);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Cases");
      table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["Solved"] });
      const tables = context.workbook.tables;
      tables.load("items/name,items/autoFilter/isDataFiltered,items/autoFilter/enabled");
      const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
      autoFilter.load("isDataFiltered");
      const range = table.autoFilter.getRange().load("address");
      await context.sync();
      expect(tables.items.map((one) => [one.name, one.autoFilter.isDataFiltered, one.autoFilter.enabled])).toEqual([["Cases", true, true]]);
      expect([autoFilter.isDataFiltered, range.address]).toEqual([false, "Sheet1!A1:D6"]);
      expect(shown(host)).toEqual(["K1", "K3"]);

      table.clearFilters();
      table.reapplyFilters();
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, ...shown(host)]).toEqual([false, "K1", "K2", "K3", "K4", "K5"]);
      table.showFilterButton = false;
      table.autoFilter.load("enabled");
      await context.sync();
      expect(table.autoFilter.enabled).toBe(false);
    });
  });

  it("came with ExcelApi 1.9", async () => {
    await openHost(["Sheet1"], undefined, "1.8");
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").autoFilter.load("enabled"))).toBe("ApiNotFound");
  });
});
