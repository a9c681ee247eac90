import { init } from "echarts";
import { chartOption } from "../../../../host/workbench/charts/chartOption";
import type { ChartView } from "../../../../host/workbench/charts/chartView";
import { servedChartTypes } from "../../../../host/objects/chart/chartTypes";
import { axisOf, chartOf, measureLetters, seriesOf } from "./sampleCharts";

const size = { width: 480, height: 288 };

function svgOf(view: ChartView): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(chartOption(view, size, measureLetters));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function textsOf(view: ChartView): string[] {
  return Array.from(svgOf(view).matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text ?? "");
}

/** The first series as it is given to ECharts. */
function firstSeries(view: ChartView): Record<string, unknown> {
  const { series } = chartOption(view, size, measureLetters);
  return (Array.isArray(series) ? series[0] : series) as Record<string, unknown>;
}

const title = { visible: true, text: null, formula: null, fontSize: null, fontColor: null, bold: null, horizontal: null, shownText: "Cases by quarter" };

describe("every kind of chart", () => {
  it.each([...servedChartTypes, "Area", "AreaStacked", "AreaStacked100", "Pie", "Doughnut", "XYScatter"])("is drawn: %s", (chartType) => {
    const view = chartOf(chartType, [seriesOf([3, 1, 2], { name: "North", color: "#123456" }), seriesOf([2, 4, 1], { name: "South" })], { title, legend: { visible: true, position: "Bottom" } });
    const svg = svgOf(view);
    expect(svg).toContain("Cases by quarter");
    expect(svg).toContain(chartType === "Pie" || chartType === "Doughnut" ? "#4472C4" : "#123456");
    expect(textsOf(view)).toContain(chartType === "Pie" || chartType === "Doughnut" ? "Q1" : "North");
  });

  it("holds the place of a kind that is not drawn, and says so", () => {
    const texts = textsOf(chartOf("Radar", [seriesOf([1, 2])], { title, part: "xl/charts/chart1.xml" }));
    expect(texts).toEqual(["Cases by quarter", "Chart of the file (kept as it is)"]);
  });
});

describe("values", () => {
  it("leave gaps, count as 0 or are bridged where cells are blank", () => {
    const drawn = (displayBlanksAs: ChartView["displayBlanksAs"]): unknown[] => {
      const { data, connectNulls } = firstSeries(chartOf("Line", [seriesOf([3, null, 5])], { displayBlanksAs }));
      return [data, connectNulls];
    };
    expect(drawn("NotPlotted")).toEqual([[3, "-", 5], false]);
    expect(drawn("Zero")).toEqual([[3, 0, 5], false]);
    expect(drawn("Interplotted")).toEqual([[3, "-", 5], true]);
  });

  it("become shares of their category where they are stacked to 100 percent", () => {
    const view = chartOf("ColumnStacked100", [seriesOf([1, 0]), seriesOf([3, 0])], { valueAxis: axisOf(true, { numberFormat: "0%" }) });
    expect(firstSeries(view)["data"]).toEqual([0.25, 0]);
    expect(textsOf(view)).toEqual(expect.arrayContaining(["0%", "50%", "100%"]));
  });

  it("scale the axis by the height of their stacks", () => {
    const view = chartOf("ColumnStacked", [seriesOf([40, -10]), seriesOf([45, -20])]);
    expect(chartOption(view, size, measureLetters)["yAxis"]).toMatchObject([{ min: -40, max: 100 }]);
  });

  it("on the secondary axis have a scale of their own at the right, without gridlines", () => {
    const series = [seriesOf([320, 410], {}, "ColumnClustered"), seriesOf([0.8, 0.9], { axisGroup: "Secondary" }, "LineMarkers")];
    const view = chartOf("ColumnClustered", series, { secondaryValueAxis: axisOf(true, { numberFormat: "0%", majorGridlines: false }) });
    expect(chartOption(view, size, measureLetters)["yAxis"]).toMatchObject([{ position: "left", max: 450, splitLine: { show: true } }, { position: "right", splitLine: { show: false } }]);
    expect(textsOf(view)).toContain("90%");
  });
});

describe("lines", () => {
  it("have their weight in points, their dashes and their colour", () => {
    const { lineStyle } = firstSeries(chartOf("Line", [seriesOf([1, 2], { weight: 1.5, lineStyle: "Dash", color: "#242424" })]));
    expect(lineStyle).toMatchObject({ color: "#242424", width: 2, type: [8, 6] });
  });

  it("show markers where the type, the series or the point says so", () => {
    expect(firstSeries(chartOf("Line", [seriesOf([1, 2])]))["symbol"]).toBe("none");
    expect(firstSeries(chartOf("LineMarkers", [seriesOf([1, 2])]))["symbol"]).toBe("circle");
    expect(firstSeries(chartOf("LineMarkers", [seriesOf([1, 2], { markerStyle: "None" })]))["symbol"]).toBe("none");
    const marked = seriesOf([1, 2], { markerStyle: "None", points: [[1, { markerStyle: "Circle", markerSize: 6, markerColor: "#FF0000" }]] });
    expect(firstSeries(chartOf("Line", [marked]))["data"]).toMatchObject([1, { value: 2, symbol: "circle", symbolSize: 8, itemStyle: { color: "#FF0000" } }]);
  });
});

describe("labels of points", () => {
  const labelled = (chartType: string, value: number | null, labelPosition?: string): unknown => {
    const point = labelPosition === undefined ? { hasDataLabel: true } : { hasDataLabel: true, labelPosition };
    const data = firstSeries(chartOf(chartType, [seriesOf([value], { numberFormat: "0.0%", points: [[0, point]] })]))["data"];
    return (data as { label: unknown }[])[0]?.label;
  };

  it("show the cell in its number format", () => {
    expect(labelled("Line", 0.123)).toMatchObject({ show: true, formatter: "12.3%", position: "top" });
    expect(labelled("Line", null)).toEqual({ show: false });
  });

  it.each([
    ["ColumnClustered", 1, undefined, "top"], ["ColumnClustered", -1, undefined, "bottom"], ["BarClustered", 1, "OutsideEnd", "right"],
    ["BarClustered", -1, "InsideEnd", "insideLeft"], ["ColumnStacked", 1, undefined, "inside"], ["ColumnClustered", 1, "InsideBase", "insideBottom"], ["Line", 1, "Left", "left"],
  ])("of %s at %d, asked for as %s, stand at %s", (chartType, value, asked, position) => {
    expect(labelled(chartType, value, asked)).toMatchObject({ position });
  });
});

describe("axes", () => {
  it("keep labels low where values lie below 0, or let them follow the line", () => {
    const low = chartOf("ColumnClustered", [seriesOf([5, -5])], { categoryAxis: axisOf(false, { tickLabelPosition: "Low" }) });
    expect(chartOption(low, size, measureLetters)["xAxis"]).toMatchObject([{ position: "bottom", axisLabel: { show: true }, axisLine: { onZero: true } }]);
    const beside = chartOf("ColumnClustered", [seriesOf([5, -5])]);
    expect(chartOption(beside, size, measureLetters)["xAxis"]).toMatchObject([{ axisLabel: { show: false } }]);
    expect(textsOf(beside)).toEqual(expect.arrayContaining(["Q1", "Q2"]));
  });

  it("put labels above the plot where they are asked for there", () => {
    const view = chartOf("Line", [seriesOf([5, 6])], { categoryAxis: axisOf(false, { tickLabelPosition: "High" }) });
    expect(chartOption(view, size, measureLetters)["xAxis"]).toMatchObject([{ position: "bottom", axisLabel: { show: false } }, { position: "top", axisLabel: { show: true } }]);
  });

  it("show every nth category, numbers in their format, and nothing where they are hidden", () => {
    const every = chartOf("Line", [seriesOf([1, 2, 3])], { categoryAxis: axisOf(false, { tickLabelSpacing: 2 }), valueAxis: axisOf(true, { numberFormat: '0 "h"' }) });
    const texts = textsOf(every);
    expect(texts.filter((text) => text.startsWith("Q"))).toEqual(["Q1", "Q3"]);
    expect(texts).toContain("3 h");
    const hidden = chartOf("Line", [seriesOf([1, 2])], { categoryAxis: axisOf(false, { visible: false }), valueAxis: axisOf(true, { tickLabelPosition: "None" }) });
    expect(textsOf(hidden)).toEqual([]);
  });

  it("list the bars of a category upwards", () => {
    const view = chartOf("BarClustered", [seriesOf([1], { color: "#111111" }), seriesOf([2], { color: "#222222" })]);
    expect(firstSeries(view)["itemStyle"]).toEqual({ color: "#222222" });
  });
});

describe("the title", () => {
  it("stands in the middle and is broken between words", () => {
    const shownText = "Voluntary turnover of the whole organisation: 17 %, two points above the target";
    const view = chartOf("Line", [seriesOf([1])], { title: { ...title, shownText, fontSize: 12, horizontal: "Left" } });
    const { title: drawn } = chartOption(view, size, measureLetters);
    expect(drawn).toMatchObject({ textAlign: "left", textStyle: { fontSize: 16, color: "#595959" } });
    const { text, left } = drawn as { text: string; left: number };
    const widest = Math.max(...text.split("\n").map((line) => line.length * 8));
    expect(text.split("\n")).toHaveLength(2);
    expect(left).toBe(240 - widest / 2);
  });

  it("stands where it was put", () => {
    const view = chartOf("Line", [seriesOf([1])], { title: { ...title, horizontal: "Left", x: 0.05, y: 0.125 } });
    expect(chartOption(view, size, measureLetters).title).toMatchObject({ left: 24, top: 36, textAlign: "left" });
  });
});

describe("the legend", () => {
  it("names each series, also those that share a name", () => {
    const view = chartOf("ColumnClustered", [seriesOf([1], { name: "Team" }), seriesOf([2], { name: "Team" })], { legend: { visible: true, position: "Right" } });
    expect(textsOf(view).filter((text) => text === "Team")).toHaveLength(2);
  });

  it("lists stacks as they stand, the topmost first", () => {
    const view = chartOf("ColumnStacked", [seriesOf([1], { name: "Lower" }), seriesOf([2], { name: "Upper" })], { legend: { visible: true, position: "Right" } });
    expect(textsOf(view).filter((text) => text.endsWith("er"))).toEqual(["Upper", "Lower"]);
  });
});
