import { escapeAttribute, escapeXstring } from "../../../../host/xlsx/write/xml/escapeXml";
import { XmlPart } from "../../../../host/xlsx/write/xml/xmlPart";

const partOf = (xml: string): XmlPart => new XmlPart(new TextEncoder().encode(xml), "part.xml");
const textOf = (part: XmlPart): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(part.toBytes());

test("finds elements past comments, processing instructions, character data and quoted brackets", () => {
  const part = partOf("\uFEFF<?xml version='1.0'?><!-- <no/> --><r a='>'><![CDATA[<no/>]]><x:b q=\"/>\"/><b><b/></b><?pi <no/> ?><c/></r>");
  expect(part.children().map(({ name, isEmptyTag }) => [name, isEmptyTag])).toEqual([["x:b", true], ["b", false], ["c", true]]);
});

test("splices without touching another byte, whatever the characters around", () => {
  const xml = "\uFEFF<r  a = 'ü' ><b n='1'/>€😀<c/></r>";
  const part = partOf(xml);
  const [b, c] = part.children();
  if (!b || !c) throw new Error("The elements are missing.");
  part.setAttribute(b, "n", "2 & '3'");
  part.setAttribute(c, "new", "é");
  part.append(c, "<d/>");
  part.append(part.root, "<e/>");
  part.insert(b.start, "<first/>");
  expect(textOf(part)).toBe("\uFEFF<r  a = 'ü' ><first/><b n='2 &amp; &apos;3&apos;'/>€😀<c new=\"é\"><d/></c><e/></r>");
  expect(part.attribute(part.root, "a")).toBe("ü");
});

test("takes attributes away, and leaves one that already says the same", () => {
  const part = partOf("<r hidden='hidden' n=\"&#x31;\"/>");
  part.setAttribute(part.root, "n", "1");
  expect(part.isChanged).toBe(false);
  part.setAttribute(part.root, "hidden", null);
  expect(textOf(part)).toBe("<r n=\"&#x31;\"/>");
});

test("escapes what XML and Excel would read otherwise", () => {
  expect(escapeXstring("a\u0001_x0041_<&>\r")).toBe("a_x0001__x005F_x0041_&lt;&amp;&gt;_x000D_");
  expect(escapeAttribute("a\n\t\"\u0001")).toBe("a&#10;&#9;&quot;\uFFFD");
});
