import type { ChangeEdit } from "./edit";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";
import { stillOurs } from "./stillOurs";
import type { WrittenSheet, WrittenTable } from "./writtenSheets";

/** Takes columns from tables that the plan no longer has, where they stand at the right end and hold nothing but what was written. */
export function droppedColumns(written: WrittenSheet, before: WrittenSheet, present: PresentSheet): { readonly sheet: PresentSheet; readonly edits: readonly ChangeEdit[] } {
  const edits: ChangeEdit[] = [];
  const cells = present.cells.map((line): PresentValue[] => [...line]);
  const tables = present.tables.map((table): PresentTable => {
    const now = written.tables.find(({ id }) => id === table.id);
    const then = before.tables.find(({ id }) => id === table.id);
    const count = now && then ? addedAtEnd(table, now, then) : 0;
    if (count === 0) return table;
    const { id, row, column, headers, rows } = table;
    const after = headers.length - count;
    edits.push(
      { kind: "cells", sheet: present.id, row: row + 1, column: column + after, after: rows.map(() => new Array<"">(count).fill("")) },
      { kind: "tableColumns", sheet: present.id, table: id, row, column, rows: rows.length, before: headers.length, after, headers: [], widths: [], formats: [], conditionalFormats: [] },
    );
    for (const line of cells.slice(row, row + rows.length + 1)) line.fill("", column + after, column + headers.length);
    return { ...table, headers: headers.slice(0, after), columnIds: table.columnIds.slice(0, after), rows: rows.map((line) => line.slice(0, after)) };
  });
  return { sheet: edits.length === 0 ? present : { ...present, cells, tables }, edits };
}

/** How many columns were added: 0 where they do not stand at the end any more, or the user wrote into one. */
function addedAtEnd({ headers, rows }: PresentTable, now: WrittenTable, then: WrittenTable): number {
  const added = now.columns.map(({ header }) => header).filter((header) => !then.columns.some((column) => column.header === header));
  const first = headers.length - added.length;
  const keyColumn = headers.indexOf(keyHeader);
  const stand = added.length > 0 && headers.slice(first).every((header) => added.includes(header));
  const isUntouched = stand && rows.every((cells) => {
    const row = now.rows.find(({ key }) => key === cells[keyColumn]);
    return headers.slice(first).every((header, index) => {
      const stands = cells[first + index] ?? "";
      return stands === "" || stillOurs(row?.cells[now.columns.findIndex((column) => column.header === header)] ?? null, stands);
    });
  });
  return isUntouched ? added.length : 0;
}
