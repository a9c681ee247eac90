import type { AxisModel, ChartModel, SeriesModel } from "../../model/charts";
import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";

/** A chart and the sheet it stands on: what a `Chart` stands for. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: SeriesModel;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: AxisModel;
}

export interface PointTarget extends SeriesTarget {
  readonly index: number;
}

export function requireChart({ sheet, chart }: ChartTarget): void {
  if (!sheet.charts.includes(chart) || !sheet.workbook.sheets.includes(sheet)) throw ApiError.itemNotFound("The chart is gone.");
}

/** Changes which cells a chart reads, also of one that was in the opened file. */
export function changeReferences({ sheet }: ChartTarget, session: ExcelSession, change: () => void): void {
  session.requireWritable(sheet);
  change();
  sheet.changed.add("charts");
  session.noteChange();
}

/** Changes anything else of a chart. One that was in the opened file keeps its looks as their bytes are, and is refused. */
export function changeChart(target: ChartTarget, session: ExcelSession, change: () => void): void {
  session.requireWritable(target.sheet);
  if (target.chart.part !== null) throw ApiError.notImplemented(`changing "${target.chart.name}", a chart that was in the opened file`);
  changeReferences(target, session, change);
}
