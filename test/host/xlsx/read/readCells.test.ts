import fc from "fast-check";
import type { CellValue } from "../../../../host/model/cells";
import type { WorkbookModel } from "../../../../host/model/workbookModel";
import { columnLetters, maxColumns, maxRows, parseCell } from "../../../../host/xlsx/read/cellAddress";
import { readNumber } from "../../../../host/xlsx/read/byteNumber";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { handMade, mainNamespace, readHandMade, sheetPart } from "./handMade";

const value = (model: WorkbookModel, address: string): CellValue => {
  const { row, column } = parseCell(address)!;
  return model.sheets[0]!.getValue(row, column);
};
const formula = (model: WorkbookModel, address: string, sheet = 0) => {
  const { row, column } = parseCell(address)!;
  return model.sheets[sheet]!.formulas.get(row * maxColumns + column);
};
const one = (cell: string, more: Parameters<typeof readHandMade>[0] = {}) => value(readHandMade({ sheets: [`<row r="1">${cell}</row>`], ...more }), "A1");

test.each<[string, string, CellValue]>([
  ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
  ["a number in exponents", '<c r="A1" t="n"><v>1.0E-3</v></c>', 0.001],
  ["an empty value", '<c r="A1"><v></v></c>', null],
  ["a blank value", '<c r="A1"><v> \n</v></c>', null],
  ["a number by references", '<c r="A1"><v>&#49;2</v></c>', 12],
  ["a number that is none", '<c r="A1"><v>1,5</v></c>', "1,5"],
  ["an empty value tag", '<c r="A1"><v/></c>', null],
  ["a cell without anything", '<c r="A1"></c>', null],
  ["true", '<c r="A1" t="b"><v>1</v></c>', true],
  ["false", '<c r="A1" t="b"><v>0</v></c>', false],
  ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
  ["a formula's text", '<c r="A1" t="str"><f>"a"</f><v>a &lt;b&gt; &#228;</v></c>', "a <b> ä"],
  ["an inline text", '<c r="A1" t="inlineStr"><is><t>x</t></is></c>', "x"],
  ["inline runs", '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r></is></c>', "bold plain"],
  ["white space that is to be kept", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', " x "],
  ["white space that is not", '<c r="A1" t="inlineStr"><is><t>\n  x </t></is></c>', "x"],
  ["an escaped control character", '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', "a\rb_x0041_"],
  ["CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[<&]]></t></is></c>', "<&"],
  ["a date", '<c r="A1" t="d"><v>2024-03-01T12:00:00Z</v></c>', 45352.5],
  ["single quotes and spaces in tags", "<c  r = 'A1'  t = 'str' ><v >q</v ></c >", "q"],
  ["other elements in the cell", '<c r="A1"><v>3</v><extLst><ext uri="{x}"><y:c xmlns:y="y"><y:v>9</y:v></y:c></ext></extLst></c>', 3],
  ["a comment in the cell", '<c r="A1"><!-- <v>1</v> --><v>3</v></c>', 3],
])("%s", (_, cell, expected) => {
  expect(one(cell)).toEqual(expected);
});

test("shared strings: plain, rich, with phonetic guides, empty, with entities", () => {
  const sharedStrings =
    "<si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><sz val=\"9\"/></rPr><t>ch</t></r></si>" +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t>&amp;&#x1F600;</t></si>';
  const cells = [0, 1, 2, 3, 4, 5].map((i) => `<c t="s"><v>${i}</v></c>`).join("");
  const model = readHandMade({ sheets: [`<row>${cells}</row>`], sharedStrings });
  expect(["A1", "B1", "C1", "D1", "E1", "F1"].map((address) => value(model, address))).toEqual(["plain", "rich", "東京", "", "", "&😀"]);
});

test("rows and cells without addresses follow each other; those with one may skip", () => {
  const model = readHandMade({ sheets: ['<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row>'] });
  expect(["A1", "D1", "E1", "A2", "A9"].map((address) => value(model, address))).toEqual([1, 2, 3, 4, 5]);
});

test("any prefix, declared at the root", () => {
  const sheet = `<?xml version="1.0"?><!-- <sheetData> --><q:worksheet xmlns:q="${mainNamespace}"><q:sheetData><q:row r="2"><q:c r="B2" t="inlineStr"><q:is><q:t>x</q:t></q:is></q:c><q:c r="C2"><q:f>B2</q:f><q:v>7</q:v></q:c></q:row></q:sheetData><q:mergeCells><q:mergeCell ref="A1:B1"/></q:mergeCells></q:worksheet>`;
  const model = readHandMade({ sheets: [sheet] });
  expect([value(model, "B2"), value(model, "C2"), formula(model, "C2")]).toEqual(["x", 7, { text: "B2" }]);
  expect(model.sheets[0]!.merges).toHaveLength(1);
});

test.each(["utf-8", "utf-16le", "utf-16be"])("a sheet with a byte-order mark in %s", (encoding) => {
  const text = `\ufeff<?xml version="1.0" encoding="${encoding === "utf-8" ? "UTF-8" : "UTF-16"}"?>${sheetPart("", '<row><c t="inlineStr"><is><t>Ünï</t></is></c></row>')}`;
  const wide = Buffer.from(text, "utf16le");
  const bytes = encoding === "utf-8" ? Buffer.from(text) : encoding === "utf-16le" ? wide : wide.swap16();
  expect(value(readHandMade({ sheets: [bytes] }), "A1")).toBe("Ünï");
});

test("an empty sheet, and one whose cells' element is empty", () => {
  const model = readHandMade({ sheets: ["", `<worksheet xmlns="${mainNamespace}"><sheetData/><sheetProtection sheet="1"/></worksheet>`] });
  expect(model.sheets.map(({ columns, isProtected }) => [columns.size, isProtected])).toEqual([[0, false], [0, true]]);
});

test("a sheet of many megabytes reads the same as a small one", () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}" t="inlineStr"><is><t>text ${i}</t></is></c><c r="C${i + 1}" t="b"><v>${i % 2}</v></c></row>`);
  const model = readHandMade({ sheets: [sheetPart("", rows.join("\n"), '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')] });
  const sheet = model.sheets[0]!;
  for (let i = 0; i < rows.length; i++) {
    if (sheet.getValue(i, 0) !== i || sheet.getValue(i, 1) !== `text ${i}` || sheet.getValue(i, 2) !== (i % 2 === 1)) throw new Error(`row ${i + 1} differs`);
  }
  expect(sheet.columns.get(0)!.length).toBe(rows.length);
  expect(sheet.merges).toHaveLength(1);
});

test("1904 dates keep their serials and are said", () => {
  const model = readHandMade({ sheets: ['<row><c><v>1</v></c><c t="d"><v>1904-01-03</v></c></row>'], before: '<workbookPr date1904="1"/>' });
  expect([model.date1904, value(model, "A1"), value(model, "B1")]).toEqual([true, 1, 2]);
});

describe("formulas", () => {
  test("a shared formula is each cell's own, before and after its first, fixed references standing still", () => {
    const model = readHandMade({ sheets: [
      '<row r="1"><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>' +
      "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" ref=\"B1:C3\" si=\"0\">A2*$A2+A$2+$A$2+SUM(A:A,2:2)&amp;\"A2\"&amp;'A2 B2'!A2+LOG10(A2)</f><v>1</v></c><c r=\"C2\"><f t=\"shared\" si=\"0\"/></c></row>" +
      '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row>',
    ] });
    expect(formula(model, "B3")).toEqual({ text: "A3*$A3+A$2+$A$2+SUM(A:A,3:3)&\"A2\"&'A2 B2'!A3+LOG10(A3)" });
    expect(formula(model, "C2")).toEqual({ text: "B2*$A2+B$2+$A$2+SUM(B:B,2:2)&\"A2\"&'A2 B2'!B2+LOG10(B2)" });
    expect(formula(model, "B1")).toEqual({ text: "A1*$A1+A$2+$A$2+SUM(A:A,1:1)&\"A2\"&'A2 B2'!A1+LOG10(A1)" });
    expect(value(model, "B3")).toBe(3);
  });

  test("a reference that leaves the sheet is #REF!", () => {
    const model = readHandMade({ sheets: ['<row r="1"><c r="A1"><f t="shared" si="1"/></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="1">A1+1</f></c></row>'] });
    expect(formula(model, "A1")?.text).toBe("#REF!+1");
  });

  test("an array formula has its block on its first cell", () => {
    const model = readHandMade({ sheets: ['<row><c><f t="array" ref="A1:A2">ROW(A1:A2)</f><v>1</v></c></row><row><c><v>2</v></c></row>'] });
    expect(formula(model, "A1")).toEqual({ text: "ROW(A1:A2)", array: { row: 0, column: 0, rows: 2, columns: 1 } });
    expect([formula(model, "A2"), value(model, "A2")]).toEqual([undefined, 2]);
  });

  test("a what-if table is its values", () => {
    const model = readHandMade({ sheets: ['<row><c><f t="dataTable" ref="A1:A2" dt2D="0" r1="B1"/><v>4</v></c></row>'] });
    expect([formula(model, "A1"), value(model, "A1")]).toEqual([undefined, 4]);
  });

  test("newer functions and references to the row read as Excel shows them", () => {
    const table = `<table xmlns="${mainNamespace}" id="1" displayName="T" ref="A1:C2"><tableColumns count="3"><tableColumn id="1" name="Now"/><tableColumn id="2" name="My Col"/><tableColumn id="3" name="x"/></tableColumns></table>`;
    const text = 'T[[#This Row],[Now]]+T[[#This Row],[My Col]]+SUM(T[Now])+_xlfn.XLOOKUP(1,A:A,B:B)&amp;"_xlfn.X"+_xlfn.LET(_xlpm.a,1,_xlpm.a)+_xlfn._xlws.SORT(A1:A2)';
    const sheet = sheetPart("", `<row r="2"><c r="C2"><f>${text}</f></c><c r="E2"><f>T[[#This Row],[Now]]</f></c></row>`, '<tableParts><tablePart r:id="t"/></tableParts>');
    const model = readHandMade({ sheets: [sheet], parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="x/table" Target="../tables/table1.xml"/></Relationships>`,
      "xl/tables/table1.xml": table,
    } });
    expect(formula(model, "C2")?.text).toBe('[@Now]+[@[My Col]]+SUM(T[Now])+XLOOKUP(1,A:A,B:B)&"_xlfn.X"+LET(a,1,a)+SORT(A1:A2)');
    expect(formula(model, "E2")?.text).toBe("T[@Now]");
  });

  test("property: shifting there and back gives the formula again", () => {
    const cell = fc.record({ row: fc.integer({ min: 500, max: 5_000 }), column: fc.integer({ min: 100, max: 1_000 }), rowFixed: fc.boolean(), columnFixed: fc.boolean() });
    fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.integer({ min: -400, max: 400 }), fc.integer({ min: -90, max: 90 }), (cells, down, right) => {
      const write = (rows: number, columns: number) => cells.map(({ row, column, rowFixed, columnFixed }) =>
        `${columnFixed ? "$" : ""}${columnLetters(columnFixed ? column : column + columns)}${rowFixed ? "$" : ""}${(rowFixed ? row : row + rows) + 1}`).join("+");
      const model = readHandMade({ sheets: [
        `<row r="500"><c r="CW500"><f t="shared" ref="A1:Z9" si="0">${write(0, 0)}</f></c></row><row r="${500 + down}"><c r="${columnLetters(100 + right)}${500 + down}"><f t="shared" si="0"/></c></row>`,
      ] });
      if (down !== 0 || right !== 0) expect(formula(model, `${columnLetters(100 + right)}${500 + down}`)?.text).toBe(write(down, right));
    }), { numRuns: 200 });
  });
});

test("property: an address names its cell, in text and in bytes", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: maxRows - 1 }), fc.integer({ min: 0, max: maxColumns - 1 }), (row, column) => {
    expect(parseCell(`${columnLetters(column)}${row + 1}`)).toEqual({ row, column });
    expect(parseCell(`$${columnLetters(column)}$${row + 1}`)).toEqual({ row, column });
  }));
  for (const [row, column] of [[0, 0], [7, 25], [8, 26], [99, 701], [99, 702], [1000, maxColumns - 1]] as const) {
    const address = `${columnLetters(column)}${row + 1}`;
    expect(readHandMade({ sheets: [`<row r="${row + 1}"><c r="${address}"><v>1</v></c></row>`] }).sheets[0]!.getValue(row, column)).toBe(1);
  }
  expect([parseCell("XFE1"), parseCell("A0"), parseCell("A1048577"), parseCell("1A"), parseCell("ABCD1")]).toEqual([null, null, null, null, null]);
});

test("property: numbers read from bytes as JavaScript reads them from text", () => {
  const read = (text: string) => readNumber(Buffer.from(text), 0, text.length);
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => Object.is(read(String(number)), Number(String(number)))), { numRuns: 2000 });
  fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 9 }), (whole, part) => read(`${whole}.${part}`) === Number(`${whole}.${part}`)), { numRuns: 2000 });
  expect(["", "-", ".", "1.2.3", "abc", "1e", "0x10", "Infinity"].map(read)).toEqual(new Array(8).fill(NaN));
});

test.each([
  ["a shared string that is not there", '<row><c t="s"><v>5</v></c></row>'],
  ["an address outside the sheet", '<row><c r="XFE1"><v>5</v></c></row>'],
  ["a row outside the sheet", '<row r="1048577"/>'],
  ["a cell without a row", '<c><v>1</v></c>'],
])("%s is a damaged file", (_, cells) => {
  expect(() => readWorkbook(handMade({ sheets: [cells] }))).toThrow(expect.objectContaining({ code: "corrupt" }));
});

test("cells that break off are a damaged file", () => {
  expect(() => readWorkbook(handMade({ sheets: [`<worksheet xmlns="${mainNamespace}"><sheetData><row><c r="A1"><v>12`] }))).toThrow(expect.objectContaining({ code: "corrupt" }));
});

test("a few cells at the far end of very many columns are refused before memory runs out", () => {
  const cells = Array.from({ length: 600 }, (_, column) => `<c r="${columnLetters(column)}1048576" s="0"/>`).join("");
  expect(() => readWorkbook(handMade({ sheets: [`<row r="1048576">${cells}</row>`] }))).toThrow(expect.objectContaining({ code: "too-large" }));
});
