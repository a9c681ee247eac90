import { BooleanNumber, type IColumnData, type IFreeze, type IObjectArrayPrimitiveType, type IRange, type IRowData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import type { CellBlock } from "../../../model/sheetModel";
import type { SheetTab, SheetView } from "../../workbookView";
import { columnPixels, defaultColumnPixels, defaultRowPixels, rowPixels } from "./sizes";

const emptyRows = 100;
const emptyColumns = 30;
/** Blank rows and columns that stay in sight beyond what is used. */
const rowMargin = 50;
const columnMargin = 10;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** A sheet that was not read yet. */
export function emptyWorksheet({ id, name, tabColor }: SheetTab, body: IStyleData): Partial<IWorksheetData> {
  return {
    id, name, tabColor: tabColor ?? "", hidden: BooleanNumber.FALSE, rowCount: emptyRows, columnCount: emptyColumns,
    defaultColumnWidth: defaultColumnPixels, defaultRowHeight: defaultRowPixels, defaultStyle: body, cellData: {}, rowData: {}, columnData: {}, mergeData: [],
  };
}

/** Everything of a sheet but its cells, in Univer's words. */
export interface SheetShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowData: IObjectArrayPrimitiveType<Partial<IRowData>>;
  readonly columnData: IObjectArrayPrimitiveType<Partial<IColumnData>>;
  readonly mergeData: IRange[];
  readonly freeze: IFreeze;
  readonly showGridlines: BooleanNumber;
}

export function sheetShape(view: SheetView): SheetShape {
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of view.rowInfos) {
    rowData[row] = { ...(height !== undefined && { h: rowPixels(height), ia: BooleanNumber.FALSE }), ...(hidden && { hd: BooleanNumber.TRUE }) };
  }
  const columnData: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [column, { width, hidden }] of view.columnInfos) {
    columnData[column] = { ...(width !== undefined && { w: columnPixels(width) }), ...((hidden || width === 0) && { hd: BooleanNumber.TRUE }) };
  }
  return {
    rowCount: Math.min(lastRow, Math.max(emptyRows, view.rows + rowMargin)),
    columnCount: Math.min(lastColumn, Math.max(emptyColumns, view.columns + columnMargin)),
    rowData, columnData,
    mergeData: view.merges.map(rangeOf),
    freeze: freezeOf(view.freeze),
    showGridlines: view.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

export function rangeOf({ row, column, rows, columns }: CellBlock): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function blockOf({ startRow, startColumn, endRow, endColumn }: IRange): CellBlock {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function freezeOf({ rows, columns }: SheetView["freeze"]): IFreeze {
  return { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}
