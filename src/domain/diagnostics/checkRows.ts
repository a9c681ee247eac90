import type { Table } from "../table/table";
import { cellPlace } from "../table/tableOrigin";
import type { CheckSettings } from "./checks/rowCheck";
import type { Finding } from "./diagnostic";
import { rowChecks, type RowCheck } from "./rowChecks";

const todayUnknown: CheckSettings = { today: null };

/** Looks for rows that cannot be right, or that an indicator will leave out: one finding per check, with its first cell. */
export function checkRows(table: Table, settings: CheckSettings = todayUnknown): Finding[] {
  return rowChecks
    .filter(({ dataset, columns }) => dataset === table.dataset && columns.every((column) => table.columns[column] !== undefined))
    .map((check) => run(check, table, settings))
    .filter((diagnostic) => diagnostic !== null);
}

function run(check: RowCheck, table: Table, settings: CheckSettings): Finding | null {
  const concerns = check.concerns(table, settings);
  const { sourceRows, origin } = table;
  let [rows, first] = [0, -1];
  for (let row = 0; row < table.rowCount; row++) {
    if (!concerns(row)) continue;
    if (rows++ === 0) first = row;
  }
  if (rows === 0) return null;
  const [id] = check.columns;
  return {
    severity: check.severity, code: check.code, message: check.message(rows, table, settings),
    ...cellPlace(origin, id, sourceRows[first] ?? first), rows,
    needsYou: check.needsYou,
    ...(check.fix ? { fix: check.fix } : {}),
  };
}
