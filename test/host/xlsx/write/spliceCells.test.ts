import type { SheetModel } from "../../../../host/model/sheetModel";
import { lintPackage } from "../../../../host/xlsx/lint/lintPackage";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";
import { openXlsxPackage } from "../../../../host/xlsx/zip/openXlsxPackage";
import { writeXlsxPackage } from "../../../../host/xlsx/zip/writeXlsxPackage";

const part = "xl/worksheets/sheet1.xml";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A book of one sheet whose part is given, with further parts beside it. */
function bookOf(sheet: string, parts: Record<string, string> = {}): OpenedWorkbook {
  const source = openXlsxPackage(saveWorkbook(newWorkbook()));
  const encoder = new TextEncoder();
  const changes = new Map(Object.entries({ ...parts, [part]: sheet }).map(([name, text]) => [name, encoder.encode(text)] as const));
  return readWorkbook(writeXlsxPackage(source, changes));
}

function sheetOf(opened: OpenedWorkbook): SheetModel {
  const [sheet] = opened.model.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  return sheet;
}

/** The sheet's part after saving; the lint must find nothing. */
function saved(opened: OpenedWorkbook): string {
  const bytes = saveWorkbook(opened);
  expect(lintPackage(bytes)).toEqual([]);
  return openXlsxPackage(bytes).text(part);
}

test("replaces only the changed cell", () => {
  const xml = `<worksheet ${main}><dimension ref="A1:C1"/><sheetData><row r="1" spans="1:3"  ht='20'><c r="A1"><v>1.50</v></c><!-- > --><c r="C1"><v>3</v></c></row></sheetData></worksheet>`;
  const opened = bookOf(xml);
  sheetOf(opened).setValue(0, 2, 4);
  expect(saved(opened)).toBe(xml.replace('<c r="C1"><v>3</v></c>', '<c r="C1"><v>4</v></c>'));
});

test("inserts cells and rows in order and widens what says where cells are", () => {
  const xml = `<worksheet ${main}><dimension ref="A2"/><sheetData><row r="2" spans="1:1"><c r="A2"><v>1</v></c></row></sheetData></worksheet>`;
  const opened = bookOf(xml);
  const sheet = sheetOf(opened);
  sheet.setValue(0, 1, "a ");
  sheet.setValue(1, 3, true);
  sheet.setValue(1, 1, 2);
  sheet.setValue(2, 0, { error: "#REF!" });
  expect(saved(opened)).toBe(
    `<worksheet ${main}><dimension ref="A1:D3"/><sheetData><row r="1"><c r="B1" t="inlineStr"><is><t xml:space="preserve">a </t></is></c></row>` +
      '<row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="D2" t="b"><v>1</v></c></row>' +
      '<row r="3"><c r="A3" t="e"><v>#REF!</v></c></row></sheetData></worksheet>',
  );
});

test("keeps the prefix of a document, and fills an empty list of cells", () => {
  const xml = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
  const opened = bookOf(xml);
  const sheet = sheetOf(opened);
  sheet.setValue(0, 0, "<b>");
  sheet.hyperlinks.push({ row: 0, column: 0, address: "https://example.org" });
  sheet.changed.add("hyperlinks");
  expect(saved(opened)).toBe(
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>&lt;b&gt;</x:t></x:is></x:c></x:row></x:sheetData>' +
      '<x:hyperlinks><x:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ref="A1" r:id="rId1"/></x:hyperlinks></x:worksheet>',
  );
});

test("finds cells that have no address", () => {
  const xml = `<worksheet ${main}><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>`;
  const opened = bookOf(xml);
  sheetOf(opened).setValue(0, 1, 20);
  sheetOf(opened).setValue(1, 0, 30);
  expect(saved(opened)).toBe(xml.replace("<c><v>2</v></c>", '<c r="B1"><v>20</v></c>').replace("<c><v>3</v></c>", '<c r="A2"><v>30</v></c>'));
});

test("changes a style and leaves rich text as it is", () => {
  const rich = '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r></is></c>';
  const plain = '<c r="B1" t="inlineStr"><is><t>x</t></is></c>';
  const opened = bookOf(`<worksheet ${main}><sheetData><row r="1">${rich}${plain}</row></sheetData></worksheet>`);
  const sheet = sheetOf(opened);
  const style = opened.model.styles.derive(0, (before) => ({ ...before, fill: "#FFFF00" }));
  sheet.columns.get(1)?.setStyle(0, style);
  sheet.changed.add("cells");
  sheet.changedCells.add(1);
  expect(saved(opened)).toContain(`${rich}<c r="B1" t="inlineStr" s="${style}"><is><t>x</t></is></c>`);
});

describe("shared formulas", () => {
  const xml = `<worksheet ${main}><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>` +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData></worksheet>';

  test("stay shared when only a result changes", () => {
    const opened = bookOf(xml);
    sheetOf(opened).setValue(0, 1, 20);
    sheetOf(opened).setValue(1, 1, 40);
    expect(saved(opened)).toBe(xml.replace("<v>2</v></c></row>", "<v>20</v></c></row>").replace("<v>4</v>", "<v>40</v>"));
  });

  test("are written out for the others when the cell that lends its formula changes", () => {
    const opened = bookOf(xml);
    const sheet = sheetOf(opened);
    sheet.formulas.delete(1);
    sheet.setValue(0, 1, 9);
    const text = saved(opened);
    expect(text).toContain('<c r="B1"><v>9</v></c>');
    expect(text).toContain('<c r="B2"><f>A2*2</f><v>4</v></c>');
    expect(text).toContain('<c r="B3"><f>A3*2</f><v>6</v></c>');
  });
});

describe("the calculation chain", () => {
  const sheet = `<worksheet ${main}><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f ca="1">A1*2</f><v>2</v></c></row></sheetData></worksheet>`;
  const withChain = (): OpenedWorkbook => {
    const source = openXlsxPackage(saveWorkbook(newWorkbook()));
    return bookOf(sheet, {
      "xl/calcChain.xml": `<calcChain ${main}><c r="B1" i="1"/></calcChain>`,
      "xl/_rels/workbook.xml.rels": source.text("xl/_rels/workbook.xml.rels").replace("</Relationships>", '<Relationship Id="rId50" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
      "[Content_Types].xml": source.text("[Content_Types].xml").replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
    });
  };

  test("stays when values change", () => {
    const opened = withChain();
    sheetOf(opened).setValue(0, 0, 2);
    sheetOf(opened).setValue(0, 1, 4);
    expect(saved(opened)).toContain('<c r="B1"><f ca="1">A1*2</f><v>4</v></c>');
    expect(openXlsxPackage(saveWorkbook(opened)).has("xl/calcChain.xml")).toBe(true);
  });

  test("goes when a formula changes, with its relationship and content type", () => {
    const opened = withChain();
    sheetOf(opened).formulas.delete(1);
    sheetOf(opened).setValue(0, 1, 4);
    const after = openXlsxPackage(saveWorkbook(opened));
    expect(after.has("xl/calcChain.xml")).toBe(false);
    expect(after.text("[Content_Types].xml") + after.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

test("keeps what it does not know, and puts new elements where the schema wants them", () => {
  const xml = `<worksheet ${main}><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst><ext uri="{x}"/></extLst></worksheet>`;
  const opened = bookOf(xml);
  const sheet = sheetOf(opened);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  sheet.validations.push({ range: { row: 0, column: 0, rows: 1, columns: 1 }, rule: { kind: "list", source: "a,b" } });
  sheet.setValue(4, 0, "H");
  sheet.setValue(5, 0, 1);
  sheet.tables.push({ id: 3, name: "T", range: { row: 4, column: 0, rows: 2, columns: 1 }, hasHeader: true, hasTotals: false, columns: [{ id: 1, name: "H" }], style: null, showFilterButton: false, filters: [], showBandedRows: false });
  for (const changed of ["merges", "validations", "tables"] as const) sheet.changed.add(changed);
  const order = [...saved(opened).matchAll(/<(sheetData|mergeCells|dataValidations|pageMargins|tableParts|extLst)\b/g)].map((match) => match[1]);
  expect(order).toEqual(["sheetData", "mergeCells", "dataValidations", "pageMargins", "tableParts", "extLst"]);
});
