import { copyTable } from "../../../src/sharing/copy/copyTable";
import { parseXml } from "../../../src/sharing/xml/parseXml";
import { writeXml } from "../../../src/sharing/xml/writeXml";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function copied(attributes: string, inside: string, headers: readonly (string | null)[]): { readonly xml: string; readonly headers: readonly string[] } {
  const values = new Map(headers.flatMap((text, column): [string, string][] => (text === null ? [] : [[`9,${column}`, text]])));
  const table = copyTable(parseXml(`<table ${main} id="7" displayName="Plan_Items" ${attributes}>${inside}</table>`), 2, values);
  return { xml: table === null ? "" : writeXml(table.root), headers: [...table?.headers.values() ?? []] };
}

test("has its columns by their headers, and no formula, total, filter or word of a user", () => {
  const inside = '<autoFilter ref="A10:C12"><filterColumn colId="0"><filters><filter val="Mara"/></filters></filterColumn></autoFilter><sortState ref="A11:C12"/>'
    + '<tableColumns count="3"><tableColumn id="4" name="Item" totalsRowLabel="Mara"/><tableColumn id="9" name="Mara\'s own"><calculatedColumnFormula>[@Item]</calculatedColumnFormula></tableColumn><tableColumn id="5" name="Key"/></tableColumns>'
    + '<tableStyleInfo name="Mara\'s style" showRowStripes="1"/>';
  const { xml, headers } = copied('name="Mara" comment="Mara" ref="A10:C13" totalsRowCount="1"', inside, ["Item", null, "Key"]);
  expect(xml).toContain('<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="2" name="Plan_Items" displayName="Plan_Items" ref="A10:C12" totalsRowShown="0">'
    + '<tableColumns count="3"><tableColumn id="1" name="Item"/><tableColumn id="2" name="–"/><tableColumn id="3" name="Key"/></tableColumns><tableStyleInfo showRowStripes="1"/></table>');
  expect(headers).toEqual(["Item", "–", "Key"]);
});

test("tells columns without a header apart, and keeps the styles that Excel brings along", () => {
  const { xml, headers } = copied('ref="A10:C12"', '<tableStyleInfo name="TableStyleLight1" showRowStripes="0"/>', [null, null, "Key"]);
  expect(headers).toEqual(["–", "– 2", "Key"]);
  expect(xml).toContain('<tableStyleInfo name="TableStyleLight1" showRowStripes="0"/>');
});

test("says nothing in a header row that is not shown", () => {
  expect(copied('ref="A10:B12" headerRowCount="0"', "", ["x", "y"]).headers).toEqual([]);
});
