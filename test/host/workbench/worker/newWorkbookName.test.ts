import { strToU8, zipSync } from "fflate";
import { newWorkbookName } from "../../../../host/workbench/worker/newWorkbookName";

/** A package that holds properties with a title; none where it is null. */
function titled(title: string | null): Uint8Array {
  const type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="docProps/core.xml"/></Relationships>`;
  const properties = `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>${title ?? ""}</dc:title></cp:coreProperties>`;
  return zipSync({ "_rels/.rels": strToU8(relationships), ...(title === null ? {} : { "docProps/core.xml": strToU8(properties) }) });
}

test.each([
  ["by its title", "Support · October 2026", "Support · October 2026.xlsx"],
  ["without what a file's name cannot hold", " a/b\\c: &lt;d&gt;?\n*e. ", "a b c d e.xlsx"],
  ["no longer than systems take it", "x".repeat(300), `${"x".repeat(100)}.xlsx`],
  ["by a number where its title is blank", " ", "Book2.xlsx"],
  ["by a number where it has none", null, "Book2.xlsx"],
])("names a new workbook %s", (_how, title, name) => {
  expect(newWorkbookName(titled(title), 2)).toBe(name);
});

test("names what is no workbook by a number too", () => {
  expect(newWorkbookName(Uint8Array.of(1, 2, 3), 3)).toBe("Book3.xlsx");
});
