import { strToU8, zipSync } from "fflate";
import { packageTraces } from "../../../src/sharing/traces/packageTraces";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = (...ways: readonly (readonly [kind: string, target: string, outside?: true])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ways.map(([kind, target, outside], index) =>
    `<Relationship Id="rId${index + 1}" Type="${office}/relationships/${kind}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`;

/** A workbook file of a visible and a hidden sheet, with other parts beside. */
function file(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="Cases" sheetId="1" r:id="rId1"/><sheet name="Notes &amp; more" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["worksheet", "/xl/worksheets/sheet2.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"/>`, "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"/>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

test("finds nothing where nothing is", () => {
  expect(packageTraces(file())).toEqual({
    sheets: [{ name: "Cases", state: "visible" }, { name: "Notes & more", state: "veryHidden" }], properties: [], comments: 0, authors: [], pivots: 0, links: [], pictures: 0, customXml: 0,
  });
});

test("reads who the properties name", () => {
  const found = packageTraces(file({
    "docProps/core.xml": '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Mara Quill</dc:creator><cp:lastModifiedBy> Lara </cp:lastModifiedBy></cp:coreProperties>',
    "docProps/app.xml": `<Properties xmlns="${office}/extended-properties"><Manager>Bo</Manager><Company></Company></Properties>`,
    "docProps/custom.xml": `<Properties xmlns="${office}/custom-properties"><property name="Reviewer"/></Properties>`,
  }));
  expect(found.properties).toEqual(["author Mara Quill", "last saved by Lara", "manager Bo", "custom property Reviewer"]);
});

test("counts a thread of comments once, though it also stands among the notes", () => {
  const found = packageTraces(file({
    "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>Mara</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"/><comment ref="A2" authorId="1"/><comment ref="A3" authorId="0"/></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" id="{1}"/><threadedComment ref="A2" id="{2}" parentId="{1}"/></ThreadedComments>',
    "xl/persons/person.xml": '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Bo Chen" id="{3}"/></personList>',
  }));
  expect([found.comments, found.authors]).toEqual([4, ["Mara", "Bo Chen"]]);
});

test("counts what else goes along", () => {
  const found = packageTraces(file({
    "xl/pivotCache/pivotCacheDefinition1.xml": "<x/>", "xl/pivotCache/pivotCacheRecords1.xml": "<x/>", "xl/media/image1.png": "x", "xl/media/image2.png": "x", "customXml/item1.xml": "<x/>", "customXml/itemProps1.xml": "<x/>",
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}"/>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relations(["externalLinkPath", "file:///C:/Users/mara/plan.xlsx", true]),
    "xl/connections.xml": `<connections xmlns="${main}"><connection id="1" name="CRM of Mara"/></connections>`,
  }));
  expect(found).toMatchObject({ pivots: 1, pictures: 2, customXml: 1, links: ["file:///C:/Users/mara/plan.xlsx", "CRM of Mara"] });
});

test("throws over what is no workbook", () => {
  expect(() => packageTraces(strToU8("no zip"))).toThrow();
  expect(() => packageTraces(zipSync({ "a.txt": strToU8("x") }))).toThrow("This is not an Excel workbook");
});
