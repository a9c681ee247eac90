import { readSharedStrings } from "../../../src/sharing/package/readSharedStrings";
import { SharedTexts } from "../../../src/sharing/copy/sharedTexts";
import { parseXml } from "../../../src/sharing/xml/parseXml";
import { element } from "../../../src/sharing/xml/xmlElement";
import { writeXml } from "../../../src/sharing/xml/writeXml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test("knows elements by their namespace, whatever the prefix, and leaves out those that it does not know", () => {
  const parsed = parseXml(`<x:row xmlns:x="${main}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:n="urn:new" n:uid="1" rel:id="rId1" r="3"><n:c><x:c/></n:c><x:c><![CDATA[a<b]]>&amp;c</x:c></x:row>`);
  expect(parsed).toEqual({ name: "row", attributes: { "r:id": "rId1", r: "3" }, text: "", children: [{ name: "c", attributes: {}, text: "a<b&c", children: [] }] });
});

test("reads the namespaces of a strict workbook as the usual ones", () => {
  expect(parseXml('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>').name).toBe("worksheet");
});

test.each([["<a"], ["<a xmlns=\"urn:other\"/>"], ["<a></b>"], [""]])("throws over %j", (text) => {
  expect(() => parseXml(text)).toThrow();
});

test("writes what it read again, with signs escaped and nothing that XML cannot hold", () => {
  const text = "a & b < c > \"d\" 'e'\r\n\t\u0001\u{1f600}";
  const written = writeXml(element("t", { "xml:space": "preserve", note: text }, text));
  expect(written).toContain('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
  const { attributes, text: read } = parseXml(written);
  expect([attributes.note, read]).toEqual([text.replace("\u0001", ""), text.replace("\u0001", "")]);
});

test("reads shared strings without their looks and readings, as they were written", () => {
  const items = '<x:si><x:t>plain</x:t></x:si><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>two </x:t></x:r><x:r><x:t>runs</x:t></x:r></x:si><x:si><x:t>東京</x:t><x:rPh sb="0" eb="2"><x:t>トウキョウ</x:t></x:rPh></x:si><x:si/><x:si><x:t>a_x000D_b</x:t></x:si>';
  expect(readSharedStrings(`<x:sst xmlns:x="${main}">${items}</x:sst>`)).toEqual(["plain", "two runs", "東京", "", "a\rb"]);
  const texts = new SharedTexts();
  const all = [" kept ", "_x000D_", "a\nb", "_x000D_"];
  expect(all.map((text) => texts.index(text))).toEqual([0, 1, 2, 1]);
  expect(readSharedStrings(writeXml(texts.toXml()))).toEqual([" kept ", "_x000D_", "a\nb"]);
});
