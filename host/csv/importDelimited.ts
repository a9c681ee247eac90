import { SheetModel } from "../model/sheetModel";
import { freeTableId } from "../objects/table/tableNames";
import { freeSheetId } from "../objects/worksheet/sheetNames";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { CellWriter } from "./cellWriter";
import { decodeDelimited } from "./decodeDelimited";
import { namesColumns } from "./namesColumns";
import { readLines } from "./readLines";
import { TableLines } from "./tableLines";
import { uniqueHeaders, validSheetName, validTableName } from "./validNames";

export interface DelimitedFile {
  /** What the sheet and the table are named after, such as the file's name without its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lines by which it is decided what the first one is. */
const previewed = 40;

/**
 * Adds a sheet that holds a delimited file: as one Excel table where its first line names the columns, remarks at the end left below it;
 * as plain cells, blank lines and all, where titles stand above the names.
 * @throws WorkbookFileError where the bytes are no delimited text, or hold more than a sheet can
 */
export function importDelimited({ model }: OpenedWorkbook, { name, bytes }: DelimitedFile): SheetModel {
  const text = decodeDelimited(bytes);
  if (!/[^\s,;|"]/.test(text)) throw new WorkbookFileError("not-a-workbook", `The file "${name}" is empty. It needs a first row with the names of its columns.`);
  const sheet = new SheetModel(model, freeSheetId(model), validSheetName(model, name));
  const cells = new CellWriter(model, name);
  let waiting: (readonly string[])[] | null = [];
  let table: TableLines | null = null;
  let row = 0;

  const place = (fields: readonly string[]): void => {
    if (table) table.take(fields);
    else cells.writeLine(row++, fields);
  };
  /** Decides with the lines seen so far, and places them. */
  const decide = (): void => {
    const lines = waiting ?? [];
    waiting = null;
    if (namesColumns(lines.filter((fields) => !isBlank(fields)))) table = new TableLines(cells);
    lines.forEach(place);
  };
  const delimiter = readLines(text, name, (fields) => {
    if (waiting === null) return place(fields);
    waiting.push(fields);
    if (waiting.length === previewed) decide();
  });
  if (waiting !== null) decide();

  const extent = (table as TableLines | null)?.finish() ?? null;
  cells.finish(delimiter);
  cells.columns.forEach((store, column) => sheet.columns.set(column, store));
  if (extent !== null) addTable(sheet, cells, name, extent);
  model.sheets.push(sheet);
  return sheet;
}

function addTable(sheet: SheetModel, cells: CellWriter, name: string, { headers, rows }: { readonly headers: readonly string[]; readonly rows: number }): void {
  const columns = uniqueHeaders(headers);
  columns.forEach((header, column) => cells.writeText(0, column, header));
  sheet.tables.push({
    id: freeTableId(sheet.workbook),
    name: validTableName(sheet.workbook, name),
    range: { row: 0, column: 0, rows: Math.max(rows, 2), columns: columns.length },
    hasHeader: true,
    hasTotals: false,
    columns: columns.map((header, i) => ({ id: i + 1, name: header })),
    style: "TableStyleMedium2",
    showFilterButton: true,
    filters: [],
    showBandedRows: true,
  });
}

function isBlank(fields: readonly string[]): boolean {
  return fields.every((field) => field.trim() === "");
}
