import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../../host/model/cells";
import type { SheetModel } from "../../../host/model/sheetModel";
import { importDelimited } from "../../../host/csv/importDelimited";
import { newWorkbook } from "../../../host/xlsx/newWorkbook";

const encode = (text: string) => new TextEncoder().encode(text);
const importText = (text: string, name = "cases") => importDelimited(newWorkbook(), { name, bytes: encode(text) });

function rowsOf(sheet: SheetModel): CellValue[][] {
  const { rows, columns } = sheet.tables[0]!.range;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => sheet.getValue(row, column)));
}
function codeOf(bytes: Uint8Array): unknown {
  try {
    importDelimited(newWorkbook(), { name: "x", bytes });
    return "imported";
  } catch (error) {
    return (error as { code: unknown }).code;
  }
}

test("a file becomes a sheet with one table over it", () => {
  const book = newWorkbook();
  const sheet = importDelimited(book, { name: "cases", bytes: encode("Id,Topic\r\n1,Billing\r\n2,\"Login, SSO\"\r\n") });
  expect(book.model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "cases"]);
  expect(rowsOf(sheet)).toEqual([["Id", "Topic"], [1, "Billing"], [2, "Login, SSO"]]);
  expect(sheet.tables).toMatchObject([{ id: 1, name: "cases", range: { row: 0, column: 0, rows: 3, columns: 2 }, columns: [{ id: 1, name: "Id" }, { id: 2, name: "Topic" }] }]);
});

test.each<[string, CellValue]>([
  ["12", 12], ["-0.5", -0.5], ["0", 0], ["1e-7", 1e-7], ["123456789012345", 123456789012345],
  ["007", "007"], ["1.50", "1.50"], ["-0", "-0"], ["1e5", "1e5"], ["1234567890123456", "1234567890123456"], ["0.1234567890123456", "0.1234567890123456"],
  ["1,5", "1,5"], ["12%", "12%"], [" 3", " 3"], ["29-02-2016 01:16", "29-02-2016 01:16"], ["TRUE", "TRUE"], ["Infinity", "Infinity"], ["?", "?"], ["", null],
])("the field %j becomes %j", (field, value) => {
  expect(importText(`A;B\n${field};x\n`).getValue(1, 0)).toBe(value);
});

describe("a point that may stand for thousands", () => {
  const column = (text: string) => rowsOf(importText(text)).slice(1).map(([cell]) => cell);

  test("is left to whoever reads the column where the file has decimal commas", () => {
    expect(column("Amount;Share\n1.234;80,5\n950;3\n")).toEqual(["1.234", 950]);
    expect(column("Amount;Topic\n1.234;x\n2.500,50;x\n950;x\n")).toEqual(["1.234", "2.500,50", 950]);
    expect(column("Amount;Topic\n1.234;x\n950;x\n")).toEqual(["1.234", 950]);
  });

  test("is a decimal point where the file shows one, or where commas part the fields", () => {
    expect(column("Amount;Topic\n1.234;x\n2.5;x\n")).toEqual([1.234, 2.5]);
    expect(column("Amount;Share\n1.234;12.75\n950;3\n")).toEqual([1.234, 950]);
    expect(column("Amount,Topic\n1.234,x\n950,x\n")).toEqual([1.234, 950]);
  });
});

test.each([[","], [";"], ["\t"], ["|"]])("the delimiter %j is found out", (delimiter) => {
  expect(rowsOf(importText(["A,B,C", "x,y,z", "u,v,w"].join("\n").replaceAll(",", delimiter)))).toEqual([["A", "B", "C"], ["x", "y", "z"], ["u", "v", "w"]]);
});

test("a first line sep= says the delimiter and is no row", () => {
  expect(rowsOf(importText("sep=;\nA,a;B\n1;2\n"))).toEqual([["A,a", "B"], [1, 2]]);
});

test.each<[string, Uint8Array]>([
  ["UTF-8", encode("Näme\nÖ\n")],
  ["UTF-8 with its mark", encode("\ufeffNäme\nÖ\n")],
  ["UTF-16 little-endian with its mark", Buffer.from("\ufeffNäme\nÖ\n", "utf16le")],
  ["UTF-16 little-endian without", Buffer.from("Näme\nÖ\n", "utf16le")],
  ["UTF-16 big-endian with its mark", Buffer.from("\ufeffNäme\nÖ\n", "utf16le").swap16()],
  ["windows-1252", Buffer.from("Näme\nÖ\n", "latin1")],
])("text in %s is read", (_, bytes) => {
  expect(rowsOf(importDelimited(newWorkbook(), { name: "t", bytes }))).toEqual([["Näme"], ["Ö"]]);
});

test("blank and repeated headers become unique, and rows that are too long get columns", () => {
  expect(rowsOf(importText("A,a,,B,\n1,2,3,4,5,6\n7\n"))[0]).toEqual(["A", "a2", "Column1", "B", "Column2", "Column3"]);
  expect(rowsOf(importText("A,A,A2\n1,2,3\n"))[0]).toEqual(["A", "A3", "A2"]);
});

test("a file of headers only gets one blank body row", () => {
  const sheet = importText("A,B\n");
  expect(sheet.tables[0]!.range.rows).toBe(2);
  expect(rowsOf(sheet)[1]).toEqual([null, null]);
});

test("text that would turn into a formula on editing is marked as text", () => {
  const sheet = importText("A,B\n=1+1,-5\n-x,@x\n");
  const isQuoted = (row: number, column: number) => sheet.workbook.styles.get(sheet.columns.get(column)!.styles[row]!).quotePrefix;
  expect([isQuoted(1, 0), isQuoted(1, 1), isQuoted(2, 0), isQuoted(2, 1)]).toEqual([true, false, true, true]);
  expect(sheet.formulas.size).toBe(0);
});

test.each([
  ["cases/2024:[x]", "cases 2024 x", "cases_2024_x"], ["History", "Data", "History"], ["", "Data", "Data"],
  ["'quoted'", "quoted", "quoted"], ["Q1", "Q1", "_Q1"], ["r1c1", "r1c1", "_r1c1"], ["2024", "2024", "_2024"],
  ["x".repeat(40), "x".repeat(31), "x".repeat(40)], ["日本", "日本", "日本"],
])("the name %j becomes the sheet %j and the table %j", (name, sheetName, tableName) => {
  const sheet = importText("A\n1\n", name);
  expect([sheet.name, sheet.tables[0]!.name]).toEqual([sheetName, tableName]);
});

test("names that are taken get a number", () => {
  const book = newWorkbook();
  const names = ["Sheet1", "sheet1", "x".repeat(31), "X".repeat(31)].map((name) => importDelimited(book, { name, bytes: encode("A\n1\n") }));
  expect(names.map(({ name }) => name)).toEqual(["Sheet1 (2)", "sheet1 (3)", "x".repeat(31), `${"X".repeat(27)} (2)`]);
  expect(names.map(({ tables }) => tables[0]!.name)).toEqual(["Sheet1", "sheet1_2", "x".repeat(31), `${"X".repeat(31)}_2`]);
  expect(new Set(names.map(({ tables }) => tables[0]!.id)).size).toBe(4);
});

test("lines may end in several ways, also in one file and in quotation marks", () => {
  expect(rowsOf(importText("A,B\r\n1,2\n3,4\r5,\"6\r\n7\"\r\n"))).toEqual([["A", "B"], [1, 2], [3, 4], [5, "6\n7"]]);
});

test("a delimiter at the end of every line makes a column without a name, blanks stay as they are, and blank lines go", () => {
  expect(rowsOf(importText("A;B;\n1;\u00a0;\n\n2;;\n\n"))).toEqual([["A", "B", "Column1"], [1, "\u00a0", null], [2, null, null]]);
});

test("a title above the names leaves plain cells, line for line, for whoever looks for tables", () => {
  const sheet = importText("Ticket report\n\nId,Opened,Team\n1,2026-01-02,East\n2,2026-01-03,West\n");
  expect(sheet.tables).toEqual([]);
  expect([sheet.getValue(0, 0), sheet.getValue(1, 0), sheet.getValue(2, 2), sheet.getValue(4, 0)]).toEqual(["Ticket report", null, "Team", 2]);
});

test("remarks that stand apart at the end go below the table, and a row that looks like one is a row where another follows", () => {
  const sheet = importText("Id,Opened,Team\n1,2026-01-02,East\n\n2\n3,2026-01-03,West\n\nTicket report\n\nCopyright 2026\n");
  expect(rowsOf(sheet)).toEqual([["Id", "Opened", "Team"], [1, "2026-01-02", "East"], [2, null, null], [3, "2026-01-03", "West"]]);
  expect([sheet.getValue(4, 0), sheet.getValue(5, 0), sheet.getValue(6, 0)]).toEqual([null, "Ticket report", "Copyright 2026"]);
});

test("remarks below a table of one row leave a blank row between", () => {
  const sheet = importText("Id,Opened,Team\n1,2026-01-02,East\n\nNo more\n");
  expect([sheet.tables[0]?.range.rows, sheet.getValue(2, 0), sheet.getValue(3, 0)]).toEqual([2, null, "No more"]);
});

test("a file that was decided upon after its first forty lines keeps them all", () => {
  const sheet = importText(["Id,Team", ...Array.from({ length: 100 }, (_, index) => `${index + 1},East`), ""].join("\n"));
  expect(rowsOf(sheet).slice(1).map(([id]) => id)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
});

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(0), "not-a-workbook"],
  ["a zip file", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "not-a-workbook"],
  ["binary", Uint8Array.of(1, 0, 0, 0, 2, 65, 66, 3), "not-a-workbook"],
  ["a quotation mark that is never closed", encode("A,B\n1,\"x\n2,y\n"), "corrupt"],
  ["a text that no cell holds", encode(`A\n${"x".repeat(40_000)}\n`), "too-large"],
  ["more columns than a sheet has", encode(`${"a,".repeat(16_384)}\n`), "too-large"],
])("%s is refused", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

const incidents = path.resolve(__dirname, "../../../../shared/data/servicenow_incident_events_6k.csv");
(existsSync(incidents) ? test : test.skip)(`the incident log keeps its 5,998 events as written${existsSync(incidents) ? "" : ` (skipped: ${incidents} is not there)`}`, () => {
  const sheet = importDelimited(newWorkbook(), { name: "incidents", bytes: readFileSync(incidents) });
  expect(sheet.tables[0]!.range.rows).toBe(5999);
  const opened = sheet.tables[0]!.columns.findIndex(({ name }) => name === "opened_at");
  expect(sheet.getValue(1, opened)).toBe("29-02-2016 01:16");
});
