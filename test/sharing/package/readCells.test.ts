import { readRows } from "../../../src/sharing/package/readCells";
import { parseXml } from "../../../src/sharing/xml/parseXml";

const read = (rows: string, prefix = ""): unknown => {
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const sheet = parseXml(`<${prefix}worksheet ${name}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${prefix}sheetData>${rows}</${prefix}sheetData></${prefix}worksheet>`);
  return readRows(sheet, ["shared", "two"]).flatMap(({ cells }) => cells.map(({ cell: { row, column, value, hasFormula, isUnknown } }) => [row, column, value, hasFormula, isUnknown]));
};

test.each([
  ["numbers and shared texts", '<row r="3"><c r="B3"><v>1.5</v></c><c r="D3" t="s"><v>1</v></c></row>', [[2, 1, 1.5, false, false], [2, 3, "two", false, false]]],
  ["texts of several runs", '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t> b_x000D_</t></r><rPh><t>no</t></rPh></is></c></row>', [[0, 0, "a b\r", false, false]]],
  ["truth values", '<row r="1"><c r="A1" t="b"><v>1</v></c></row>', [[0, 0, true, false, false]]],
  ["formulas with their values", '<row r="1"><c r="A1" t="str"><f>B1</f><v>x</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>', [[0, 0, "x", true, false], [0, 1, null, true, false], [0, 2, 2, true, false]]],
  ["errors, and formulas that were never computed", '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A1</f></c><c r="C1" t="e"><v>#N/A</v></c></row>', [[0, 0, null, true, true], [0, 1, null, true, true], [0, 2, null, false, true]]],
  ["cells that do not say where they stand", '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c r="D2"><v>3</v></c><c><v>4</v></c></row>', [[0, 0, 1, false, false], [0, 1, 2, false, false], [1, 0, null, false, false], [1, 3, 3, false, false], [1, 4, 4, false, false]]],
])("reads %s", (_, rows, expected) => {
  expect(read(rows)).toEqual(expected);
});

test("reads a file whatever its prefixes", () => {
  expect(read('<x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row>', "x:")).toEqual([[0, 0, 7, false, false]]);
});
