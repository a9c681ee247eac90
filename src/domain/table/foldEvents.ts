import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { DatasetDefinition } from "./dataset";
import type { ParsedTable } from "./parseTable";
import type { DateColumn, Table, TextColumn } from "./table";
import { cellPlace, headerOf, tableNames, tablePlace } from "./tableOrigin";
import { takeRows } from "./takeRows";

/**
 * Folds a log of events (a table in which the dataset's id repeats) to the last row of each id: the latest by its update
 * stamp, of equal stamps and where there are none the lowest in the table. Rows keep their order; a row without an id stays.
 */
export function foldEvents(definition: DatasetDefinition, table: Table): ParsedTable {
  const ids = definition.idColumn === undefined ? undefined : table.columns[definition.idColumn];
  if (definition.idColumn === undefined || ids?.type !== "text") return { table, diagnostics: [] };
  const diagnostics = missingIds(definition, definition.idColumn, ids, table);

  const stamps = table.columns["updated"]?.type === "date" ? table.columns["updated"] : null;
  const last = lastRows(ids, stamps);
  const keep = table.sourceRows.map((_, row) => row).filter((row) => {
    const code = ids.codes[row] ?? -1;
    return code < 0 || last[code] === row;
  });
  if (keep.length === table.rowCount) return { table, diagnostics };
  const distinct = ids.values.length;
  const by = stamps === null ? null : headerOf(table.origin, "updated");
  const rows = table.rowCount - keep.length;
  const isLog = stamps !== null || (rows >= distinct * logShare && table.origin.parts.length === 1 && !beginAnew(definition, table, last, ids));
  diagnostics.push(isLog
    ? { severity: "info", code: "table.event-log-folded", message: messages.eventLogFolded(tableNames(table.origin), table.rowCount, distinct, definition.id, by), ...tablePlace(table.origin, definition.idColumn), rows }
    : { severity: "warning", code: "table.ids-repeated", message: messages.idsRepeated(definition.id, headerOf(table.origin, definition.idColumn), rows, by), ...cellPlace(table.origin, definition.idColumn, firstLeftOut(keep, table)), rows });
  return { table: takeRows(table, keep), diagnostics };
}

/** A table without update stamps in which fewer ids than this repeat is no log: they were copied, or given twice, as they may be in several tables. */
const logShare = 0.1;

/** Whether most of the rows that are left out began at another moment than the kept row of their id, as where numbers begin anew each month. */
function beginAnew({ columns }: DatasetDefinition, table: Table, last: Int32Array, { codes }: TextColumn): boolean {
  const begun = table.columns[columns.find(({ type }) => type === "date")?.id ?? ""];
  if (begun?.type !== "date") return false;
  let [left, other] = [0, 0];
  for (let row = 0; row < table.rowCount; row++) {
    const kept = last[codes[row] ?? -1] ?? row;
    if (kept === row) continue;
    left++;
    // Where one of the two is missing there is nothing to compare.
    if (Math.abs((begun.values[row] ?? NaN) - (begun.values[kept] ?? NaN)) > 0) other++;
  }
  return other * 2 > left;
}

/** Per id code, the row that holds its last state. */
function lastRows({ codes, values }: TextColumn, stamps: DateColumn | null): Int32Array {
  const last = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code < 0) continue;
    const present = last[code] ?? -1;
    if (present < 0 || !stamps || !isEarlier(stamps.values[row] ?? NaN, stamps.values[present] ?? NaN)) last[code] = row;
  }
  return last;
}

/** A missing stamp is earlier than any other, and not earlier than another missing one. */
function isEarlier(stamp: number, than: number): boolean {
  return Number.isNaN(stamp) ? !Number.isNaN(than) : stamp < than;
}

/** The body row of the first row that is not kept. `keep` is in the order of the table. */
function firstLeftOut(keep: Int32Array, { sourceRows }: Table): number {
  const first = keep.findIndex((kept, index) => kept !== index);
  const left = first < 0 ? keep.length : first;
  return sourceRows[left] ?? left;
}

function missingIds(definition: DatasetDefinition, id: string, { codes }: TextColumn, { origin, sourceRows }: Table): Finding[] {
  const first = codes.indexOf(-1);
  if (first < 0) return [];
  const rows = codes.reduce((count, code) => count + (code < 0 ? 1 : 0), 0);
  return [{
    severity: "warning", code: "table.id-missing", message: messages.idMissing(definition.id, headerOf(origin, id), rows),
    ...cellPlace(origin, id, sourceRows[first] ?? first), rows,
  }];
}
