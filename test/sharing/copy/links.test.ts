import { copyHyperlinks } from "../../../src/sharing/copy/copyHyperlinks";
import { KeptCells } from "../../../src/sharing/copy/keptCells";
import { OwnTexts } from "../../../src/sharing/copy/ownText";
import { namedCells, printSetup } from "../../../src/sharing/copy/sheetNames";
import type { KeptSheet } from "../../../src/sharing/copy/keptSheets";
import type { SourceBook } from "../../../src/sharing/package/sourceBook";
import { element } from "../../../src/sharing/xml/xmlElement";

const values = new Map([["0,0", "Trends →"]]);
const cells = new KeptCells([{ name: "Mara's plan", title: "90-Day Plan", values }, { name: "Trends", title: "Trends", values }]);

const link = (attributes: Readonly<Record<string, string>>): unknown => copyHyperlinks(
  element("hyperlinks", {}, [element("hyperlink", attributes)]),
  { cells, own: new OwnTexts([], new Set(["Trends →"])), relations: [{ id: "rId1", kind: "hyperlink", target: "#Trends!A1", isExternal: true }, { id: "rId2", kind: "hyperlink", target: "https://example.org/#Trends!A1", isExternal: true }] },
  values,
)?.children.map(({ attributes: kept }) => kept) ?? null;

test.each([
  ["a link to a sheet that is called otherwise in the copy", { ref: "A1", location: "'Mara''s plan'!B2", tooltip: "Mara", display: "Mara" }, [{ ref: "A1", location: "'90-Day Plan'!B2" }]],
  ["a link as LibreOffice writes it", { ref: "A1", "r:id": "rId1", tooltip: "Trends →" }, [{ ref: "A1", location: "'Trends'!A1", tooltip: "Trends →" }]],
  ["a link to elsewhere", { ref: "A1", "r:id": "rId2" }, null],
  ["a link to a sheet that is left out", { ref: "A1", location: "Cases!A1" }, null],
  ["a link in a cell that is left out", { ref: "B1", location: "Trends!A1" }, null],
])("makes of %s what the copy can lead to", (_, attributes, expected) => {
  expect(link(attributes)).toEqual(expected);
});

test("keeps what is printed under the sheets' names in the copy, and no other name", () => {
  const sheet = { source: { name: "Mara's plan", path: "", state: "visible", index: 3 } } as unknown as KeptSheet;
  const name = (text: string, formula: string, of: number | null = 3): SourceBook["names"][number] => ({ name: text, sheet: of, formula });
  const book = {
    names: [
      name("_xlnm.Print_Area", "'Mara''s plan'!$A:$W"), name("_xlnm.Print_Titles", "'Mara''s plan'!$A:$B,'Mara''s plan'!$9:$10"), name("_xlnm.Print_Area", "Cases!$A$1:$B$2", 1),
      name("_xlnm._FilterDatabase", "'Mara''s plan'!$A$1:$B$2"), name("Plan_Start", "'Mara''s plan'!$B$4", null), name("Mara", "Cases!$A$1", null),
    ],
  } as unknown as SourceBook;
  expect(printSetup(sheet, 1, book, cells).map(({ attributes, text }) => [attributes.name, attributes.localSheetId, text])).toEqual([
    ["_xlnm.Print_Area", "1", "'90-Day Plan'!$A:$W"], ["_xlnm.Print_Titles", "1", "'90-Day Plan'!$A:$B,'90-Day Plan'!$9:$10"],
  ]);
  expect(namedCells(sheet, book).get("plan_start")).toBe("$B$4");
});
