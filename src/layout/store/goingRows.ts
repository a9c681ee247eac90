import type { Edit, TableLinesEdit } from "../merge/edit";
import { rowBefore, rowMoveOf } from "../merge/rowMove";

/** A row of a table of ours that a run deletes, as it stands before the run. Zero-based. */
export interface GoingRow {
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** The edits of a run by which whole rows of sheets go: those of a table, or blank ones below it for others that come. */
export function linesEditsOf(edits: readonly Edit[]): TableLinesEdit[] {
  return edits.filter((edit) => edit.kind === "tableLines");
}

/** The rows of tables that go. */
export function goingRows(edits: readonly Edit[]): GoingRow[] {
  const lines = linesEditsOf(edits);
  return lines.flatMap(({ sheet, table, column, columns, before, after, at }, index) => {
    const earlier = lines.slice(0, index).filter((edit) => edit.sheet === sheet);
    return Array.from({ length: Math.max(0, before - after) }, (_, offset) => rowAtFirst(at + offset, earlier))
      .flatMap((row) => (row === null ? [] : [{ sheet, table, row, column, columns }]));
  });
}

/** Where a row was before rows of its sheet came and went; null for one that came with them. */
export function rowAtFirst(row: number, lines: readonly TableLinesEdit[]): number | null {
  return lines.reduceRight<number | null>((at, edit) => (at === null ? at : rowBefore(at, rowMoveOf(edit))), row);
}
