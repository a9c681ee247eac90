import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openInputs } from "../../cli/openInputs";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";

const folder = mkdtempSync(path.join(tmpdir(), "inputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = "Ticket,Opened\nT1,2026-01-02\n";
/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
}
const found = (path: string) => ({ dataset: null, file: path });
const sheets = (...inputs: Parameters<typeof openInputs>[0]): string[] =>
  openInputs(inputs).opened.model.sheets.map(({ name, tables }) => `${name}: ${tables.map((table) => table.name).join()}`);
const book = file("book.xlsx", saveWorkbook(newWorkbook()));

test("delimited files become one workbook, a table each, named after them", () => {
  expect(sheets(found(file("tickets 2026.csv", text)), found(file("people.tsv", text.replaceAll(",", "\t"))), found(file("tasks.txt", text.replaceAll(",", ";")))))
    .toEqual(["tickets 2026: tickets_2026", "people: people", "tasks: tasks"]);
});

test("a workbook among them is what they are added to, wherever it stands", () => {
  expect(sheets(found(file("tickets.csv", text)), found(book))).toEqual(["Sheet1: ", "tickets: tickets"]);
});

test("a dataset that was named goes with the table that the file became, or with the block below its titles", () => {
  const inputs = [{ dataset: "cases", file: file("my cases.csv", text) }, { dataset: "people", file: file("my people.csv", `Printed in March\n${text}`) }];
  expect(openInputs(inputs).tables).toEqual([{ dataset: "cases", table: "my_cases" }, { dataset: "people", table: "my people" }]);
  expect(sheets(...inputs)).toEqual(["my cases: my_cases", "my people: "]);
});

test("what a file is, its content says", () => {
  expect(sheets(found(file("export.xls", text.replaceAll(",", "\t"))))).toEqual(["export: export"]);
  expect(sheets(found(file("a book.csv", readFileSync(book))))).toEqual(["Sheet1: "]);
});

test.each<[string, readonly string[], RegExp]>([
  ["two workbooks", [book, file("other.xlsx", readFileSync(book))], /both workbooks.*Copy the sheets into one/],
  ["a text that nothing separates, with no ending that says what it is", [file("notes.xlsx", "Dear all\nhello\n")], /neither an Excel workbook nor delimited text/],
  ["an empty file", [file("empty.csv", "")], /is empty\. It needs/],
  ["blank lines only", [file("blank.csv", ",,\n\n , \n")], /is empty\. It needs/],
  ["a web page that calls itself a workbook", [file("page.xls", "<html><table><tr><td>1</td></tr></table></html>")], /save it as an Excel workbook/],
  ["a quotation mark that is never closed", [file("open.csv", "A,B\n1,\"x\n2,y\n")], /open.*never closed/],
  ["a file that is not there", [path.join(folder, "absent.csv")], /does not exist\. Check/],
])("%s: an error with the next step", (_, files, message) => {
  expect(() => openInputs(files.map(found))).toThrow(message);
});

test("a workbook cannot be named as a dataset's table", () => {
  expect(() => openInputs([{ dataset: "cases", file: book }])).toThrow(/Open it as a workbook/);
});
