import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import type { SampleCell, SheetTable } from "../../src/sample/sheetTable";

const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
/** The same on every run, so that the file is. */
const made = new Date(Date.UTC(2026, 10, 2));

/** The sample as a workbook: each table an Excel table on a tidy sheet of its own, under a line that says what it holds. */
export async function writeSampleWorkbook(tables: readonly SheetTable[], path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Leadership Scorecard sample";
  workbook.created = made;
  workbook.modified = made;
  for (const table of tables) addTableSheet(workbook, table);
  writeFileSync(path, withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer())));
}

/** The same zip with the same entries, dated alike on every run: zip keeps local time, so the date is a local one. */
function withFixedTimes(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { level: 9, mtime: new Date(2026, 10, 2) });
}

function addTableSheet(workbook: ExcelJS.Workbook, table: SheetTable): void {
  const sheet = workbook.addWorksheet(table.sheet, { views: [{ state: "frozen", ySplit: 3, showGridLines: true }] });
  sheet.getCell("A1").value = table.note;
  sheet.getCell("A1").font = { italic: true, color: { argb: "FF616161" } };
  sheet.addTable({
    name: table.name, ref: "A3", headerRow: true, style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: table.headers.map((name) => ({ name, filterButton: true })),
    rows: table.rows.map((row) => row.map(toValue)),
  });
  table.headers.forEach((header, index) => {
    const column = sheet.getColumn(index + 1);
    const withTime = table.rows.some((row) => isDate(row[index]) && !Number.isInteger((row[index] as { serial: number }).serial));
    column.width = withTime ? 17 : Math.max(11, header.length + 4);
    if (table.rows.some((row) => isDate(row[index]))) column.numFmt = withTime ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
  });
}

function isDate(cell: SampleCell | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}

function toValue(cell: SampleCell): string | number | boolean | Date | null {
  return typeof cell === "object" && cell !== null ? new Date(Math.round(epoch + cell.serial * millisecondsPerDay)) : cell;
}
