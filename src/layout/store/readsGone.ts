import type { Edit } from "../merge/edit";
import type { PresentSheet } from "../merge/presentSheet";
import { readsColumn } from "../merge/structuredReferences";
import type { WrittenSheet } from "../merge/writtenSheets";

/**
 * Whether edits write a formula as it once stood that reads a column of ours which is not there any more, or is called otherwise now:
 * Excel takes none of them.
 * @param standing the sheets that are there, in the users' words.
 */
export function readsGone(edits: readonly Edit[], written: readonly WrittenSheet[], standing: readonly PresentSheet[]): boolean {
  const headers = new Map<string, ReadonlySet<string>>([
    ...written.flatMap(({ tables }) => tables.map(({ id }) => [id.toLowerCase(), new Set<string>()] as const)),
    ...standing.flatMap(({ tables }) => tables.map((table) => [table.id.toLowerCase(), new Set(table.headers.map((header) => header.toLowerCase()))] as const)),
  ]);
  const isGone = (table: string, column: string): boolean => headers.get(table.toLowerCase())?.has(column.toLowerCase()) === false;
  return edits.some((edit) => edit.kind === "cells"
    && edit.after.some((line) => line.some((value) => typeof value === "object" && value !== null && readsColumn(value.formula, null, isGone))));
}
