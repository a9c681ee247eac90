import type { CellsEdit } from "../merge/edit";
import type { LostColumns } from "../merge/lostColumns";
import { cellId } from "../merge/mergeMemory";
import { keyHeader } from "../merge/mergeTable";
import type { PresentSheet } from "../merge/presentSheet";
import { stillOurs } from "../merge/stillOurs";
import type { WrittenSheet } from "../merge/writtenSheets";
import type { PlanValue } from "../sheetPlan";

/**
 * Empties the rows that a run put into blank ones of a table, and gives back what stood in the computed cells of rows of the user's that it
 * took up; their keys tell which. What a user typed there since stays, and so does a cell that would read what is gone.
 */
export function emptiedRows({ id: sheet, tables }: WrittenSheet, present: PresentSheet, overwritten: Readonly<Record<string, PlanValue>>, lost: LostColumns): CellsEdit[] {
  return tables.flatMap(({ id, columns, rows, list }) => {
    // The rows of a list come and go by themselves.
    const table = list === undefined ? present.tables.find((standing) => standing.id === id) : undefined;
    const keyColumn = table?.headers.indexOf(keyHeader) ?? -1;
    if (table === undefined || keyColumn < 0) return [];
    return rows.filter(({ key }) => cellId(sheet, id, key, keyHeader) in overwritten).flatMap(({ key, cells }) => {
      const index = table.rows.findIndex((line) => line[keyColumn] === key);
      const after = table.headers.map((header, column): PlanValue | "" => {
        const planned = columns.findIndex((one) => one.header === header);
        const isOurs = header === keyHeader || (planned >= 0 && stillOurs(cells[planned] ?? null, table.rows[index]?.[column] ?? ""));
        const stood = overwritten[cellId(sheet, id, key, header)] ?? "";
        return isOurs && !lost.isReadBy(stood, id) ? stood : null;
      });
      return index < 0 ? [] : [{ kind: "cells" as const, sheet, row: table.row + 1 + index, column: table.column, after: [after] }];
    });
  });
}
