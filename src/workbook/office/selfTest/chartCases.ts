import type { ChartPlan, SeriesPlan } from "../../../layout/sheetPlan";
import { rangeOf } from "../rangeOf";
import { addChart } from "../writeChart";
import { writeArea } from "./cellCases";
import type { Probe, SelfTestCase } from "./selfTestCase";

const points = 4;
const blue = "#0F548C";
const grey = "#A0A0A0";
const title = "Better than last month";

const baseMembers = [
  "Worksheet.charts", "ChartCollection.add", "Chart.setPosition", "ChartSeriesCollection.getItemAt", "ChartSeries.setValues", "ChartSeries.setXAxisValues",
] as const;

export const chartCases: readonly SelfTestCase[] = [
  {
    feature: "A line chart with its place",
    members: [
      ...baseMembers, "Chart.name", "ChartSeries.name", "ChartSeriesCollection.count", "Chart.displayBlanksAs", "Chart.plotVisibleOnly", "ChartLegend.visible",
      "Chart.width", "Chart.height", "ChartFill.setSolidColor", "ChartBorder.lineStyle",
    ],
    apiSet: "1.8",
    run: async (probe) => {
      const chart = await made(probe, [seriesOf(probe, 1, "Now", blue)]);
      chart.load("name,chartType,displayBlanksAs,width,height,series/count,legend/visible,format/border/lineStyle");
      const series = chart.series.getItemAt(0).load("name");
      const cell = probe.sheet.getRangeByIndexes(probe.row + 6, 0, 1, 1).load("format/columnWidth,format/rowHeight");
      await probe.context.sync();
      return [
        { what: "Chart.name", expected: nameOf(probe), was: chart.name },
        { what: "Chart.chartType", expected: "Line", was: chart.chartType },
        { what: "ChartSeriesCollection.count", expected: 1, was: chart.series.count },
        { what: "ChartSeries.name", expected: "Now", was: series.name },
        { what: "Chart.displayBlanksAs", expected: "NotPlotted", was: chart.displayBlanksAs },
        { what: "ChartLegend.visible", expected: false, was: chart.legend.visible },
        { what: "ChartBorder.lineStyle", expected: "None", was: chart.format.border.lineStyle },
        { what: "Chart.height", expected: cell.format.rowHeight * placeRows, was: chart.height, within: 3 },
        { what: "Chart.width", expected: true, was: chart.width > cell.format.columnWidth },
      ];
    },
  },
  {
    feature: "A chart's title follows a cell",
    members: [
      ...baseMembers, "Chart.title", "ChartTitle.setFormula", "ChartTitle.text", "ChartTitle.visible", "ChartTitle.horizontalAlignment", "ChartTitle.left",
      "ChartTitle.top", "ChartFont.size", "ChartFont.bold", "ChartFont.color",
    ],
    apiSet: "1.8",
    run: async (probe) => {
      const chart = await made(probe, [seriesOf(probe, 1, "Now", blue)]);
      chart.title.load("text,visible,horizontalAlignment,left,top,format/font/size,format/font/bold,format/font/color");
      await probe.context.sync();
      const { text, visible, horizontalAlignment, left, top, format: { font } } = chart.title;
      return [
        { what: "ChartTitle.text", expected: title, was: text },
        { what: "ChartTitle.visible", expected: true, was: visible },
        { what: "ChartTitle.horizontalAlignment", expected: "Left", was: horizontalAlignment },
        { what: "ChartTitle.left", expected: 2, was: left, within: 3 },
        { what: "ChartTitle.top", expected: 2, was: top, within: 3 },
        { what: "ChartFont", expected: [11, true, "#242424"], was: [font.size, font.bold, font.color] },
      ];
    },
  },
  {
    feature: "A chart's axes",
    members: [
      ...baseMembers, "Chart.axes", "ChartAxes.categoryAxis", "ChartAxes.valueAxis", "ChartAxis.majorGridlines", "ChartAxis.numberFormat", "ChartAxis.tickLabelSpacing",
      "ChartAxis.tickLabelPosition", "ChartLineFormat.color", "ChartLineFormat.clear",
    ],
    apiSet: "1.8",
    run: async (probe) => {
      const chart = await made(probe, [seriesOf(probe, 1, "Now", blue)]);
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.load("tickLabelSpacing,tickLabelPosition,majorGridlines/visible,format/font/size,format/line/color");
      valueAxis.load("numberFormat,majorGridlines/visible,format/font/color");
      await probe.context.sync();
      return [
        { what: "ChartAxis.tickLabelSpacing", expected: 1, was: categoryAxis.tickLabelSpacing },
        { what: "ChartAxis.tickLabelPosition", expected: "Low", was: categoryAxis.tickLabelPosition },
        { what: "ChartAxis.majorGridlines", expected: [false, false], was: [categoryAxis.majorGridlines.visible, valueAxis.majorGridlines.visible] },
        { what: "ChartLineFormat.color", expected: "#D1D1D1", was: categoryAxis.format.line.color },
        { what: "ChartFont", expected: [9, "#616161"], was: [categoryAxis.format.font.size, valueAxis.format.font.color] },
        { what: "ChartAxis.numberFormat", expected: "0.0%", was: valueAxis.numberFormat },
      ];
    },
  },
  {
    feature: "A chart's lines",
    members: [
      ...baseMembers, "ChartSeriesCollection.add", "ChartSeriesFormat.line", "ChartLineFormat.color", "ChartLineFormat.weight", "ChartLineFormat.lineStyle",
      "ChartSeries.markerStyle", "ChartSeries.smooth",
    ],
    apiSet: "1.8",
    run: async (probe) => {
      const chart = await made(probe, [seriesOf(probe, 1, "Now", blue), { ...seriesOf(probe, 2, "Target", grey), dash: true, weight: 1.5 }]);
      const path = "name,markerStyle,smooth,format/line/color,format/line/weight,format/line/lineStyle";
      const now = chart.series.getItemAt(0).load(path);
      const target = chart.series.getItemAt(1).load(path);
      await probe.context.sync();
      return [
        { what: "ChartSeries.name", expected: ["Now", "Target"], was: [now.name, target.name] },
        { what: "ChartLineFormat.color", expected: [blue, grey], was: [now.format.line.color, target.format.line.color] },
        { what: "ChartLineFormat.weight", expected: [2.25, 1.5], was: [now.format.line.weight, target.format.line.weight], within: 0.01 },
        { what: "ChartLineFormat.lineStyle", expected: "Dash", was: target.format.line.lineStyle },
        { what: "ChartSeries.markerStyle", expected: ["None", "None"], was: [now.markerStyle, target.markerStyle] },
        { what: "ChartSeries.smooth", expected: [false, false], was: [now.smooth, target.smooth] },
      ];
    },
  },
  {
    feature: "A chart's second axis",
    members: [...baseMembers, "ChartSeriesCollection.add", "ChartSeries.axisGroup", "ChartAxes.getItem", "ChartAxis.minimum", "ChartAxis.tickLabelPosition"],
    apiSet: "1.8",
    run: async (probe) => {
      const chart = await made(probe, [seriesOf(probe, 1, "Share", blue), { ...seriesOf(probe, 2, "Count", grey), secondaryAxis: true }], { bareAxes: true });
      const axes = (["Primary", "Secondary"] as const).map((group) => chart.axes.getItem("Value", group).load("minimum,tickLabelPosition"));
      const share = chart.series.getItemAt(0).load("axisGroup");
      const count = chart.series.getItemAt(1).load("axisGroup");
      await probe.context.sync();
      return [
        { what: "ChartSeries.axisGroup", expected: ["Primary", "Secondary"], was: [share.axisGroup, count.axisGroup] },
        { what: "ChartAxis.minimum", expected: [0, 0], was: axes.map(({ minimum }) => Number(minimum)) },
        { what: "ChartAxis.tickLabelPosition", expected: ["None", "None"], was: axes.map(({ tickLabelPosition }) => tickLabelPosition) },
      ];
    },
  },
  {
    feature: "The last point of a line, marked",
    members: [
      ...baseMembers, "ChartPointsCollection.getItemAt", "ChartPoint.markerStyle", "ChartPoint.markerSize", "ChartPoint.markerBackgroundColor",
      "ChartPoint.markerForegroundColor", "ChartPoint.hasDataLabel", "ChartPoint.dataLabel", "ChartDataLabel.position",
    ],
    apiSet: "1.8",
    run: async (probe) => {
      const { context } = probe;
      const chart = await made(probe, [{ ...seriesOf(probe, 1, "Now", blue), markLast: "value" }]);
      const last = chart.series.getItemAt(0).points.getItemAt(points - 1);
      last.load("markerStyle,markerSize,markerBackgroundColor,markerForegroundColor,hasDataLabel,dataLabel/position");
      await context.sync();
      return [
        { what: "ChartPoint.markerStyle", expected: "Circle", was: last.markerStyle },
        { what: "ChartPoint.markerSize", expected: 7, was: last.markerSize },
        { what: "ChartPoint marker colours", expected: [blue, blue], was: [last.markerBackgroundColor, last.markerForegroundColor] },
        { what: "ChartPoint.hasDataLabel", expected: true, was: last.hasDataLabel },
        { what: "ChartDataLabel.position", expected: "Top", was: last.dataLabel.position },
      ];
    },
  },
];

const placeRows = 8;

function nameOf({ stem, row }: Probe): string {
  return `${stem}Chart ${row}`;
}

function seriesOf({ row }: Probe, column: number, name: string, color: string): SeriesPlan {
  return { name, color, weight: 2.25, values: { sheet: "", row: row + 1, column, rows: points, columns: 1 } };
}

/** Writes the numbers and the chart over them, and gives the chart. */
async function made(probe: Probe, series: readonly SeriesPlan[], look: Pick<ChartPlan, "bareAxes"> = {}): Promise<Excel.Chart> {
  const { sheet, row } = probe;
  await writeArea(probe, [
    [title, "Now", "Other"],
    ["Jan", 0.1, 100], ["Feb", 0.2, 80], ["Mar", { formula: "=NA()" }, 90], ["Apr", 0.4, 120],
  ]);
  const plan = { ...planOf(probe, series), ...look };
  addChart(sheet, plan, { range: (range) => rangeOf(sheet, range), formula: () => `='${probe.sheetName}'!$A$${row + 1}` });
  await probe.context.sync();
  return sheet.charts.getItem(plan.name);
}

function planOf(probe: Probe, series: readonly SeriesPlan[]): ChartPlan {
  const { row } = probe;
  return {
    id: "chart", name: nameOf(probe), titleCell: { sheet: "", row, column: 0, rows: 1, columns: 1 },
    categories: { sheet: "", row: row + 1, column: 0, rows: points, columns: 1 }, series,
    place: { row: row + 6, column: 4, rows: placeRows, columns: 5 }, numberFormat: "0.0%",
  };
}
