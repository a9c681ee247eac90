import { failureOf, openHost } from "../testHost";

async function addChart(context: Excel.RequestContext): Promise<Excel.Chart> {
  const sheet = context.workbook.worksheets.getItem("Trends");
  sheet.getRange("A1:C4").values = [["Month", "Value", "Target"], ["Jan", 1, 2], ["Feb", 3, 2], ["Mar", 4, 2]];
  const chart = sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
  chart.name = "Trend";
  chart.setPosition("E2", "J12");
  return chart;
}

describe("charts", () => {
  test("keep everything that makes a trend chart", async () => {
    const host = await openHost(["Trends"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Trends");
      const chart = await addChart(context);
      const value = chart.series.getItemAt(0);
      value.name = "Value";
      value.setXAxisValues(sheet.getRange("A2:A4"));
      value.format.line.color = "#0F6CBD";
      value.format.line.weight = 2.25;
      value.markerStyle = "None";
      value.smooth = false;
      const last = value.points.getItemAt(2);
      last.markerStyle = "Circle";
      last.markerSize = 7;
      last.markerBackgroundColor = "#0F6CBD";
      last.markerForegroundColor = "#0F6CBD";
      last.hasDataLabel = true;
      last.dataLabel.position = "Top";
      const target = chart.series.add("Target");
      target.setValues(sheet.getRange("C2:C4"));
      target.format.line.lineStyle = "Dash";
      target.axisGroup = "Secondary";
      chart.displayBlanksAs = "NotPlotted";
      chart.plotVisibleOnly = false;
      chart.legend.visible = false;
      chart.title.setFormula("=Trends!$A$1");
      chart.title.format.font.size = 11;
      chart.title.format.font.bold = true;
      chart.title.horizontalAlignment = "Left";
      chart.title.left = 28.8;
      chart.title.top = 33;
      chart.axes.categoryAxis.tickLabelSpacing = 2;
      chart.axes.categoryAxis.format.font.size = 9;
      chart.axes.categoryAxis.format.line.color = "#D1D1D1";
      chart.axes.valueAxis.numberFormat = "0 %";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.format.line.clear();
      chart.axes.getItem("Value", "Secondary").minimum = 0;
      chart.format.fill.setSolidColor("#FFFFFF");
      chart.format.border.lineStyle = "None";
      await context.sync();

      chart.load("name,chartType,left,top,width,height");
      chart.title.load("text,left,top");
      chart.series.load("count,items/name");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ name: "Trend", chartType: "Line", left: 192, top: 15, width: 288, height: 165 });
      expect([chart.title.left, chart.title.top]).toEqual([28.8, 33]);
      expect([chart.title.text, chart.series.count, chart.series.items.map(({ name }) => name)]).toEqual(["Month", 2, ["Value", "Target"]]);
    });
    const [chart] = host.workbook.sheets[0]?.charts ?? [];
    expect(chart).toMatchObject({
      name: "Trend", place: { row: 1, column: 4, rows: 11, columns: 6 }, fill: "#FFFFFF", border: null, legend: { visible: false },
      title: { visible: true, formula: "Trends!$A$1", fontSize: 11, bold: true, horizontal: "Left", x: 0.1, y: 0.2 },
      categoryAxis: { tickLabelSpacing: 2, fontSize: 9, lineColor: "#D1D1D1" },
      valueAxis: { numberFormat: "0 %", majorGridlines: false, lineColor: null }, secondaryValueAxis: { minimum: 0 },
      series: [
        { name: "Value", values: "Trends!$B$2:$B$4", categories: "Trends!$A$2:$A$4", color: "#0F6CBD", weight: 2.25, markerStyle: "None", axisGroup: "Primary" },
        { name: "Target", values: "Trends!$C$2:$C$4", lineStyle: "Dash", axisGroup: "Secondary" },
      ],
    });
    expect([...(chart?.series[0]?.points ?? [])]).toEqual([
      [2, { markerStyle: "Circle", markerSize: 7, markerColor: "#0F6CBD", hasDataLabel: true, labelPosition: "Top" }],
    ]);
    expect(host.counters).toMatchObject({ requests: 2, writingRequests: 1 });
  });

  test("take names and categories from a header row and column", async () => {
    const host = await openHost(["Trends"]);
    await Excel.run(async (context) => {
      await addChart(context);
      const sheet = context.workbook.worksheets.getItem("Trends");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.charts[1]?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ["Value", "Trends!$B$2:$B$4", "Trends!$A$2:$A$4"], ["Target", "Trends!$C$2:$C$4", "Trends!$A$2:$A$4"],
    ]);
  });

  test.each<[string, string, (chart: Excel.Chart) => unknown]>([
    ["an empty series being dressed", "EmptyChartSeries", (chart) => (chart.series.add("Empty").markerStyle = "None")],
    ["a series name above 255 characters", "InvalidArgument", (chart) => (chart.series.getItemAt(0).name = "x".repeat(256))],
    ["a point that the series does not have", "InvalidArgument", (chart) => (chart.series.getItemAt(0).points.getItemAt(3).markerSize = 5)],
    ["another marker", "NotImplemented", (chart) => (chart.series.getItemAt(0).markerStyle = "Star")],
    ["hidden cells being left out", "NotImplemented", (chart) => (chart.plotVisibleOnly = true)],
    ["a secondary axis that is not there", "ItemNotFound", (chart) => (chart.axes.getItem("Value", "Secondary").minimum = 0)],
    ["a member that is not served", "NotImplemented", (chart) => (chart.plotArea.height = 5)],
    ["a block as one series", "InvalidArgument", (chart) => chart.series.getItemAt(0).setValues(chart.worksheet.getRange("A1:B4"))],
  ])("refuse %s", async (_what, code, act) => {
    await openHost(["Trends"]);
    expect(await failureOf(async (context) => {
      act(await addChart(context));
      await context.sync();
    })).toMatchObject({ code });
  });

  test("of the opened file keep their looks, and read what got another name", async () => {
    const host = await openHost(["Trends"]);
    await Excel.run(async (context) => {
      await addChart(context);
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    const [chart] = sheet?.charts ?? [];
    if (chart) chart.part = "xl/charts/chart1.xml";
    expect(await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Trends").charts.getItem("Trend").title.visible = false;
      await context.sync();
    })).toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Trend") as string });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Trends").name = "Other";
      await context.sync();
    });
    expect(chart?.series[0]?.values).toMatch(/^Other!/);
  });

  test("are deleted", async () => {
    const host = await openHost(["Trends"]);
    await Excel.run(async (context) => {
      const chart = await addChart(context);
      await context.sync();
      chart.delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.charts).toEqual([]);
  });
});
