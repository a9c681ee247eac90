import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createHost } from "../../../../../host/createHost";
import type { ColumnFilter } from "../../../../../host/model/autoFilter";
import type { SheetModel } from "../../../../../host/model/sheetModel";
import { applyFilters } from "../../../../../host/objects/filter/applyFilters";
import { ExcelSession } from "../../../../../host/protocol/excelSession";
import { connectOffice } from "../../../../../host/office/bootOffice";
import { lintPackage } from "../../../../../host/xlsx/lint/lintPackage";
import { newWorkbook } from "../../../../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../../../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../../../host/xlsx/write/saveWorkbook";
import { openXlsxPackage } from "../../../../../host/xlsx/zip/openXlsxPackage";
import { noCalc } from "../../../testHost";
import { handMade, readHandMade, relationships, sheetPart, mainNamespace } from "../../read/handMade";

const allKinds =
  '<filterColumn colId="0"><filters blank="1"><filter val="a &lt; b"/><filter val="_x0041_x"/><dateGroupItem year="2026" month="3" dateTimeGrouping="month"/></filters></filterColumn>' +
  '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="3"/><customFilter operator="notEqual" val="5"/></customFilters></filterColumn>' +
  '<filterColumn colId="2"><top10 percent="1" val="20"/></filterColumn><filterColumn colId="3"><dynamicFilter type="Q2"/></filterColumn>' +
  '<filterColumn colId="4"><colorFilter dxfId="0"/></filterColumn><filterColumn colId="5" hiddenButton="1"/><filterColumn colId="6"><dynamicFilter type="aboveAverage"/></filterColumn>';

const values = (...texts: string[]): ColumnFilter["criterion"] => ({ kind: "values", texts, dates: [], blanks: false });

describe("filters of a file", () => {
  it("are read with all that Excel filters by", () => {
    const [sheet] = readHandMade({ sheets: [sheetPart("", "", `<autoFilter ref="B3:H9">${allKinds}</autoFilter>`)] }).sheets;
    expect(sheet?.autoFilter).toEqual({
      range: { row: 2, column: 1, rows: 7, columns: 7 },
      columns: [
        { column: 0, criterion: { kind: "values", texts: ["a < b", "Ax"], dates: [{ date: "2026-03-01T00:00:00", specificity: "Month" }], blanks: true } },
        { column: 1, criterion: { kind: "custom", join: "And", conditions: [{ operator: ">", value: "3" }, { operator: "<>", value: "5" }] } },
        { column: 2, criterion: { kind: "top", isTop: true, isPercent: true, count: 20 } },
        { column: 3, criterion: { kind: "dynamic", name: "AllDatesInPeriodQuarter2" } },
        { column: 4, criterion: { kind: "look" } },
        { column: 6, criterion: { kind: "dynamic", name: "AboveAverage" } },
      ],
    });
  });

  it("of a column whose button is only hidden are none", () => {
    const table = `<table xmlns="${mainNamespace}" id="1" name="T" displayName="T" ref="A1:A3"><autoFilter ref="A1:A3"><filterColumn colId="0" hiddenButton="0"/></autoFilter><tableColumns><tableColumn id="1" name="a"/></tableColumns></table>`;
    const [sheet] = readHandMade({ parts: { "xl/worksheets/_rels/sheet1.xml.rels": relationships(["t", "table", "../tables/table1.xml"]), "xl/tables/table1.xml": table } }).sheets;
    expect(sheet?.tables.map(({ filters, showFilterButton }) => [filters, showFilterButton])).toEqual([[[], true]]);
  });

  it("keep what is not changed, and lose only what was cleared", () => {
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
    const opened = readWorkbook(handMade({ parts: { "[Content_Types].xml": types }, sheets: [sheetPart("", '<row r="3"><c r="B3"><v>1</v></c></row>', `<autoFilter ref="B3:H9">${allKinds}</autoFilter><mergeCells count="1"><mergeCell ref="K1:L1"/></mergeCells>`)] }));
    const [sheet] = opened.model.sheets;
    if (!sheet?.autoFilter) throw new Error("The filter was not read.");
    const kept = sheet.autoFilter.columns.filter(({ column }) => column !== 1 && column !== 2);
    sheet.autoFilter = { ...sheet.autoFilter, columns: [...kept, { column: 1, criterion: values("<x>") }].sort((a, b) => a.column - b.column) };
    sheet.changed.add("autoFilter");
    const text = openXlsxPackage(saveWorkbook(opened)).text("xl/worksheets/sheet1.xml");
    const [first = "", second = "", third = ""] = allKinds.split("</filterColumn>").map((column) => `${column}</filterColumn>`);
    expect(text).toContain(`<autoFilter ref="B3:H9">${first}<filterColumn colId="1"><filters><filter val="&lt;x&gt;"/></filters></filterColumn>${allKinds.replace(first + second + third, "")}</autoFilter><mergeCells`);
  });
});

describe("filters of the model", () => {
  const kinds: ColumnFilter[] = [
    { column: 0, criterion: { kind: "values", texts: ["a\nb", "_x0041_"], dates: [{ date: "2026-03-05T00:00:00", specificity: "Day" }, { date: "2025-01-01T00:00:00", specificity: "Year" }], blanks: true } },
    { column: 1, criterion: { kind: "custom", join: "Or", conditions: [{ operator: "=", value: "x*" }, { operator: "<=", value: "3" }] } },
    { column: 2, criterion: { kind: "top", isTop: false, isPercent: false, count: 7 } },
  ];

  it.each<[string, (opened: OpenedWorkbook) => OpenedWorkbook]>([["a new sheet", (opened) => opened], ["a sheet of the file", (opened) => readWorkbook(saveWorkbook(opened))]])("are read back from %s as they were written", (_, prepare) => {
    const opened = prepare(newWorkbook());
    const [sheet] = opened.model.sheets;
    if (!sheet) throw new Error("There is no sheet.");
    sheet.setValue(0, 0, "H");
    sheet.setValue(4, 1, 1);
    sheet.autoFilter = { range: { row: 0, column: 0, rows: 5, columns: 3 }, columns: kinds };
    sheet.changed.add("autoFilter");
    for (const [column, name] of ["p", "q", "r"].entries()) sheet.setValue(8, column, name);
    sheet.setValue(9, 0, 1);
    sheet.tables.push({
      id: 1, name: "T", range: { row: 8, column: 0, rows: 2, columns: 3 }, hasHeader: true, hasTotals: false, style: null, showFilterButton: true, filters: kinds, showBandedRows: false,
      columns: ["p", "q", "r"].map((name, index) => ({ id: index + 1, name })),
    });
    sheet.changed.add("tables");
    const bytes = saveWorkbook(opened);
    expect(lintPackage(bytes)).toEqual([]);
    const again = readWorkbook(bytes);
    expect([again.model.sheets[0]?.autoFilter, again.model.sheets[0]?.tables[0]?.filters]).toEqual([sheet.autoFilter, kinds]);

    const [filtered] = again.model.sheets;
    if (!filtered) throw new Error("The sheet is gone.");
    filtered.autoFilter = null;
    for (const table of filtered.tables) table.filters = [];
    for (const part of ["autoFilter", "tables"] as const) filtered.changed.add(part);
    const [cleared] = readWorkbook(saveWorkbook(again)).model.sheets;
    expect([cleared?.autoFilter, cleared?.tables[0]?.filters, cleared?.tables[0]?.showFilterButton]).toEqual([null, [], true]);
  });
});

const book = path.resolve(__dirname, "../../../../../../shared/data/workbooks/filtered_tables_hidden_rows.xlsx");
(existsSync(book) ? describe : describe.skip)(`tables that Excel filtered${existsSync(book) ? "" : " (skipped: ../shared/data/workbooks is not there)"}`, () => {
  const hidden = (sheet: SheetModel): number[] => [...sheet.rowInfos].filter(([, info]) => info.hidden).map(([row]) => row + 1);

  it("hide the rows that Excel hid", () => {
    const { model } = readWorkbook(readFileSync(book));
    const session = new ExcelSession(model, noCalc);
    expect(model.sheets.map(hidden)).toEqual([[5], [3, 5]]);
    for (const sheet of model.sheets) {
      sheet.rowInfos.clear();
      for (const table of sheet.tables) applyFilters({ sheet, table }, session);
    }
    expect(model.sheets.map(hidden)).toEqual([[5], [3, 5]]);
  });

  it("stay as they are in a file in which something else is written", async () => {
    const opened = readWorkbook(readFileSync(book));
    await connectOffice(createHost({ workbook: opened.model, calc: noCalc }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(opened.model.sheets[0]?.name ?? "").getRange("B7").values = [["new"]];
      const table = context.workbook.tables.getItem("Table1");
      table.resize("A1:B7");
      table.autoFilter.load("criteria,isDataFiltered");
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(table.autoFilter.criteria.map(({ filterOn, criterion1 }) => [filterOn, criterion1])).toEqual([["Custom", "<>4"], [null, null]]);
    });
    const before = openXlsxPackage(readFileSync(book));
    const after = openXlsxPackage(saveWorkbook(opened));
    expect(after.text("xl/tables/table1.xml")).toBe(before.text("xl/tables/table1.xml").replaceAll("A1:B6", "A1:B7"));
    expect(after.text("xl/tables/table2.xml")).toBe(before.text("xl/tables/table2.xml"));
    expect(readWorkbook(saveWorkbook(opened)).model.sheets.map(hidden)).toEqual([[5], [3, 5]]);
  });
});
