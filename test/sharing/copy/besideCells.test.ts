import { copyHeaderFooter } from "../../../src/sharing/copy/copyHeaderFooter";
import { copyTheme } from "../../../src/sharing/copy/copyTheme";
import { ownNumberFormat } from "../../../src/sharing/copy/numberFormat";
import { OwnTexts } from "../../../src/sharing/copy/ownText";
import { copyStyles } from "../../../src/sharing/copy/copyStyles";
import { element } from "../../../src/sharing/xml/xmlElement";
import { parseXml } from "../../../src/sharing/xml/parseXml";
import { writeXml } from "../../../src/sharing/xml/writeXml";

const own = new OwnTexts(["leadership", "scorecard", "data", "to", "oct", "pt", "min"], new Set(["Backlog of Cases"]));
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

test.each([
  ["&LLeadership scorecard · data to 31 Oct 2026&R&P", "&LLeadership scorecard · data to 31 Oct 2026&R&P"],
  ["&LLeadership scorecard&CMara Quill&R&P", "&LLeadership scorecard&R&P"],
  ["&L&Z&F&R&D &T", "&R&D &T"],
  ["&L&\"Arial,Bold\"&K00FF00&12Scorecard", "&L&\"Arial,Bold\"&K00FF00&12Scorecard"],
  ["&CMara", undefined],
])("makes of the footer %j %j", (text, expected) => {
  expect(copyHeaderFooter(element("headerFooter", {}, [element("oddFooter", {}, text)]), own).children[0]?.text).toBe(expected);
});

test.each([
  ['"▲ "0.0 "pt"', '"▲ "0.0 "pt"'], ["[<9.95]0.0 \"min\";#,##0 \"min\"", "[<9.95]0.0 \"min\";#,##0 \"min\""], ["d mmm yyyy", "d mmm yyyy"], ['0 "Mara"', "General"], ["\\M\\a\\r\\a 0", "General"],
])("makes of the number format %s %s", (code, expected) => {
  expect(ownNumberFormat(code, own)).toBe(expected);
});

test("takes texts that cells of the copy show for its own", () => {
  expect([own.has("Backlog of Cases"), own.has("Backlog"), own.has("12 · 31"), own.has("Scorecard Mara")]).toEqual([true, false, true, false]);
});

test("leaves names of styles out, and every look in", () => {
  const source = parseXml(`<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="0 &quot;Mara&quot;"/></numFmts><fonts count="1"><font><name val="Calibri"/></font></fonts>`
    + `<cellStyleXfs count="2"><xf/><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="164" xfId="1"/></cellXfs><cellStyles count="2"><cellStyle name="Mara's" xfId="0"/><cellStyle name="Standard" xfId="1" builtinId="0"/></cellStyles>`
    + `<tableStyles count="1"><tableStyle name="Mara's table"/></tableStyles></styleSheet>`);
  const copy = writeXml(copyStyles(source, own));
  expect(copy).not.toMatch(/Mara/);
  expect(copy).toContain('<cellStyles count="1"><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles>');
  expect(copy).toContain('<cellXfs count="1"><xf numFmtId="164" xfId="1"/></cellXfs>');
});

test("leaves a theme's name and pictures out", () => {
  const source = parseXml('<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Mara"><a:themeElements><a:clrScheme name="Mara"><a:dk1/></a:clrScheme><a:fmtScheme name="Mara"><a:blipFill/></a:fmtScheme></a:themeElements><a:objectDefaults/></a:theme>');
  const copy = copyTheme(source);
  expect(copy && writeXml(copy)).toContain('<a:themeElements><a:clrScheme name="Office"><a:dk1/></a:clrScheme><a:fmtScheme name="Office"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fmtScheme></a:themeElements></a:theme>');
  expect(copy && writeXml(copy)).not.toMatch(/Mara/);
});
