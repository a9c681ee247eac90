import type { CellsEdit } from "./edit";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable } from "./presentSheet";
import { stillOurs } from "./stillOurs";
import type { TablePlan } from "../sheetPlan";
import type { WrittenCells, WrittenSheet } from "./writtenSheets";

/**
 * A sheet on which no key stands twice in a table: of a row that a user copied, the one that holds what was last written is ours,
 * and the first where both do. The other is the user's, so its hidden key goes.
 */
export function soleKeys({ tables }: WrittenSheet, present: PresentSheet, before: WrittenCells): { readonly sheet: PresentSheet; readonly edits: readonly CellsEdit[] } {
  const edits: CellsEdit[] = [];
  const standing = present.tables.map((table): PresentTable => {
    const plan = tables.find(({ id }) => id === table.id);
    const keyColumn = table.headers.indexOf(keyHeader);
    const copies = plan === undefined || keyColumn < 0 ? [] : copiedRows(table, keyColumn, plan, before);
    if (copies.length === 0) return table;
    edits.push(...copies.map((index): CellsEdit => ({ kind: "cells", sheet: present.id, row: table.row + 1 + index, column: table.column + keyColumn, after: [[""]] })));
    return { ...table, rows: table.rows.map((cells, index) => (copies.includes(index) ? cells.with(keyColumn, "") : cells)) };
  });
  return { sheet: edits.length === 0 ? present : { ...present, tables: standing }, edits };
}

function copiedRows(table: PresentTable, keyColumn: number, plan: TablePlan, before: WrittenCells): number[] {
  const rows = new Map<string, number[]>();
  table.rows.forEach((cells, index) => {
    const key = String(cells[keyColumn] ?? "");
    const isAdopted = plan.rows.some(({ adopts }) => adopts === index);
    if (key !== "" && !isAdopted) rows.set(key, [...(rows.get(key) ?? []), index]);
  });
  return [...rows].flatMap(([key, indices]) => {
    if (indices.length === 1) return [];
    const isAsWritten = (index: number): boolean => plan.columns.every(({ header, owner }) => {
      const written = before.inTable(plan.id, key, header);
      const column = table.headers.indexOf(header);
      return owner === "user" || written === undefined || column < 0 || stillOurs(written, table.rows[index]?.[column] ?? "");
    });
    const ours = indices.find(isAsWritten) ?? indices[0];
    return indices.filter((index) => index !== ours);
  });
}
