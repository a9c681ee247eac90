import { lintPackage } from "../../../../host/xlsx/lint/lintPackage";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";
import { openXlsxPackage } from "../../../../host/xlsx/zip/openXlsxPackage";
import { writeXlsxPackage } from "../../../../host/xlsx/zip/writeXlsxPackage";
import { addRichSheet } from "../write/richSheet";

const sheetPart = "xl/worksheets/sheet2.xml";
const tablePart = "xl/tables/table1.xml";
const workbookPart = "xl/workbook.xml";

function soundBook(): Uint8Array {
  const opened = newWorkbook();
  addRichSheet(opened.model);
  return saveWorkbook(opened);
}

const sound = soundBook();

/** The sound book with parts rewritten, or taken away where the text is null. */
function broken(parts: Record<string, ((text: string) => string) | null>): Uint8Array {
  const source = openXlsxPackage(sound);
  const changes = new Map<string, Uint8Array | null>();
  for (const [name, rewrite] of Object.entries(parts)) {
    const before = source.has(name) ? source.text(name) : "";
    const after = rewrite?.(before);
    if (after === before) throw new Error(`Nothing was broken in ${name}.`);
    changes.set(name, after === undefined ? null : new TextEncoder().encode(after));
  }
  return writeXlsxPackage(source, changes);
}

const swap = (from: string | RegExp, to: string) => (text: string): string => text.replace(from, () => to);

test("finds nothing in a sound book", () => {
  expect(lintPackage(sound)).toEqual([]);
});

const cases: [rule: string, what: string, parts: Parameters<typeof broken>[0]][] = [
  ["content-type", "a part without a type", { "xl/stray.dat": () => "stray" }],
  ["content-type", "a type for a part that is not there", { "[Content_Types].xml": swap("</Types>", '<Override PartName="/xl/none.xml" ContentType="a/b"/></Types>') }],
  ["content-type", "a part typed twice", { "[Content_Types].xml": swap("</Types>", `<Override PartName="/${sheetPart}" ContentType="a/b"/></Types>`) }],
  ["relationship-target", "a relationship to nowhere", { "xl/worksheets/_rels/sheet2.xml.rels": swap("table1.xml", "table9.xml") }],
  ["relationship-id", "an id given twice", { "xl/worksheets/_rels/sheet2.xml.rels": swap('Id="rId2"', 'Id="rId1"') }],
  ["relationship-owner", "relationships of a part that is not there", { "xl/worksheets/_rels/sheet7.xml.rels": () => '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' }],
  ["sheet-name", "a sheet name with a slash", { [workbookPart]: swap('name="Sheet1"', 'name="a/b"') }],
  ["sheet-name", "a sheet name of 32 characters", { [workbookPart]: swap('name="Sheet1"', `name="${"x".repeat(32)}"`) }],
  ["sheet-name", "two sheets of one name", { [workbookPart]: swap('name="Sheet1"', 'name="SCORE &amp; TREND"') }],
  ["sheet-id", "two sheets of one id", { [workbookPart]: swap('sheetId="2"', 'sheetId="1"') }],
  ["sheet-relationship", "a sheet without a part", { [workbookPart]: swap(/r:id="rId\d+"/, 'r:id="rId99"') }],
  ["active-tab", "an active tab behind the last", { [workbookPart]: swap(/<workbookView[^>]*\/>/, '<workbookView activeTab="2"/>') }],
  ["visible-sheet", "no visible sheet", { [workbookPart]: (text) => text.replaceAll("<sheet name", '<sheet state="hidden" name') }],
  ["name-unique", "a name twice", { [workbookPart]: swap("</definedNames>", '<definedName name="RICH_TOTAL">1</definedName></definedNames>') }],
  ["local-sheet-id", "a name local to no sheet", { [workbookPart]: swap('localSheetId="1"', 'localSheetId="2"') }],
  ["name-sheet", "a name of a sheet that is gone", { [workbookPart]: swap("'Score &amp; Trend'!$B$12", "Gone!$B$12") }],
  ["row-order", "rows out of order", { [sheetPart]: swap('<row r="5"', '<row r="3"') }],
  ["cell-address", "a cell in another row", { [sheetPart]: swap('r="B5"', 'r="B6"') }],
  ["cell-order", "a cell twice", { [sheetPart]: swap('r="B5"', 'r="A5"') }],
  ["style-range", "a format that is not there", { [sheetPart]: swap('<c r="B5" s="2"', '<c r="B5" s="99"') }],
  ["shared-string-range", "a shared string that is not there", { [sheetPart]: swap('<c r="E2" t="b">', '<c r="E2" t="s">') }],
  ["number", "a number that is none", { [sheetPart]: swap("<v>1e-7</v>", "<v>1,5</v>") }],
  ["text-length", "too long a text", { [sheetPart]: swap("<t>Jan</t>", `<t>${"x".repeat(32_768)}</t>`) }],
  ["formula-form", "a newer function without its prefix", { [sheetPart]: swap("_xlfn.MAXIFS", "MAXIFS") }],
  ["formula-form", "a reference as a user sees it", { [sheetPart]: swap("RichTable[[#This Row],[Now]]", "[@Now]") }],
  ["formula-form", "a formula with its sign", { [sheetPart]: swap("<f>IF(", "<f>=IF(") }],
  ["calc-chain", "a chain that names a cell without a formula", {
    "xl/calcChain.xml": () => '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="2"/></calcChain>',
    "xl/_rels/workbook.xml.rels": swap("</Relationships>", '<Relationship Id="rId50" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
    "[Content_Types].xml": swap("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
  }],
  ["table-name", "a table called like a defined name", { [tablePart]: swap('displayName="RichTable"', 'displayName="Rich_Total"') }],
  ["table-name", "a table with a space in its name", { [tablePart]: swap('displayName="RichTable"', 'displayName="Rich Table"') }],
  ["table-range", "a table over no cells", { [tablePart]: swap('ref="A4:E10"', 'ref="none"') }],
  ["table-body", "a table without a body", { [tablePart]: swap('ref="A4:E10"', 'ref="A4:E4"') }],
  ["table-columns", "a table wider than its columns", { [tablePart]: swap('ref="A4:E10"', 'ref="A4:F10"') }],
  ["table-columns", "two columns of one id", { [tablePart]: swap('tableColumn id="2"', 'tableColumn id="1"') }],
  ["table-columns", "two columns of one name", { [tablePart]: swap('name="Now"', 'name="MONTH"') }],
  ["table-header", "a header cell that says something else", { [sheetPart]: swap("<t>Month</t>", "<t>Period</t>") }],
  ["table-header", "a header cell that is a number", { [sheetPart]: swap(/<c r="A4" t="inlineStr">.*?<\/c>/, '<c r="A4"><v>1</v></c>') }],
  ["table-id", "two tables of one id", secondTable(1, "A4:E10")],
  ["table-overlap", "two tables over the same cells", secondTable(2, "A4:E10")],
  ["merge-overlap", "merges that overlap", { [sheetPart]: swap("</mergeCells>", '<mergeCell ref="B1:B2"/></mergeCells>') }],
  ["merge-in-table", "a merge inside a table", { [sheetPart]: swap("</mergeCells>", '<mergeCell ref="B5:B6"/></mergeCells>') }],
  ["format-range", "a format with a font that is not there", { "xl/styles.xml": swap(/fontId="1"/, 'fontId="77"') }],
  ["dxf-range", "a rule with a format that is not there", { [sheetPart]: swap('dxfId="1"', 'dxfId="2"') }],
  ["list-length", "too long a list", { [sheetPart]: swap("not started,in progress,done", "x".repeat(256)) }],
  ["message-length", "too long a title", { [sheetPart]: swap('promptTitle="Status"', `promptTitle="${"x".repeat(33)}"`) }],
  ["relationship-use", "a drawing by an unknown id", { [sheetPart]: swap(/<drawing r:id="rId\d+"/, '<drawing r:id="rId88"') }],
  ["relationship-use", "a chart by an unknown id", { "xl/drawings/drawing1.xml": swap('r:id="rId1"', 'r:id="rId88"') }],
  ["shape-id", "two shapes of one id", { "xl/drawings/drawing1.xml": (text) => text.replaceAll(/cNvPr id="\d+"/g, 'cNvPr id="4"') }],
];

function secondTable(id: number, ref: string): Parameters<typeof broken>[0] {
  const table = openXlsxPackage(sound).text(tablePart);
  return {
    "xl/tables/table2.xml": () => table.replace('id="1"', `id="${id}"`).replaceAll("RichTable", "Other").replace('ref="A4:E10"', `ref="${ref}"`),
    "xl/worksheets/_rels/sheet2.xml.rels": swap("</Relationships>", '<Relationship Id="rId70" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>'),
    "[Content_Types].xml": swap("</Types>", '<Override PartName="/xl/tables/table2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>'),
  };
}

test.each(cases)("%s: %s", (rule, _, parts) => {
  expect(lintPackage(broken(parts)).map((finding) => finding.rule)).toContain(rule);
});
