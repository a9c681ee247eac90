import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { handMade, mainNamespace, officeNamespace, readHandMade, relationships, sheetPart } from "./handMade";

const only = (book: Parameters<typeof readHandMade>[0]) => readHandMade(book).sheets[0]!;

describe("the workbook part", () => {
  test("visibility, active sheet and names, global and local", () => {
    const workbook = `<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><bookViews><workbookView activeTab="2"/></bookViews><sheets>` +
      '<sheet name="A &amp; B" sheetId="4" r:id="s0"/><sheet name="Hidden" sheetId="9" state="hidden" r:id="s1"/><sheet name="Deep" sheetId="2" state="veryHidden" r:id="s2"/></sheets>' +
      '<definedNames><definedName name="Total">\'A &amp; B\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">Hidden!$A$1:$B$2</definedName><definedName name="Lost" localSheetId="7">1</definedName></definedNames></workbook>';
    const model = readHandMade({ sheets: ["", "", ""], parts: { "xl/workbook.xml": workbook } });
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["A & B", "visible"], ["Hidden", "hidden"], ["Deep", "veryHidden"]]);
    expect(model.activeSheet).toBe(2);
    expect(model.names.map(({ name, refersTo, sheet, hidden }) => [name, refersTo, sheet?.name ?? null, hidden])).toEqual([
      ["Total", "'A & B'!$A$1", null, false], ["_xlnm.Print_Area", "Hidden!$A$1:$B$2", "Hidden", true],
    ]);
    expect(new Set(model.sheets.map(({ id }) => id)).size).toBe(3);
  });

  test("a chart sheet is no worksheet, and names and the active sheet still count it", () => {
    const workbook = `<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Chart1" sheetId="1" r:id="c"/><sheet name="Data" sheetId="2" r:id="s0"/></sheets><definedNames><definedName name="N" localSheetId="1">1</definedName></definedNames></workbook>`;
    const model = readHandMade({ parts: {
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": relationships(["c", "chartsheet", "chartsheets/sheet1.xml"], ["s0", "worksheet", "worksheets/sheet1.xml"]),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    } });
    expect([model.sheets.map(({ name }) => name), model.activeSheet, model.names[0]!.sheet?.name]).toEqual([["Data"], 0, "Data"]);
  });

  test("the model keeps where each sheet and the styles came from", () => {
    const opened = readWorkbook(handMade({ styles: "" }));
    expect([opened.workbookPart, opened.stylesPart, opened.sheetParts.get(opened.model.sheets[0]!)]).toEqual(["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect(opened.model.sheets[0]!.changed.size).toBe(0);
  });

  test.each<[string, Record<string, string>]>([
    ["a text document", { "xl/workbook.xml": "<document/>" }],
    ["a zip file without relationships", { "_rels/.rels": relationships() }],
    ["a binary workbook", { "_rels/.rels": relationships(["r", "officeDocument", "xl/workbook.bin"]) }],
  ])("%s is not a workbook", (_, parts) => {
    expect(() => readHandMade({ parts })).toThrow(expect.objectContaining({ code: "not-a-workbook" }));
  });

  test.each<[string, Record<string, string>]>([
    ["XML that is not well-formed", { "xl/workbook.xml": "<workbook><sheets></workbook>" }],
    ["a sheet that is not there", { "xl/_rels/workbook.xml.rels": relationships(["s0", "worksheet", "worksheets/other.xml"]) }],
    ["no sheets", { "xl/workbook.xml": "<workbook/>" }],
    ["no workbook part", { "_rels/.rels": relationships(["r", "officeDocument", "xl/other.xml"]) }],
  ])("%s: a damaged file", (_, parts) => {
    expect(() => readHandMade({ parts })).toThrow(expect.objectContaining({ code: "corrupt" }));
  });
});

test("the new workbook is one empty sheet in Calibri 11", () => {
  const { model } = newWorkbook();
  expect(model.sheets.map(({ name, columns }) => [name, columns.size])).toEqual([["Sheet1", 0]]);
  expect([model.styles.bodyFont, model.styles.count, model.activeSheet, model.date1904]).toEqual([{ name: "Calibri", size: 11 }, 1, 0, false]);
});

describe("around the cells", () => {
  test("view, panes, protection, columns, rows and merges", () => {
    const sheet = only({ sheets: [sheetPart(
      '<sheetPr><tabColor rgb="FF00AA11"/></sheetPr><sheetViews><sheetView showGridLines="0" showRowColHeaders="false" workbookViewId="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="2" max="3" width="12.5" hidden="1" style="4"/></cols>',
      '<row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
      '<sheetProtection sheet="true" objects="1"/><mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>')] });
    expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.freeze, sheet.isProtected]).toEqual(["#00AA11", false, false, { rows: 3, columns: 1 }, true]);
    expect([...sheet.columnInfos]).toEqual([[1, { width: 12.5, hidden: true, style: 4 }], [2, { width: 12.5, hidden: true, style: 4 }]]);
    expect([...sheet.rowInfos]).toEqual([[0, { height: 30 }], [1, { hidden: true }]]);
    expect(sheet.merges).toEqual([{ row: 1, column: 1, rows: 3, columns: 2 }]);
  });

  test("a pane that is split and not frozen freezes nothing", () => {
    expect(only({ sheets: [sheetPart('<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="900"/></sheetView></sheetViews>', "")] }).freeze).toEqual({ rows: 0, columns: 0 });
  });

  test("links, inside and outside", () => {
    const sheet = only({
      sheets: [sheetPart("", "", '<hyperlinks><hyperlink ref="A1" r:id="h" tooltip="Go"/><hyperlink ref="B2:C3" location="\'A B\'!A1" display="x"/></hyperlinks>')],
      parts: { "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="${officeNamespace}/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></Relationships>` },
    });
    expect(sheet.hyperlinks).toEqual([{ row: 0, column: 0, address: "https://example.org/?a=1&b=2", screenTip: "Go" }, { row: 1, column: 1, documentReference: "'A B'!A1" }]);
  });

  test("print set-up", () => {
    const sheet = only({ sheets: [sheetPart('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', "",
      '<printOptions horizontalCentered="1"/><pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0.5" footer="0.6"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;LA &amp;&amp; B&amp;RC</oddHeader><oddFooter>Page &amp;P of &amp;N</oddFooter></headerFooter>')] });
    expect(sheet.page).toEqual({
      orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: null, margins: { left: 0.1, right: 0.2, top: 0.3, bottom: 0.4, header: 0.5, footer: 0.6 },
      centerHorizontally: true, header: { left: "A && B", center: "", right: "C" }, footer: { left: "", center: "Page &P of &N", right: "" },
    });
    expect(only({}).page).toBeNull();
  });

  test("rules and validations that the model knows, and none of the others nor of the extensions", () => {
    const sheet = only({
      styles: '<dxfs><dxf><font><b/><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>',
      sheets: [sheetPart("", "",
        '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;2</formula></cfRule><cfRule type="colorScale" priority="2"/></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1"><cfRule type="beginsWith" dxfId="0" priority="3" operator="beginsWith" text="✔"><formula>LEFT(B1,1)="✔"</formula></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation type="list" sqref="A1" promptTitle="P" prompt="pick"><formula1>"a,b ""c"""</formula1></dataValidation><dataValidation type="list" sqref="A2"><formula1>$D$1:$D$3</formula1></dataValidation>' +
        '<dataValidation type="decimal" operator="greaterThanOrEqual" sqref="A3 B3"><formula1>0</formula1></dataValidation><dataValidation type="whole" sqref="A4" error="no"><formula1>1</formula1><formula2>9</formula2></dataValidation><dataValidation type="custom" sqref="A5"><formula1>TRUE</formula1></dataValidation></dataValidations>' +
        `<extLst><ext uri="{x}"><x14:dataValidations xmlns:x14="x14"><x14:dataValidation type="list" sqref="Z9"/></x14:dataValidations></ext></extLst>`)],
    });
    expect(sheet.conditionalFormats.map(({ range, rule, font, fill }) => [range.row, range.column, range.rows, rule, font, fill])).toEqual([
      [0, 0, 9, { kind: "formula", formula: "A1>2" }, { bold: true, color: "#FF0000" }, "#00FF00"],
      [0, 2, 1, { kind: "formula", formula: "A1>2" }, { bold: true, color: "#FF0000" }, "#00FF00"],
      [0, 1, 1, { kind: "beginsWith", text: "✔" }, { bold: true, color: "#FF0000" }, "#00FF00"],
    ]);
    expect(sheet.validations.map(({ range, rule, prompt, error }) => [range.row, range.column, rule, prompt, error])).toEqual([
      [0, 0, { kind: "list", source: 'a,b "c"' }, { title: "P", message: "pick" }, undefined],
      [1, 0, { kind: "list", source: "=$D$1:$D$3" }, undefined, undefined],
      [2, 0, { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: "0" }, undefined, undefined],
      [2, 1, { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: "0" }, undefined, undefined],
      [3, 0, { kind: "wholeNumber", operator: "Between", formula1: "1", formula2: "9" }, undefined, { title: "", message: "no" }],
    ]);
  });

  test("worksheet custom properties", () => {
    const sheet = only({
      sheets: [sheetPart("", "", '<customProperties><customPr name="plan" r:id="p"/></customProperties>')],
      parts: { "xl/worksheets/_rels/sheet1.xml.rels": relationships(["p", "customProperty", "../customProperty1.bin"]), "xl/customProperty1.bin": Buffer.from("scorecard ✔", "utf16le") },
    });
    expect([...sheet.customProperties]).toEqual([["plan", "scorecard ✔"]]);
  });

  test("a table without header, with totals, banding and escaped names", () => {
    const table = `<t:table xmlns:t="${mainNamespace}" id="7" name="x" displayName="Plan" ref="B3:C9" headerRowCount="0" totalsRowCount="1"><t:tableColumns><t:tableColumn id="3" name="a_x000a_b"/><t:tableColumn id="5" name="c"/></t:tableColumns><t:tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></t:table>`;
    const sheet = only({ parts: { "xl/worksheets/_rels/sheet1.xml.rels": relationships(["t", "table", "../tables/table1.xml"]), "xl/tables/table1.xml": table } });
    expect(sheet.tables).toEqual([{
      id: 7, name: "Plan", range: { row: 2, column: 1, rows: 7, columns: 2 }, hasHeader: false, hasTotals: true, columns: [{ id: 3, name: "a\nb" }, { id: 5, name: "c" }],
      style: "TableStyleLight1", showFilterButton: false, filters: [], showBandedRows: true,
    }]);
  });
});

describe("styles", () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="0.0 &quot;h&quot;"/></numFmts>' +
    '<fonts><font><sz val="10"/><color theme="1"/><name val="Aptos"/></font><font><b/><i val="0"/><u val="double"/><sz val="14"/><color theme="4" tint="0.4"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
    '<borders><border/><border><left style="none"/><bottom style="thin"><color auto="1"/></bottom></border></borders>' +
    '<cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="2" borderId="1" quotePrefix="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2"/></xf><xf numFmtId="14"/></cellXfs>';
  const table = () => readHandMade({ styles }).styles;

  test("a format by index, by the names and colours of Excel's API", () => {
    expect(table().bodyFont).toEqual({ name: "Aptos", size: 10 });
    expect(table().get(0)).toEqual({ numberFormat: "General", font: {}, fill: null, borders: {}, alignment: {}, quotePrefix: false });
    expect(table().get(1)).toEqual({
      numberFormat: '0.0 "h"', font: { name: "Arial", size: 14, bold: true, underline: true, color: "#95B3D7" }, fill: "#FFFF00",
      borders: { bottom: { style: "thin", color: "#000000" } }, alignment: { horizontal: "CenterAcrossSelection", vertical: "Top", wrap: true, indent: 2 }, quotePrefix: true,
    });
    expect(table().get(2).numberFormat).toBe("m/d/yyyy");
  });

  test("deriving finds an equal format or appends one, and never changes those of the file", () => {
    const styles = table();
    const bold = styles.derive(0, (style) => ({ ...style, font: { ...style.font, bold: true } }));
    expect([bold, styles.count]).toEqual([3, 4]);
    expect(styles.derive(0, (style) => ({ ...style, font: { bold: true, size: 10, name: "Aptos" } }))).toBe(3);
    expect(styles.derive(bold, (style) => ({ ...style, font: { bold: false } }))).toBe(0);
    expect(styles.derive(1, (style) => style)).toBe(1);
    expect(styles.get(0).font).toEqual({});
  });

  test("a file without styles has the default format", () => {
    const { styles: none } = readHandMade({});
    expect([none.count, none.bodyFont, none.get(5).numberFormat]).toEqual([1, { name: "Calibri", size: 11 }, "General"]);
  });
});

test("charts are listed by name, place, title and the cells that feed them", () => {
  const drawing = '<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:c="c" xmlns:mc="mc" xmlns:r="r"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>24</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>39</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to>' +
    '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="worst"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="c1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';
  const line = (axes: string, values: string) => `<c:lineChart><c:ser><c:tx><c:strRef><c:f>S!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>Now</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="1b6b3a"/></a:solidFill><a:prstDash val="sysDash"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker><c:cat><c:strRef><c:f>S!$A$2:$A$9</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser><c:marker val="1"/>${axes}</c:lineChart>`;
  const axes = (first: number) => `<c:axId val="${first}"/><c:axId val="${first + 1}"/>`;
  const chart = '<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><c:tx><c:strRef><c:f>S!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>The finding</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title><c:plotArea>' +
    line(axes(1), "S!$B$2:$B$9") + line(axes(3), "S!$C$2:$C$9") +
    '<c:catAx><c:axId val="1"/><c:tickLblSkip val="3"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:min val="0"/></c:scaling><c:majorGridlines/><c:numFmt formatCode="0%"/></c:valAx><c:valAx><c:axId val="4"/><c:delete val="1"/></c:valAx></c:plotArea><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr></c:chartSpace>';
  const sheet = only({
    sheets: [sheetPart("", "", '<drawing r:id="d"/>')],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["d", "drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": drawing,
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["c1", "chart", "../charts/chart1.xml"]),
      "xl/charts/chart1.xml": chart,
    },
  });
  expect(sheet.charts).toHaveLength(1);
  expect(sheet.charts[0]).toMatchObject({
    name: "worst", part: "xl/charts/chart1.xml", chartType: "Line", place: { row: 24, column: 1, rows: 16, columns: 3 }, displayBlanksAs: "NotPlotted", fill: "#FFFFFF", border: "#D9D9D9",
    title: { visible: true, text: "The finding", formula: "S!$A$1" }, legend: { visible: false },
    categoryAxis: { tickLabelSpacing: 3 }, valueAxis: { minimum: 0, majorGridlines: true, numberFormat: "0%", visible: true }, secondaryValueAxis: { visible: false },
    series: [
      { name: "Now", values: "S!$B$2:$B$9", categories: "S!$A$2:$A$9", color: "#1B6B3A", weight: 2.25, lineStyle: "Dash", markerStyle: "None", axisGroup: "Primary" },
      { values: "S!$C$2:$C$9", axisGroup: "Secondary" },
    ],
  });
});
