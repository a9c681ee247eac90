import Papa from "papaparse";
import { CellKind, ColumnStore } from "../model/cells";
import { SheetModel } from "../model/sheetModel";
import { freeTableId } from "../objects/table/tableNames";
import { freeSheetId } from "../objects/worksheet/sheetNames";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { columnLetters, maxColumns, maxRows } from "../xlsx/read/cellAddress";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { decodeDelimited } from "./decodeDelimited";
import { uniqueHeaders, validSheetName, validTableName } from "./validNames";

/** Characters that a cell holds at most. */
const longestText = 32_767;

export interface DelimitedFile {
  /** What the sheet and the table are named after, such as the file's name without its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Adds a sheet that holds a delimited file (comma, semicolon, tab or bar, found out) as one Excel table. Fields that are numbers
 * in their shortest form become numbers, all others stay the text that they are: nothing is guessed about dates or identifiers.
 * @throws WorkbookFileError where the bytes are no delimited text, or hold more than a sheet can
 */
export function importDelimited({ model }: OpenedWorkbook, { name, bytes }: DelimitedFile): SheetModel {
  const text = decodeDelimited(bytes);
  const sheet = new SheetModel(model, freeSheetId(model), validSheetName(model, name));
  const literalStyle = model.styles.derive(0, (style) => ({ ...style, quotePrefix: true }));
  const stores: ColumnStore[] = [];
  const headers: string[] = [];
  let row = 0;

  const addRow = (fields: readonly string[]): void => {
    if (row >= maxRows || fields.length > maxColumns) throw new WorkbookFileError("too-large", `The file "${name}" has more rows or columns than a sheet holds (${maxRows} × ${maxColumns}). Split it and try again.`);
    if (row === 0) headers.push(...fields);
    fields.forEach((field, column) => {
      if (field.length > longestText) throw new WorkbookFileError("too-large", `The file "${name}" has a text in row ${row + 1}, column ${columnLetters(column)} that is longer than a cell holds (${longestText} characters). Shorten it and try again.`);
      const store = (stores[column] ??= new ColumnStore());
      if (row === 0 || field === "") return;
      if (isCanonicalNumber(field)) store.set(row, CellKind.number, Number(field));
      else store.set(row, CellKind.text, model.strings.intern(field));
      if (isFormulaLike(field)) store.setStyle(row, literalStyle);
    });
    row++;
  };
  parse(text, name, addRow);
  if (row === 0) throw new WorkbookFileError("not-a-workbook", `The file "${name}" is empty. It needs a first row with the names of its columns.`);

  while (headers.length < stores.length) headers.push("");
  const columns = uniqueHeaders(headers);
  stores.forEach((store, column) => {
    const header = columns[column] ?? "";
    store.set(0, CellKind.text, model.strings.intern(header));
    if (isFormulaLike(header)) store.setStyle(0, literalStyle);
    sheet.columns.set(column, store);
  });
  sheet.tables.push({
    id: freeTableId(model),
    name: validTableName(model, name),
    range: { row: 0, column: 0, rows: Math.max(row, 2), columns: columns.length },
    hasHeader: true,
    hasTotals: false,
    columns: columns.map((header, i) => ({ id: i + 1, name: header })),
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  });
  model.sheets.push(sheet);
  return sheet;
}

function parse(text: string, name: string, addRow: (fields: readonly string[]) => void): void {
  // Excel's own way to say the delimiter, and no row.
  const said = /^sep=(.)\r?\n/.exec(text);
  let lines = 0;
  Papa.parse<string[]>(said ? text.slice(said[0].length) : text, {
    delimiter: said?.[1] ?? "",
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: true,
    step: ({ data, errors }) => {
      lines++;
      if (errors.some(({ code }) => code === "MissingQuotes")) throw new WorkbookFileError("corrupt", `The file "${name}" has a quotation mark near row ${lines} that is never closed. Close or double it and try again.`);
      addRow(data);
    },
  });
}

/** Only a number whose text JavaScript would write the same, of digits that Excel keeps: "007", "1e5" and long identifiers stay text. */
function isCanonicalNumber(field: string): boolean {
  const first = field.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39) && first !== 0x2d) return false;
  const number = Number(field);
  return Number.isFinite(number) && String(number) === field && field.replace(/e.*$|\D/g, "").replace(/^0+/, "").length <= 15;
}

/** Text that Excel would take for a formula once somebody edits the cell. */
function isFormulaLike(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !isCanonicalNumber(text);
}
