import type { Calc } from "../../../host/calc/calc";
import { failureOf, noCalc, openHost } from "../testHost";

describe("the host refuses", () => {
  test("what it does not implement, by name", async () => {
    await openHost();
    expect(await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").sort.apply([{ key: 0 }]);
      await context.sync();
    })).toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Range.sort") as string });
  });

  test("members newer than the emulated requirement set", async () => {
    const host = await openHost(["Sheet1"], noCalc, "1.6");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").load("tabColor");
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("ExcelApi 1.7") as string });
    expect(host.requirementSets["ExcelApi"]).toBe("1.6");
  });

  test("reading what was not loaded", async () => {
    await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
      await context.sync();
      expect(() => range.values).toThrow(/not available/);
    });
  });

  test("writing to a protected sheet, and keeps what was done before", async () => {
    const host = await openHost(["Open", "Locked"]);
    const [, locked] = host.workbook.sheets;
    if (locked) locked.isProtected = true;
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Open").getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("Locked").getRange("A1").values = [["refused"]];
      context.workbook.worksheets.getItem("Open").getRange("A2").values = [["never reached"]];
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "AccessDenied", at: "Range.values" });
    const [open] = host.workbook.sheets;
    expect([open?.getValue(0, 0), open?.getValue(1, 0), locked?.getValue(0, 0)]).toEqual(["done", null, null]);
  });

  test("requests and answers above 5 MB, and reads of more than 5,000,000 cells", async () => {
    const host = await openHost();
    const long = "x".repeat(30_000);
    expect(await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
      await context.sync();
    })).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.counters.writingRequests).toBe(0);

    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const address of ["A1:A100", "A101:A200"]) {
        sheet.getRange(address).values = Array.from({ length: 100 }, () => [long]);
        await context.sync();
      }
    });
    expect(await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").load("values");
      await context.sync();
    })).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1000001").load("values");
      await context.sync();
    })).toMatchObject({ code: "RangeExceedsLimit" });
  });
});

describe("formulas", () => {
  test("are computed once per change, and only when their values are asked for", async () => {
    let runs = 0;
    const calc: Calc = {
      recalculate(model) {
        runs++;
        for (const sheet of model.sheets) for (const key of sheet.formulas.keys()) sheet.setValue(Math.floor(key / 16384), key % 16384, runs);
        return { computed: 1, left: [] };
      },
    };
    const host = await openHost(["Sheet1"], calc);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("formulas,address");
      await context.sync();
      expect(runs).toBe(0);
      range.load("values");
      await context.sync();
      range.load("values");
      await context.sync();
      expect([runs, range.values]).toEqual([1, [[1]]]);
    });
    host.settle();
    expect(runs).toBe(1);
  });
});

describe("the library's state", () => {
  test("ensureUnchanged fails where a property is not as it was", async () => {
    await openHost();
    expect(await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("name");
      await context.sync();
      sheet.name = "Other";
      await context.sync();
      (sheet as unknown as { ensureUnchanged(state: object): void }).ensureUnchanged({ name: "Sheet1" });
      await context.sync();
    })).toMatchObject({ code: "Conflict" });
  });

  test("a tracked range is used over several requests", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").name = "Renamed";
      await context.sync();
      range.values = [["still here"]];
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Renamed!B2");
    });
    expect(host.workbook.sheets[0]?.getValue(1, 1)).toBe("still here");
  });

  test("a block above 1,500 cells arrives whole, though the library cuts it in pieces", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2000").formulas = Array.from({ length: 2000 }, (_, row) => [row, `t${row}`]);
      await context.sync();
    });
    expect([host.workbook.sheets[0]?.getValue(1999, 0), host.workbook.sheets[0]?.getValue(1999, 1), host.counters.requests]).toEqual([1999, "t1999", 1]);
  });

  test("members used are logged by name", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.font.bold = true;
      await context.sync();
    });
    expect([...host.membersUsed].sort()).toEqual(["Range.format", "RangeFont.bold", "RangeFormat.font", "Workbook.worksheets", "Worksheet.getRange"]);
  });
});
