import type { Table } from "../table/table";
import { cellAddress } from "./cellAddress";
import type { Diagnostic } from "./diagnostic";
import { rowChecks, type RowCheck } from "./rowChecks";

/** Looks for rows that cannot be right, or that an indicator will leave out: one finding per check, with its first cell. */
export function checkRows(table: Table): Diagnostic[] {
  return rowChecks
    .filter(({ dataset, columns }) => dataset === table.dataset && columns.every((column) => table.columns[column] !== undefined))
    .map((check) => run(check, table))
    .filter((diagnostic) => diagnostic !== null);
}

function run(check: RowCheck, table: Table): Diagnostic | null {
  const concerns = check.concerns(table);
  let [rows, first] = [0, -1];
  for (let row = 0; row < table.rowCount; row++) {
    if (!concerns(row)) continue;
    if (rows++ === 0) first = row;
  }
  if (rows === 0) return null;
  const { origin } = table;
  const [id = ""] = check.columns;
  const place = origin.columns[id];
  const sourceRow = table.sourceRows[first] ?? first;
  return {
    severity: check.severity, code: check.code, message: check.message(rows, table),
    table: origin.table, column: place?.header ?? null, row: sourceRow,
    address: place ? cellAddress(origin.sheet, origin.firstRow + sourceRow, place.column) : null,
    rows,
  };
}
