import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts that other programs and add-ins put into a workbook: by path their text, and which part refers to each by what kind. */
const parts: readonly { readonly path: string; readonly text: string; readonly type?: string; readonly from?: readonly [relationships: string, target: string, kind: string] }[] = [
  { path: "customXml/item1.xml", text: "<order xmlns=\"urn:example\"><who>Ann Example</who></order>", from: ["xl/_rels/workbook.xml.rels", "../customXml/item1.xml", `${office}/customXml`] },
  {
    path: "customXml/itemProps1.xml", type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    text: `<ds:datastoreItem ds:itemID="{0B8B4C2B-6A5A-4C5B-9C7E-1C8F5A0E7A01}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  },
  {
    path: "customXml/_rels/item1.xml.rels",
    text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  },
  {
    path: "docProps/custom.xml", type: "application/vnd.openxmlformats-officedocument.custom-properties+xml", from: ["_rels/.rels", "docProps/custom.xml", `${office}/custom-properties`],
    text: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  },
  {
    path: "xl/persons/person.xml", type: "application/vnd.ms-excel.person+xml", from: ["xl/_rels/workbook.xml.rels", "persons/person.xml", "http://schemas.microsoft.com/office/2017/10/relationships/person"],
    text: `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Ann Example" id="{5A6E0B8B-0001-4C5B-9C7E-1C8F5A0E7A01}" userId="ann" providerId="None"/></personList>`,
  },
  {
    path: "xl/threadedComments/threadedComment1.xml", type: "application/vnd.ms-excel.threadedcomments+xml",
    from: ["xl/worksheets/_rels/sheet1.xml.rels", "../threadedComments/threadedComment1.xml", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"],
    text: `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="F2" dT="2026-01-05T10:00:00.00" personId="{5A6E0B8B-0001-4C5B-9C7E-1C8F5A0E7A01}" id="{5A6E0B8B-0002-4C5B-9C7E-1C8F5A0E7A01}"><text>Ask Ben about this one.</text></threadedComment></ThreadedComments>`,
  },
  {
    path: "xl/printerSettings/printerSettings1.bin", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
    from: ["xl/worksheets/_rels/sheet2.xml.rels", "../printerSettings/printerSettings1.bin", `${office}/printerSettings`], text: "\u0001\u0002printer",
  },
];

/** Values of the formulas on My notes, which excelize leaves for Excel to compute. */
const values: readonly (readonly [cell: string, value: number])[] = [["E2", 12], ["E3", 240]];

/** The workbook with parts of other programs in it, and with the values of its formulas; packed loosely, as some of them do. */
export function withForeignParts(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const insert = (path: string, before: string, text: string): void => {
    const whole = strFromU8(files[path] ?? new Uint8Array());
    if (!whole.includes(before)) throw new Error(`${path} has no ${before}`);
    files[path] = strToU8(whole.replace(before, text + before));
  };
  parts.forEach(({ path, text, type, from }, index) => {
    files[path] = strToU8(text);
    if (type !== undefined) insert("[Content_Types].xml", "</Types>", `<Override PartName="/${path}" ContentType="${type}"/>`);
    if (from) insert(from[0], "</Relationships>", `<Relationship Id="rIdForeign${index}" Type="${from[2]}" Target="${from[1]}"/>`);
  });
  const notes = "xl/worksheets/sheet2.xml";
  for (const [cell, value] of values) {
    const whole = strFromU8(files[notes] ?? new Uint8Array());
    files[notes] = strToU8(whole.replace(new RegExp(`<c r="${cell}" t="str">(.*?)</c>`), `<c r="${cell}">$1<v>${value}</v></c>`));
  }
  return zipSync(files, { level: 1 });
}
