import { LostColumns } from "../../../src/layout/merge/lostColumns";
import { sameCell } from "../../../src/layout/merge/sameCell";
import type { PresentSheet, PresentTable, PresentValue } from "../../../src/layout/merge/presentSheet";
import { readStore } from "../../../src/layout/store/storeSheet";
import { parseWrittenSheets } from "../../../src/layout/store/writtenText";
import type { WrittenTable } from "../../../src/layout/merge/writtenSheets";

/**
 * What is wrong with our tables after a refresh: a key that stands twice, or a computed cell that neither says what was written of its
 * row nor stands as the user left it.
 */
export function wrongRows(before: readonly PresentSheet[], after: readonly PresentSheet[], store: PresentSheet | null): string[] {
  const written = parseWrittenSheets((store && readStore(store)?.written) ?? "") ?? [];
  const lost = new LostColumns(written, after);
  return written.flatMap(({ id, tables }) => tables.flatMap((planned) => {
    const table = tableOf(after, id, planned.id);
    return table ? wrongIn(planned, table, tableOf(before, id, planned.id), lost) : [];
  }));
}

function tableOf(sheets: readonly PresentSheet[], sheet: string, wanted: string): PresentTable | undefined {
  return sheets.find(({ id }) => id === sheet)?.tables.find(({ id }) => id === wanted);
}

function wrongIn(planned: WrittenTable, after: PresentTable, before: PresentTable | undefined, lost: LostColumns): string[] {
  const keys = keysOf(after).filter((key) => key !== "");
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${planned.id}: ${key} stands twice`);
  const wrong = planned.rows.flatMap(({ key, cells }) => planned.columns.flatMap(({ header, owner }, index) => {
    const stands = cellOf(after, key, header);
    const value = cells[index] ?? null;
    if (owner === "user" || stands === undefined || sameCell(value, stands) || lost.isReadBy(value, planned.id)) return [];
    return before !== undefined && stoodIn(before, key, header, stands) ? [] : [`${planned.id} ${key} ${header}: ${JSON.stringify(stands)} for ${JSON.stringify(value)}`];
  }));
  return [...twice, ...wrong];
}

/** Whether a row's cell said so before, or that of a user's row, which a refresh may have given a key: one without a key, or a copy. */
function stoodIn(table: PresentTable, key: string, header: string, value: PresentValue): boolean {
  if (keysOf(table).includes(key)) return cellOf(table, key, header) === value;
  const column = table.headers.indexOf(header);
  return keysOf(table).some((one, index, keys) => (one === "" || keys.indexOf(one) !== index) && table.rows[index]?.[column] === value);
}

/** What stands in a row's cell; undefined where there is no such row or column. */
function cellOf(table: PresentTable, key: string, header: string): PresentValue | undefined {
  return table.rows[keysOf(table).indexOf(key)]?.[table.headers.indexOf(header)];
}

function keysOf({ headers, rows }: PresentTable): string[] {
  return rows.map((row) => String(row[headers.indexOf("Key")] ?? ""));
}
