import type { SheetModel } from "../../../../host/model/sheetModel";
import { SheetModel as Sheet } from "../../../../host/model/sheetModel";
import { lintPackage } from "../../../../host/xlsx/lint/lintPackage";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";
import { addRichSheet } from "./richSheet";
import { snapshot } from "./snapshot";

const richName = "Score & Trend";

/** A book as a file: an empty sheet and a rich one. */
function richBook(): OpenedWorkbook {
  const opened = newWorkbook();
  addRichSheet(opened.model);
  return readWorkbook(saveWorkbook(opened));
}

function rich(opened: OpenedWorkbook): SheetModel {
  const sheet = opened.model.sheets.find(({ name }) => name === richName);
  if (!sheet) throw new Error("The rich sheet is missing.");
  return sheet;
}

/** Saves and opens again; what is wrong with the file for Excel must be nothing. */
function reopen(opened: OpenedWorkbook): OpenedWorkbook {
  const bytes = saveWorkbook(opened);
  expect(lintPackage(bytes)).toEqual([]);
  return readWorkbook(bytes);
}

function expectSameAfterSaving(opened: OpenedWorkbook): OpenedWorkbook {
  const again = reopen(opened);
  expect(snapshot(again.model)).toEqual(snapshot(opened.model));
  return again;
}

test("reads a new sheet back as it was written", () => {
  const opened = newWorkbook();
  addRichSheet(opened.model);
  expectSameAfterSaving(opened);
});

test("saves the same bytes twice, and leaves the opened workbook as it was", () => {
  const opened = richBook();
  rich(opened).setValue(20, 20, "late");
  expect(saveWorkbook(opened)).toEqual(saveWorkbook(opened));
});

test("gives back the very file when nothing changed", () => {
  const bytes = saveWorkbook(richBook());
  expect(saveWorkbook(readWorkbook(bytes))).toEqual(bytes);
});

const edits: Record<string, (sheet: SheetModel, opened: OpenedWorkbook) => void> = {
  "a value, a text and an emptied cell among others": (sheet) => {
    sheet.setValue(4, 1, 0.99);
    sheet.setValue(5, 4, "=text");
    sheet.setValue(1, 4, null);
  },
  "cells in new rows and columns": (sheet) => {
    sheet.setValue(2, 9, 7);
    sheet.setValue(0, 30, "right");
    sheet.setValue(10, 0, true);
    sheet.setValue(90, 2, { error: "#DIV/0!" });
  },
  "a formula for another, for a value and for none": (sheet) => {
    sheet.formulas.set(4 * 16384 + 3, { text: "[@Now]*2" });
    sheet.setValue(4, 3, 1.24);
    sheet.formulas.delete(5 * 16384 + 3);
    sheet.setValue(5, 3, "typed");
    sheet.formulas.set(40 * 16384, { text: 'LET(x,1,_y,2,x+_y)+TEXTJOIN(",",TRUE,RichTable[[#Headers],[Now]])' });
    sheet.setValue(40, 0, null);
  },
  "a style only": (sheet, { model }) => {
    const style = model.styles.derive(0, (before) => ({ ...before, font: { ...before.font, italic: true, underline: true }, numberFormat: "0.000" }));
    sheet.columns.get(1)?.setStyle(4, style);
    sheet.changed.add("cells");
    sheet.changedCells.add(4 * 16384 + 1);
  },
  "column widths": (sheet) => {
    sheet.columnInfos.set(1, { width: 33 });
    sheet.columnInfos.set(4, {});
    sheet.columnInfos.set(8, { hidden: true });
    sheet.changed.add("columns");
  },
  "row heights and hidden rows": (sheet) => {
    sheet.rowInfos.set(0, { height: 18 });
    sheet.rowInfos.set(4, { hidden: true });
    sheet.rowInfos.set(70, { height: 50 });
    sheet.changed.add("rows");
  },
  "merges": (sheet) => {
    sheet.merges.splice(0, 1, { row: 0, column: 0, rows: 1, columns: 2 });
    sheet.changed.add("merges");
  },
  "no merges": (sheet) => {
    sheet.merges.length = 0;
    sheet.changed.add("merges");
  },
  "rules: one gone, one other, one new": (sheet) => {
    sheet.conditionalFormats.splice(0, 1);
    sheet.conditionalFormats.push({ id: "new", range: { row: 4, column: 1, rows: 6, columns: 1 }, rule: { kind: "containsText", text: 'a"b' }, font: {}, fill: "#FFFF00" });
    sheet.changed.add("conditionalFormats");
  },
  "no rules": (sheet) => {
    sheet.conditionalFormats.length = 0;
    sheet.validations.length = 0;
    sheet.hyperlinks.length = 0;
    for (const part of ["conditionalFormats", "validations", "hyperlinks"] as const) sheet.changed.add(part);
  },
  "validations": (sheet) => {
    sheet.validations.shift();
    sheet.validations.push({ range: { row: 30, column: 0, rows: 2, columns: 2 }, rule: { kind: "wholeNumber", operator: "LessThanOrEqualTo", formula1: "5" } });
    sheet.changed.add("validations");
  },
  "links": (sheet) => {
    sheet.hyperlinks.pop();
    sheet.hyperlinks.push({ row: 50, column: 1, address: "https://example.org/" });
    sheet.changed.add("hyperlinks");
  },
  "view and tab": (sheet) => {
    sheet.showGridlines = true;
    sheet.showHeadings = false;
    sheet.freeze = { rows: 0, columns: 2 };
    sheet.tabColor = "#FF0000";
    sheet.changed.add("view").add("tabColor");
  },
  "no frozen panes, no tab colour": (sheet) => {
    sheet.freeze = { rows: 0, columns: 0 };
    sheet.tabColor = null;
    sheet.changed.add("view").add("tabColor");
  },
  "page": (sheet) => {
    if (sheet.page) sheet.page = { ...sheet.page, orientation: "portrait", fitToHeight: null, centerHorizontally: false, header: { left: "", center: "Top & more", right: "" } };
    sheet.changed.add("page");
  },
  "protection": (sheet) => {
    sheet.isProtected = true;
    sheet.changed.add("protection");
  },
  "custom properties": (sheet) => {
    sheet.customProperties.set("leadership-scorecard.sheet", "other");
    sheet.customProperties.set("second", "2");
    sheet.changed.add("customProperties");
  },
  "no custom properties": (sheet) => {
    sheet.customProperties.clear();
    sheet.changed.add("customProperties");
  },
  "a longer table with a new name": (sheet) => {
    const [table] = sheet.tables;
    if (!table) return;
    table.range = { ...table.range, rows: 8 };
    table.name = "Renamed";
    table.showFilterButton = true;
    table.style = "TableStyleMedium2";
    sheet.formulas.clear();
    for (let row = 4; row < 12; row++) sheet.setValue(row, 3, "x");
    sheet.formulas.set(4 * 16384 + 3, { text: "[@Now]" });
    sheet.setValue(11, 1, 1);
    sheet.changed.add("tables");
  },
  "a wider table": (sheet) => {
    const [table] = sheet.tables;
    if (!table) return;
    table.range = { ...table.range, columns: 6 };
    table.columns.push({ id: 6, name: "Line\nbreak" });
    sheet.setValue(3, 5, "Line\nbreak");
    sheet.changed.add("tables");
  },
  "a second table": (sheet) => {
    sheet.setValue(60, 0, "H");
    sheet.setValue(61, 0, 1);
    sheet.tables.push({ id: 1, name: "Second", range: { row: 60, column: 0, rows: 2, columns: 1 }, hasHeader: true, hasTotals: false, columns: [{ id: 1, name: "H" }], style: null, showFilterButton: true, filters: [], showBandedRows: false });
    sheet.changed.add("tables");
  },
  "a chart gone, one moved and one new": (sheet) => {
    const [gone, moved] = sheet.charts;
    if (!gone || !moved) return;
    sheet.charts.splice(0, 1);
    moved.place = { row: 40, column: 2, rows: 10, columns: 5 };
    sheet.charts.push({ ...gone, name: "New one", part: null });
    sheet.changed.add("charts");
  },
  "a chart whose title changed": (sheet) => {
    const [chart] = sheet.charts;
    if (chart) chart.title = { ...chart.title, formula: null, text: "Said anew" };
    sheet.changed.add("charts");
  },
  "a removed name, a changed and a new one": (sheet, { model }) => {
    model.names.splice(model.names.findIndex(({ name }) => name === "Rich_Total"), 1);
    const area = model.names.find(({ name }) => name.endsWith("Print_Area"));
    if (area) area.refersTo = `'${richName}'!$A$1:$B$2`;
    model.names.push({ name: "Fresh", refersTo: `'${richName}'!$A$1`, sheet: null, hidden: false }, { name: "Local", refersTo: "1+1", sheet, hidden: false });
  },
  "a renamed, hidden sheet": (sheet, { model }) => {
    sheet.name = "Renamed";
    sheet.visibility = "veryHidden";
    for (const name of model.names) name.refersTo = name.refersTo.replace(`'${richName}'`, "Renamed");
    sheet.charts.length = 0;
    sheet.changed.add("charts");
  },
  "sheets in another order, with a new one between, and another active": (sheet, { model }) => {
    model.sheets.reverse();
    const between = new Sheet(model, "{between}", "Between");
    between.setValue(0, 0, 1);
    model.sheets.splice(1, 0, between);
    model.activeSheet = 1;
    sheet.setValue(0, 0, "moved");
  },
  "a sheet moved and renamed, to which names are local": (sheet, { model }) => {
    model.sheets.reverse();
    sheet.name = "Renamed";
    for (const name of model.names) name.refersTo = name.refersTo.replace(`'${richName}'`, "Renamed");
    sheet.charts.length = 0;
    sheet.changed.add("charts");
  },
  "no tables at all": (sheet) => {
    sheet.formulas.clear();
    sheet.tables.length = 0;
    for (let row = 4; row < 12; row++) sheet.setValue(row, 3, "x");
    sheet.setValue(11, 1, 3);
    sheet.changed.add("tables");
  },
};

test.each(Object.entries(edits))("splices %s into a sheet of the file", (_, edit) => {
  const opened = richBook();
  edit(rich(opened), opened);
  // A second round shows that what was spliced can be spliced again.
  const again = expectSameAfterSaving(opened);
  again.model.sheets[0]?.setValue(100, 3, "second round");
  expectSameAfterSaving(again);
});

test("removes a sheet with all its parts and names", () => {
  const opened = richBook();
  opened.model.names.push({ name: "Elsewhere", refersTo: "Sheet1!$A$1", sheet: opened.model.sheets[0] ?? null, hidden: false });
  const sheet = rich(opened);
  opened.model.sheets.splice(opened.model.sheets.indexOf(sheet), 1);
  for (const name of [...opened.model.names]) if (name.sheet === sheet || name.refersTo.includes(richName)) opened.model.names.splice(opened.model.names.indexOf(name), 1);
  const again = expectSameAfterSaving(opened);
  expect(again.package.names.filter((name) => /table|chart|drawing|customProperty|sheet2/.test(name))).toEqual([]);
});

test("asks Excel to recalculate when told so", () => {
  const opened = richBook();
  const saved = readWorkbook(saveWorkbook(opened, { recalculateOnLoad: true }));
  expect(saved.package.text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(opened.package.text("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});

test("refreshes what charts of the file keep of changed cells, and leaves other charts alone", () => {
  const opened = richBook();
  rich(opened).setValue(9, 1, 0.123);
  rich(opened).setValue(0, 0, "A new finding");
  const source = opened.package;
  const after = readWorkbook(saveWorkbook(opened)).package;
  expect(after.text("xl/charts/chart1.xml")).toBe(
    source.text("xl/charts/chart1.xml").replace("<c:v>0.71</c:v>", "<c:v>0.123</c:v>").replace(/<c:v>First-contact.*?<\/c:v>/, "<c:v>A new finding</c:v>"),
  );
  const untouched = richBook();
  untouched.model.sheets[0]?.setValue(0, 0, 1);
  expect(readWorkbook(saveWorkbook(untouched)).package.read("xl/charts/chart1.xml")).toEqual(source.read("xl/charts/chart1.xml"));
});
