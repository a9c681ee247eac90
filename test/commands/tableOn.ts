import type { ScorecardRun } from "../../cli/runScorecard";
import type { CellValue } from "../../host/model/cells";

/** The rows of a table on one of our sheets as they are calculated, each by header. */
export function tableOn({ host }: Pick<ScorecardRun, "host">, sheetName: string, tableName: string): Record<string, CellValue>[] {
  host.settle();
  const sheet = host.workbook.sheets.find(({ name }) => name === sheetName);
  const table = sheet?.tables.find(({ name }) => name === tableName);
  if (sheet === undefined || table === undefined) throw new Error(`no table ${tableName} on a sheet ${sheetName}`);
  const { row, column, rows } = table.range;
  return Array.from({ length: rows - 1 }, (_, index) =>
    Object.fromEntries(table.columns.map(({ name }, offset) => [name, sheet.getValue(row + 1 + index, column + offset)])));
}
