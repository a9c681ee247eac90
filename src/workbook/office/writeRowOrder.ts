import type { Edit, RowOrderEdit } from "../../layout/merge/edit";
import type { CellFormat } from "../../layout/sheetPlan";
import { askCellFormats, inRuns, looksLike } from "./cellFormats";
import { dressRows } from "./dressRows";
import { rangeOf } from "./rangeOf";
import type { RequestQueue } from "./requestQueue";
import { bytesPerFormat, setFormat } from "./writeFormats";

/** What the cells of tables look like whose rows are to change places, by the edits. */
export type StandingRows = ReadonlyMap<RowOrderEdit, () => CellFormat[][]>;

/** Asks, with the next request, what the rows look like that are to change places. */
export function readStandingRows(edits: readonly Edit[], sheetOf: (id: string) => Excel.Worksheet): StandingRows {
  return new Map(edits.filter((edit) => edit.kind === "rowOrder")
    .map((edit) => [edit, askCellFormats(sheetOf(edit.sheet).getRangeByIndexes(edit.row + 1, edit.column, edit.before, edit.columns))]));
}

/** Gives rows that changed places the looks that they had, where those of their new places are others, and rows that came the table's; rows that left it look like none. */
export async function writeRowOrder(sheet: Excel.Worksheet, edit: RowOrderEdit, standing: StandingRows, queue: RequestQueue): Promise<void> {
  const { row: header, column, columns, before, sources, formats } = edit;
  const looks = standing.get(edit)?.() ?? [];
  for (const [index, source] of sources.entries()) {
    const row = header + 1 + index;
    if (source === null) {
      // Rows that a table gets at its end are dressed already.
      if (index >= before) continue;
      await queue.room((formats.length + 2) * bytesPerFormat);
      dressRows(sheet, { row, column, rows: 1, columns }, formats);
      continue;
    }
    const stands = index < before ? looks[index] : undefined;
    for (const { range, format } of inRuns(row, column, (looks[source] ?? []).map((wanted, c) => (stands?.[c] !== undefined && looksLike(stands[c], wanted) ? null : wanted)))) {
      await queue.room(bytesPerFormat);
      const cells = rangeOf(sheet, range);
      if (format.fill === undefined) cells.format.fill.clear();
      setFormat(cells, format);
    }
  }
  if (before > sources.length) {
    await queue.room(bytesPerFormat);
    dressRows(sheet, { row: header + 1 + sources.length, column, rows: before - sources.length, columns }, []);
  }
}
