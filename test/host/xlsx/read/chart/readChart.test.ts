import { readChart } from "../../../../../host/xlsx/read/chart/readChart";
import { parseXml } from "../../../../../host/xlsx/read/xmlElement";
import { readWorkbook } from "../../../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../../../host/xlsx/write/saveWorkbook";
import { newWorkbook } from "../../../../../host/xlsx/newWorkbook";
import type { ChartModel } from "../../../../../host/model/charts";
import { addRichSheet } from "../../write/richSheet";

function chartOf(plot: string, shape = ""): ChartModel {
  const xml = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
    <c:chart><c:plotArea>${plot}</c:plotArea></c:chart>${shape}</c:chartSpace>`;
  return readChart(parseXml(xml, "chart1.xml"), { id: "1", name: "Chart 1", place: { row: 0, column: 0, rows: 1, columns: 1 }, part: "chart1.xml" });
}

const shown = (value: number): string => `<c:showVal val="${value}"/>`;

describe("a chart that was saved", () => {
  it("comes back with its kinds, its title and the looks of its points", () => {
    const opened = newWorkbook();
    const { charts } = addRichSheet(opened.model);
    const before = charts.map(({ title, series }) => ({ title, series }));
    const again = readWorkbook(saveWorkbook(opened)).model.sheets.flatMap((sheet) => sheet.charts);
    const after = again.map(({ title, series }) => ({ title: { ...title, text: title.formula === null ? title.text : null }, series }));
    expect(before).toHaveLength(2);
    expect(after[0]).toEqual(before[0]);
    // Its line shows markers, which the type then says too.
    expect(after[1]?.series.map(({ chartType }) => chartType)).toEqual(["ColumnClustered", "LineMarkers"]);
    expect(after[1]?.title).toEqual(before[1]?.title);
  });
});

describe("a chart of somebody else's", () => {
  it("labels each point where its series is labelled, but for those that are not", () => {
    const cells = '<c:val><c:numRef><c:f>A!$A$1:$A$3</c:f><c:numCache><c:ptCount val="3"/></c:numCache></c:numRef></c:val>';
    const labels = `<c:dLbls><c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl><c:dLblPos val="inEnd"/>${shown(1)}</c:dLbls>`;
    const { series } = chartOf(`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser>${labels}${cells}</c:ser></c:barChart>`);
    expect([...(series[0]?.points ?? [])]).toEqual([
      [0, { hasDataLabel: true, labelPosition: "InsideEnd" }], [1, { hasDataLabel: false, labelPosition: "InsideEnd" }], [2, { hasDataLabel: true, labelPosition: "InsideEnd" }],
    ]);
  });

  it("stands on white within a thin line, unless it says that it does not", () => {
    const plain = chartOf("<c:lineChart/>");
    expect([plain.fill, plain.border]).toEqual(["#FFFFFF", "#D9D9D9"]);
    const bare = chartOf("<c:lineChart/>", "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    expect([bare.fill, bare.border]).toEqual([null, null]);
  });

  it("keeps the colour of a column of its own", () => {
    const point = '<c:dPt><c:idx val="2"/><c:spPr><a:solidFill><a:srgbClr val="c00000"/></a:solidFill></c:spPr></c:dPt>';
    const { series } = chartOf(`<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:ser>${point}</c:ser></c:barChart>`);
    expect([...(series[0]?.points ?? [])]).toEqual([[2, { markerColor: "#C00000" }]]);
  });

  it.each([
    ["lineChart", "percentStacked", '<c:marker val="1"/>', "LineMarkersStacked100"], ["lineChart", "standard", '<c:marker val="0"/>', "Line"],
    ["areaChart", "stacked", "", "AreaStacked"], ["areaChart", "standard", "", "Area"],
  ])("of the kind %s, %s%s, is a %s", (group, grouping, marker, chartType) => {
    expect(chartOf(`<c:${group}><c:grouping val="${grouping}"/>${marker}</c:${group}>`).chartType).toBe(chartType);
  });
});
