import type { AxisModel, ChartModel, SeriesModel } from "../../../../host/model/charts";
import { type CellBlock, SheetModel } from "../../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../../host/model/workbookModel";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"];
const values = [0.62, 0.64, 0.61, 0.66, 0.7, 0.71];

/** A new sheet with everything that the add-in writes: table, formulas, formats, rules, links, names, print set-up, two charts. */
export function addRichSheet(model: WorkbookModel, name = "Score & Trend"): SheetModel {
  const sheet = new SheetModel(model, `{new-${model.sheets.length}}`, name);
  model.sheets.push(sheet);
  sheet.tabColor = "#0F6CBD";
  sheet.showGridlines = false;
  sheet.freeze = { rows: 4, columns: 1 };
  sheet.setValue(0, 0, "First-contact resolution: <up> & \"real\"  ");
  sheet.setValue(1, 0, "=not a formula\u0001 _x0041_\nsecond line");
  sheet.setValue(1, 3, 0.1 + 0.2);
  sheet.setValue(1, 4, true);
  sheet.setValue(1, 5, { error: "#N/A" });
  sheet.setValue(1, 6, 1e-7);
  for (const [i, header] of ["Month", "Now", "Target", "Verdict", "Key"].entries()) sheet.setValue(3, i, header);
  for (const [i, month] of months.entries()) {
    const row = 4 + i;
    sheet.setValue(row, 0, month);
    sheet.setValue(row, 1, values[i] ?? null);
    sheet.setValue(row, 2, 0.65);
    sheet.setValue(row, 3, (values[i] ?? 0) >= 0.65 ? "✔ on target" : "✖ off target");
    sheet.formulas.set(row * 16384 + 3, { text: 'IF([@Now]>=[@Target],"✔ on target","✖ off target")' });
    sheet.setValue(row, 4, `k${i}`);
  }
  sheet.setValue(11, 1, 0.71);
  sheet.formulas.set(11 * 16384 + 1, { text: `MAXIFS(RichTable[Now],RichTable[Month],"<>x")` });
  const bold = model.styles.derive(0, (style) => ({ ...style, font: { ...style.font, bold: true, color: "#242424", size: 14 }, fill: "#F3F2F1" }));
  const percent = model.styles.derive(0, (style) => ({
    ...style, numberFormat: '0.0%;-0.0%;"–"', alignment: { horizontal: "Right", vertical: "Center", wrap: true },
    borders: { bottom: { style: "thin", color: "#D1D1D1" } },
  }));
  sheet.columns.get(0)?.setStyle(0, bold);
  for (let row = 4; row < 10; row++) for (const column of [1, 2]) sheet.columns.get(column)?.setStyle(row, percent);
  sheet.tables.push({
    id: 1, name: "RichTable", range: block(3, 0, 7, 5), hasHeader: true, hasTotals: false, style: "TableStyleLight1", showFilterButton: false, filters: [], showBandedRows: true,
    columns: ["Month", "Now", "Target", "Verdict", "Key"].map((column, i) => ({ id: i + 1, name: column })),
  });
  sheet.columnInfos.set(0, { width: 24 });
  sheet.columnInfos.set(1, { width: 12 });
  sheet.columnInfos.set(2, { width: 12 });
  sheet.columnInfos.set(4, { hidden: true });
  sheet.rowInfos.set(0, { height: 30 });
  sheet.merges.push(block(0, 0, 1, 4));
  sheet.conditionalFormats.push(
    { id: "cf1", range: block(4, 3, 6, 1), rule: { kind: "beginsWith", text: "✔" }, font: { color: "#0E700E", bold: true }, fill: "#F1FAF1" },
    { id: "cf2", range: block(4, 3, 6, 1), rule: { kind: "formula", formula: 'LEFT($D5,1)="✖"' }, font: { color: "#B10E1C" }, fill: "#FDF3F4" },
  );
  sheet.validations.push(
    { range: block(4, 3, 6, 1), rule: { kind: "list", source: "not started,in progress,done" }, prompt: { title: "Status", message: "Choose one" } },
    { range: block(4, 2, 6, 1), rule: { kind: "decimal", operator: "Between", formula1: "0", formula2: "1" }, error: { title: "Target", message: "0 to 1" } },
    { range: block(12, 0, 1, 1), rule: { kind: "date", operator: "GreaterThan", formula1: "DATE(2000,1,1)" } },
    { range: block(13, 0, 1, 1), rule: { kind: "list", source: "a,b" }, error: { title: "", message: "" }, isAdvice: true },
    { range: block(13, 1, 1, 1), rule: { kind: "any" }, prompt: { title: "Customer", message: "Who asked" } },
  );
  sheet.hyperlinks.push({ row: 12, column: 1, documentReference: `'${name}'!A1`, screenTip: "Back" }, { row: 12, column: 2, address: "https://example.com/?a=1&b=2" });
  sheet.setValue(12, 1, "Back");
  sheet.setValue(12, 2, "Source");
  sheet.customProperties.set("leadership-scorecard.sheet", "scorecard·1");
  sheet.page = {
    orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 1, centerHorizontally: true,
    margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    header: { left: "", center: "", right: "" }, footer: { left: "Support && more", center: "", right: "&P / &N" },
  };
  const quoted = `'${name}'!`;
  model.names.push(
    { name: "Print_Area", refersTo: `${quoted}$A$1:$P$36`, sheet, hidden: false },
    { name: "_xlnm.Print_Titles", refersTo: `${quoted}$1:$4`, sheet, hidden: false },
    { name: "Rich_Total", refersTo: `${quoted}$B$12`, sheet: null, hidden: true },
  );
  sheet.charts.push(lineChart(quoted, block(14, 0, 18, 5)), secondaryChart(quoted, block(14, 6, 18, 7)));
  return sheet;
}

function block(row: number, column: number, rows: number, columns: number): CellBlock {
  return { row, column, rows, columns };
}

function lineChart(sheet: string, place: CellBlock): ChartModel {
  return {
    ...plainChart("Trend of first-contact resolution & target", place),
    title: { visible: true, text: null, formula: `${sheet}$A$1`, fontSize: 11, fontColor: "#242424", bold: true, horizontal: "Left", x: 0.01, y: 0.02 },
    series: [
      {
        ...plainSeries("Now", `${sheet}$B$5:$B$10`, `${sheet}$A$5:$A$10`), color: "#0F6CBD", weight: 2.25,
        points: new Map([[5, { markerStyle: "Circle", markerSize: 7, markerColor: "#0F6CBD", hasDataLabel: true, labelPosition: "Top" }]]),
      },
      { ...plainSeries("Target", `${sheet}$C$5:$C$10`, `${sheet}$A$5:$A$10`), color: "#616161", weight: 1.25, lineStyle: "Dash" },
    ],
  };
}

function secondaryChart(sheet: string, place: CellBlock): ChartModel {
  return {
    ...plainChart("Columns and a line", place),
    title: { visible: true, text: "Columns & a line", formula: null, fontSize: 11, fontColor: "#242424", bold: true, horizontal: null },
    legend: { visible: true, position: "Bottom" },
    secondaryValueAxis: { ...plainAxis(), numberFormat: "0%" },
    series: [
      { ...plainSeries("Now", `${sheet}$B$5:$B$10`, `${sheet}$A$5:$A$10`), chartType: "ColumnClustered", color: "#8AB9E6" },
      { ...plainSeries("Target", `${sheet}$C$5:$C$10`, `${sheet}$A$5:$A$10`), axisGroup: "Secondary", markerStyle: "Circle", color: "#B10E1C" },
    ],
  };
}

function plainChart(name: string, place: CellBlock): ChartModel {
  return {
    id: name, name, chartType: "Line", place, part: null, fill: "#FFFFFF", border: null, displayBlanksAs: "NotPlotted",
    title: { visible: false, text: null, formula: null, fontSize: null, fontColor: null, bold: null, horizontal: null },
    legend: { visible: false, position: "Right" },
    categoryAxis: { ...plainAxis(), lineColor: "#D1D1D1", tickLabelPosition: "Low", tickLabelSpacing: 2 },
    valueAxis: { ...plainAxis(), numberFormat: "0%", minimum: 0.5 },
    secondaryValueAxis: null, series: [],
  };
}

function plainAxis(): AxisModel {
  return {
    visible: true, numberFormat: null, majorGridlines: false, minimum: null, maximum: null, fontSize: 9, fontColor: "#616161", lineColor: null,
    tickLabelPosition: "NextToAxis", tickLabelSpacing: null,
  };
}

function plainSeries(name: string, values: string, categories: string): SeriesModel {
  return {
    name, values, categories, chartType: "Line", color: null, weight: null, lineStyle: "Continuous", markerStyle: "None", markerSize: 5, smooth: false,
    axisGroup: "Primary", points: new Map(),
  };
}
