import { failureOf, openHost } from "../testHost";

/** Writes texts into A1, A2, … and reads them back. */
async function typed(inputs: readonly unknown[], numberFormat?: string): Promise<{ values: unknown[]; formulas: unknown[]; formats: unknown[]; types: unknown[]; texts: unknown[] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${inputs.length}`);
    if (numberFormat !== undefined) range.numberFormat = inputs.map(() => [numberFormat]);
    range.values = inputs.map((input) => [input]);
    range.load("values,formulas,numberFormat,valueTypes,text");
    await context.sync();
    const column = (block: unknown[][]): unknown[] => block.map(([cell]) => cell);
    return {
      values: column(range.values), formulas: column(range.formulas), formats: column(range.numberFormat),
      types: column(range.valueTypes), texts: column(range.text),
    };
  });
}

describe("what is typed into a cell", () => {
  test("becomes numbers, dates, booleans and errors as in Excel's en-US edition", async () => {
    await openHost();
    const { values, formats, types } = await typed(["12", "1,234.5", "12%", "$5", "1/2/2024", "2024-01-02", "12:30 PM", "TRUE", "#N/A", "1e3", "(5)"]);
    expect(values).toEqual([12, 1234.5, 0.12, 5, 45293, 45293, 12.5 / 24, true, "#N/A", 1000, -5]);
    expect(types).toEqual(["Double", "Double", "Double", "Double", "Double", "Double", "Double", "Boolean", "Error", "Double", "Double"]);
    expect(formats.slice(0, 3)).toEqual(["General", "#,##0.00", "0%"]);
    expect(String(formats[4])).toMatch(/^m+\/d+\/yyyy$/);
  });

  test("counts days from 1904 where the workbook does", async () => {
    const host = await openHost();
    host.workbook.date1904 = true;
    const { values, texts } = await typed(["1/2/2024", "12%"]);
    expect(values).toEqual([45293 - 1462, 0.12]);
    expect(texts[0]).toBe("1/2/2024");
  });

  test("stays text after an apostrophe, in a text cell, and where nothing can be read from it", async () => {
    const host = await openHost();
    const { values, types } = await typed(["'12", "'=1+1", "Case 12", "12 min", "INC0000045", "May", "3-4 weeks", " 12a"]);
    expect(values).toEqual(["12", "=1+1", "Case 12", "12 min", "INC0000045", "May", "3-4 weeks", " 12a"]);
    expect(new Set(types)).toEqual(new Set(["String"]));
    const [sheet] = host.workbook.sheets;
    const quoted = [0, 1, 2].map((row) => host.workbook.styles.get(sheet?.columns.get(0)?.styles[row] ?? 0).quotePrefix);
    expect(quoted).toEqual([true, true, false]);

    expect((await typed(["12", "=1+1", "1/2/2024"], "@")).values).toEqual(["12", "=1+1", "1/2/2024"]);
  });

  test("becomes a formula after =, + and -, or fails where it is none", async () => {
    const host = await openHost();
    const { formulas } = await typed(["=1+1", "+A1", "-A2", "-5", "+ 7"]);
    expect(formulas).toEqual(["=1+1", "=+A1", "=-A2", -5, 7]);
    for (const text of ["=SUM(", "- not (a formula", "+", "=A1+"]) {
      const outcome = await failureOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("C1").values = [[text]];
        await context.sync();
      }).catch(() => null);
      // A sign alone is a text.
      expect([text, outcome?.code]).toEqual([text, text === "+" ? undefined : "InvalidArgument"]);
    }
    expect(host.workbook.sheets[0]?.formulas.size).toBe(3);
  });

  test("a number keeps the cell's own format, and a cell its value where null is written", async () => {
    await openHost();
    expect((await typed(["12%", 0.5], "0.000")).texts).toEqual(["0.120", "0.500"]);
    expect((await typed([null, ""])).values).toEqual([0.12, ""]);
  });

  test("text longer than a cell, formulas longer than Excel takes and blocks of another size fail", async () => {
    await openHost();
    const codeOf = async (value: unknown): Promise<string> => (await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = value as string[][];
      await context.sync();
    })).code;
    expect(await codeOf([["x".repeat(32_768)]])).toBe("InvalidArgument");
    expect(await codeOf([[`=${"1+".repeat(4100)}1`]])).toBe("FormulaLengthExceedsLimit");
    expect(await codeOf([["a", "b"]])).toBe("InvalidArgument");
    expect((await typed(["x".repeat(32_767)])).values).toEqual(["x".repeat(32_767)]);
  });
});

describe("ranges", () => {
  test("lead to other ranges", async () => {
    await openHost(["My Sheet"]);
    const addresses = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("My Sheet").getRange("B2:C4");
      const others = [
        range, range.getCell(0, 1), range.getRow(1), range.getColumn(1), range.getResizedRange(1, -1), range.getOffsetRange(2, 2),
        range.getEntireColumn(), range.getEntireRow(), range.getIntersectionOrNullObject("C1:D3"), range.getLastCell(), range.getBoundingRect("E1"),
      ].map((other) => other.load("address"));
      const apart = range.getIntersectionOrNullObject("Z9");
      await context.sync();
      expect(apart.isNullObject).toBe(true);
      return others.map(({ address }) => address);
    });
    expect(addresses).toEqual(
      ["B2:C4", "C2", "B3:C3", "C2:C4", "B2:B5", "D4:E6", "B:C", "2:4", "C2:C3", "C4", "B1:E4"].map((address) => `'My Sheet'!${address}`),
    );
  });

  test("a big block comes and goes in one request each, and an unbounded one has null values", async () => {
    const host = await openHost();
    const rows = 20_000;
    const block = Array.from({ length: rows }, (_, row) => Array.from({ length: 12 }, (_entry, column) => (column % 3 === 0 ? `text ${row % 50}` : row + column)));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRangeByIndexes(0, 0, rows, 12).values = block;
      await context.sync();
      const read = sheet.getRangeByIndexes(0, 0, rows, 12).load("values");
      const whole = sheet.getRange("A:A").load("values,rowCount");
      await context.sync();
      expect(read.values).toEqual(block);
      expect([whole.values, whole.rowCount]).toEqual([null, 1_048_576]);
    });
    expect(host.counters).toMatchObject({ requests: 2, writingRequests: 1 });
    expect(host.counters.bytesIn).toBeLessThan(2_500_000);
    expect(host.counters.bytesOut).toBeLessThan(2_500_000);
  });

  test("the used range is that of cells in use, or null", async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const nothing = sheet.getUsedRangeOrNullObject();
      sheet.getRange("C3:D4").values = [[1, ""], ["", 2]];
      sheet.getRange("H9").format.font.bold = true;
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([nothing.isNullObject, all.address, values.address]).toEqual([true, "Sheet1!C3:H9", "Sheet1!C3:D4"]);
    });
  });

  test("formats read back what all cells share, null where they differ", async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:C3");
      range.format.font.bold = true;
      range.format.font.color = "#a4262c";
      range.format.fill.color = "EEEEEE";
      range.format.horizontalAlignment = "Right";
      range.format.wrapText = true;
      const edge = range.format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.color = "#333333";
      sheet.getRange("B2").format.font.bold = false;
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("2:2").format.rowHeight = 30;
      sheet.getRange("C:C").columnHidden = true;
      (range as { numberFormat: unknown }).numberFormat = "0.0 %";
      range.load("numberFormat,columnHidden,format/columnWidth,format/rowHeight,format/wrapText,format/horizontalAlignment,format/font/bold,format/font/color,format/fill/color");
      const inner = sheet.getRange("A1:A1").load("format/columnWidth,format/font/bold,format/font/name");
      const bottom = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style,color,weight");
      const above = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        columnHidden: null,
        format: { columnWidth: null, rowHeight: null, wrapText: true, horizontalAlignment: "Right", font: { bold: null, color: "#A4262C" }, fill: { color: "#EEEEEE" } },
      });
      expect(range.numberFormat.flat()).toEqual(Array(9).fill("0.0 %"));
      expect([inner.format.columnWidth, inner.format.font.bold, inner.format.font.name]).toEqual([99.75, true, "Calibri"]);
      expect([bottom.style, bottom.color, bottom.weight, above.style]).toEqual(["Continuous", "#333333", "Thin", "None"]);
    });
  });

  test("a whole sheet's font is that of cells written later", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange().format.font.size = 10;
      sheet.getRange("B2").values = [["12%"]];
      const cell = sheet.getRange("B2").load("numberFormat,format/font/size");
      await context.sync();
      expect([cell.numberFormat, cell.format.font.size]).toEqual([[["0%"]], 10]);
    });
    expect(host.workbook.sheets[0]?.columns.size).toBe(1);
  });

  test("links, rules and input rules read back", async () => {
    const host = await openHost(["A", "90-Day Plan"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const link = sheet.getRange("A1");
      link.hyperlink = { documentReference: "'90-Day Plan'!A1", textToDisplay: "Plan", screenTip: "Plan" };
      const { textComparison } = sheet.getRange("B1:B9").conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "BeginsWith", text: "✖" };
      textComparison.format.font.color = "#A4262C";
      const { custom } = sheet.getRange("C1:C9").conditionalFormats.add("Custom");
      custom.rule.formula = "=$C1>5";
      custom.format.fill.color = "#FFF4CE";
      const validation = sheet.getRange("D1:D9").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "open,done" } };
      validation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "Choose one." };
      link.load("hyperlink,values");
      validation.load("rule,type");
      const formats = sheet.getRange("B1:C9").conditionalFormats.load("items/type");
      await context.sync();
      expect(link.hyperlink).toEqual({ documentReference: "'90-Day Plan'!A1", screenTip: "Plan", textToDisplay: "Plan" });
      expect(link.values).toEqual([["Plan"]]);
      expect([validation.type, validation.rule]).toEqual(["List", { list: { inCellDropDown: true, source: "open,done" } }]);
      expect(formats.items.map(({ type }) => type)).toEqual(["ContainsText", "Custom"]);
    });
    expect(host.workbook.sheets[0]?.conditionalFormats).toMatchObject([
      { rule: { kind: "beginsWith", text: "✖" }, font: { color: "#A4262C" } }, { rule: { kind: "formula", formula: "$C1>5" }, fill: "#FFF4CE" },
    ]);
    expect(await failureOf(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("E1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      await context.sync();
    })).toMatchObject({ code: "InvalidArgument" });
  });

  test("one number format in a block of one is for every cell", async () => {
    const host = await openHost(["A"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1:A3").numberFormat = [["0.00"]];
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    expect([0, 1, 2].map((row) => host.workbook.styles.get(sheet?.columns.get(0)?.styles[row] ?? 0).numberFormat)).toEqual(["0.00", "0.00", "0.00"]);
  });

  test("columns are fitted to the longest text that they show, and stay where they show none", async () => {
    const host = await openHost(["A"]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:C3");
      range.values = [["Team", 1, ""], ["Long\nonboarding", 1234.5, ""], ["x", 2, ""]];
      context.workbook.worksheets.getItem("A").getRange("B2").numberFormat = [["#,##0.000"]];
      range.format.autofitColumns();
      await context.sync();
    });
    const widths = [0, 1, 2].map((column) => host.workbook.sheets[0]?.columnInfos.get(column)?.width);
    expect(widths).toEqual(["onboarding".length + 0.71, "1,234.500".length + 0.71, undefined]);
  });

  test("addresses longer than Excel takes, and cells beyond the sheet, fail", async () => {
    await openHost();
    for (const address of ["A".repeat(8193), "XFE1", "A1048577", "nonsense here", "B2:"]) {
      expect(await failureOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
        await context.sync();
      })).toMatchObject({ code: "InvalidArgument", at: "Worksheet.getRange" });
    }
  });
});
