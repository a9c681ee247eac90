import type { ExcelHost } from "../../host/createHost";
import { addInputTable } from "../../src/commands/addInputTable";
import type { DatasetId } from "../../src/domain/table/datasets";
import { officeInputTables } from "../../src/workbook/office/input/officeInputTables";

export type InputRow = readonly (string | number | null)[];

/** Adds an input table and types rows into it, their columns as they come. */
export async function fillTable(host: ExcelHost, id: DatasetId, columns: readonly string[], rows: readonly InputRow[]): Promise<void> {
  const { sheet: name, table: tableName } = await addInputTable(officeInputTables, id);
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  const table = sheet?.tables.find((one) => one.name === tableName);
  if (!sheet || !table) throw new Error("A table was added.");
  const cells = rows.flatMap((row, index) => columns.map((header, at) => ({
    row: table.range.row + 1 + index, column: table.range.column + table.columns.findIndex((column) => column.name === header), text: String(row[at] ?? ""),
  })).filter(({ text }) => text !== ""));
  for (const cell of cells) expect(host.user.type(sheet.id, [cell])).toBeNull();
}
