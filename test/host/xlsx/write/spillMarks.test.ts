import { lintPackage } from "../../../../host/xlsx/lint/lintPackage";
import type { CellBlock, SheetModel } from "../../../../host/model/sheetModel";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";
import { openXlsxPackage } from "../../../../host/xlsx/zip/openXlsxPackage";
import { writeXlsxPackage } from "../../../../host/xlsx/zip/writeXlsxPackage";

const metadataPart = "xl/metadata.xml";
const sheetPart = "xl/worksheets/sheet1.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const key = (row: number, column: number): number => row * 16384 + column;

/** A book whose A1 spills over five cells, and whose C1 is an array formula of old. */
function bookWithSpill(opened = newWorkbook()): OpenedWorkbook {
  const [sheet] = opened.model.sheets as [SheetModel];
  for (let row = 0; row < 5; row++) {
    sheet.setValue(row, 0, row + 1);
    sheet.setValue(row, 2, row + 1);
  }
  sheet.formulas.set(key(0, 0), { text: "SEQUENCE(5)", array: block(0), isDynamic: true });
  sheet.formulas.set(key(0, 2), { text: "ROW(A1:A5)", array: block(2) });
  return opened;
}

function block(column: number): CellBlock {
  return { row: 0, column, rows: 5, columns: 1 };
}

function reopened(opened: OpenedWorkbook): { readonly book: OpenedWorkbook; readonly sheet: SheetModel; readonly xml: string } {
  const bytes = saveWorkbook(opened);
  expect(lintPackage(bytes)).toEqual([]);
  const book = readWorkbook(bytes);
  return { book, sheet: book.model.sheets[0] as SheetModel, xml: book.package.text(sheetPart) };
}

/** The book with a metadata part of the file's own, which says something else of its first kind of cells. */
function withOwnMetadata(metadata: string): OpenedWorkbook {
  const { book } = reopened(newWorkbook());
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const part = (name: string, from: string, to: string): [string, Uint8Array] => [name, new TextEncoder().encode(book.package.text(name).replace(from, to))];
  return readWorkbook(writeXlsxPackage(book.package, new Map([
    [metadataPart, new TextEncoder().encode(metadata)],
    part("[Content_Types].xml", "</Types>", '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>'),
    part("xl/_rels/workbook.xml.rels", "</Relationships>", `<Relationship Id="rId9" Type="${office}/sheetMetadata" Target="metadata.xml"/></Relationships>`),
  ])));
}

const otherType = '<metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1"/>';

test("a formula that spills is saved as one, one of old stays one, and both are read back so", () => {
  const { book, sheet, xml } = reopened(bookWithSpill());
  expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A5">_xlfn.SEQUENCE(5)</f>');
  expect(xml).toContain('<c r="C1"><f t="array" ref="C1:C5">');
  expect(book.package.text(metadataPart)).toContain('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
  expect([sheet.formulas.get(key(0, 0)), sheet.formulas.get(key(0, 2))]).toEqual([
    { text: "SEQUENCE(5)", array: block(0), isDynamic: true }, { text: "ROW(A1:A5)", array: block(2) },
  ]);
  expect(Buffer.from(saveWorkbook(book)).equals(Buffer.from(saveWorkbook(book)))).toBe(true);
});

test("a book without one gets no metadata, and one that has it no second", () => {
  expect(reopened(newWorkbook()).book.package.has(metadataPart)).toBe(false);
  const { book, sheet } = reopened(bookWithSpill());
  sheet.setValue(7, 0, 1);
  sheet.formulas.set(key(7, 0), { text: "SEQUENCE(2)", array: { row: 7, column: 0, rows: 2, columns: 1 }, isDynamic: true });
  const again = reopened(book);
  expect(again.xml).toContain('<c r="A8" cm="1">');
  expect(again.book.package.text(metadataPart)).toBe(book.package.text(metadataPart));
});

test("what it fills follows it into the file, also where its words stayed", () => {
  const { book, sheet } = reopened(bookWithSpill());
  const formula = sheet.formulas.get(key(0, 0));
  if (!formula) throw new Error("no formula");
  formula.array = { row: 0, column: 0, rows: 3, columns: 1 };
  sheet.setValue(0, 0, 1);
  sheet.setValue(3, 0, null);
  expect(reopened(book).xml).toContain('<f t="array" ref="A1:A3">');
});

test.each([
  ["with cells of its own", `<metadata xmlns="${main}"><metadataTypes count="1">${otherType}</metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`, 2, "2"],
  ["with values only", `<metadata xmlns="${main}"><metadataTypes count="1">${otherType}</metadataTypes><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`, 2, "1"],
  ["that is empty", `<metadata xmlns="${main}"></metadata>`, 1, "1"],
])("metadata of the file %s stay, and ours come behind them", (_, metadata, type, mark) => {
  const { book, sheet, xml } = reopened(bookWithSpill(withOwnMetadata(metadata)));
  expect(xml).toContain(`<c r="A1" cm="${mark}">`);
  const written = book.package.text(metadataPart);
  expect(written).toContain(`<bk><rc t="${type}" v="0"/></bk></cellMetadata>`);
  expect(written.indexOf("futureMetadata")).toBeLessThan(written.indexOf("cellMetadata"));
  expect(sheet.formulas.get(key(0, 0))?.isDynamic).toBe(true);
});

test("a mark that says something else makes no formula spill", () => {
  const opened = withOwnMetadata(`<metadata xmlns="${main}"><metadataTypes count="1">${otherType}</metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`);
  expect(opened.model.spillMarks).toEqual({ known: new Set(), written: 2 });
  expect(openXlsxPackage(saveWorkbook(opened)).has(metadataPart)).toBe(true);
});
