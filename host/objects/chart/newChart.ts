import type { AxisModel, ChartModel, SeriesModel } from "../../model/charts";
import type { CellBlock, SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { blockAddress, sheetPrefix } from "../range/address";
import { wireValue } from "../range/readCells";
import type { RangeTarget } from "../range/rangeTarget";

/** Where Excel puts a new chart when nobody says where. */
const defaultPlace: CellBlock = { row: 7, column: 4, rows: 15, columns: 8 };
const lightGrey = "#D9D9D9";

/** A chart over a range as Excel makes it: one series per column or row, names and categories from a header line of texts. */
export function newChart(sheet: SheetModel, chartType: string, source: RangeTarget, by: "Columns" | "Rows"): ChartModel {
  const taken = new Set(sheet.workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  let n = taken.size + 1;
  while (taken.has(`chart-${n}`)) n++;
  const series = seriesOver(source, by, chartType);
  return {
    id: `chart-${n}`, name: `Chart ${n}`, chartType,
    title: { visible: series.length === 1, text: series.length === 1 ? (series[0]?.name ?? null) : null, formula: null, fontSize: null, fontColor: null, bold: null, horizontal: null },
    legend: { visible: true, position: "Bottom" },
    categoryAxis: newAxis(false), valueAxis: newAxis(true), secondaryValueAxis: null,
    series, place: defaultPlace, displayBlanksAs: "NotPlotted", fill: "#FFFFFF", border: lightGrey, part: null,
  };
}

export function newAxis(isValueAxis: boolean): AxisModel {
  return {
    visible: true, numberFormat: null, majorGridlines: isValueAxis, minimum: null, maximum: null, fontSize: null, fontColor: null,
    lineColor: isValueAxis ? null : lightGrey, tickLabelPosition: "NextToAxis", tickLabelSpacing: null,
  };
}

export function newSeries(name: string, chartType: string): SeriesModel {
  return {
    name, values: "", categories: null, chartType, color: null, weight: null, lineStyle: "Continuous", markerStyle: "Automatic",
    markerSize: 5, smooth: false, axisGroup: "Primary", points: new Map(),
  };
}

/** The formula of a chart's cells: `Trends!$B$2:$B$25`. A series takes one row or one column. */
export function seriesFormula(range: RangeTarget): string {
  if (range.rows > 1 && range.columns > 1) throw ApiError.invalidArgument("A series takes one row or one column of cells.");
  return sheetPrefix(range.sheet.name) + blockAddress(range, "$");
}

function seriesOver(source: RangeTarget, by: "Columns" | "Rows", chartType: string): SeriesModel[] {
  const { sheet } = source;
  const isText = (row: number, column: number): boolean => typeof wireValue(sheet, row, column) === "string" && wireValue(sheet, row, column) !== "";
  const { row, column, rows, columns } = source;
  const headRow = rows > 1 && isText(row, column + columns - 1) ? 1 : 0;
  const headColumn = columns > 1 && isText(row + rows - 1, column) ? 1 : 0;
  const body = { row: row + headRow, column: column + headColumn, rows: rows - headRow, columns: columns - headColumn };
  const count = by === "Columns" ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const line: RangeTarget = by === "Columns"
      ? { sheet, ...body, column: body.column + index, columns: 1 }
      : { sheet, ...body, row: body.row + index, rows: 1 };
    const named = by === "Columns" ? headRow > 0 : headColumn > 0;
    const name = named ? String(by === "Columns" ? wireValue(sheet, row, line.column) : wireValue(sheet, line.row, column)) : `Series${index + 1}`;
    const hasCategories = by === "Columns" ? headColumn > 0 : headRow > 0;
    const categories: RangeTarget = by === "Columns" ? { sheet, ...body, column, columns: 1 } : { sheet, ...body, row, rows: 1 };
    return { ...newSeries(name, chartType), values: seriesFormula(line), categories: hasCategories ? seriesFormula(categories) : null };
  });
}
