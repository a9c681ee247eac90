import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { importDelimited } from "../../../../host/csv/importDelimited";
import type { SheetModel } from "../../../../host/model/sheetModel";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import type { SampleCell, SheetSample } from "../../../../src/domain/table/find/sheetSample";

/** Data that people made; it stands beside the repository and may be missing. */
export const realData = path.resolve(__dirname, "../../../../../shared/data");
export const hasRealData = existsSync(realData);

export interface RealSheet {
  readonly sheet: SheetModel;
  readonly date1904: boolean;
  /** All of its cells. */
  readonly sample: SheetSample;
}

/** A sheet of one of the workbooks. */
export function realSheet(file: string, name: string): RealSheet {
  const { model } = readWorkbook(readFileSync(path.join(realData, "workbooks", `${file}.xlsx`)));
  const sheet = model.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`${file} has no sheet ${name}.`);
  return { sheet, date1904: model.date1904, sample: sampleOf(sheet) };
}

/** A delimited file as the sheet that it becomes. */
export function realFile(file: string): RealSheet {
  const sheet = importDelimited(newWorkbook(), { name: path.parse(file).name, bytes: readFileSync(path.join(realData, file)) });
  return { sheet, date1904: false, sample: sampleOf(sheet) };
}

/** All cells of a sheet, as the door reads them. */
export function sampleOf(sheet: SheetModel): SheetSample {
  const columnCount = Math.max(0, ...[...sheet.columns.keys()].map((column) => column + 1));
  const rowCount = Math.max(0, ...[...sheet.columns.values()].map(({ length }) => length));
  const top = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (_, column): SampleCell => {
    const value = sheet.getValue(row, column);
    return value === null ? "" : typeof value === "object" ? value.error : value;
  }));
  return { name: sheet.name, sheet: sheet.name, firstRow: 0, firstColumn: 0, rowCount, columnCount, top, bottom: [] };
}

export function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
