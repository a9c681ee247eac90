import type { RowLooks } from "../../layout/store/goingNote";
import type { GoingRow } from "../../layout/store/goingRows";
import type { SheetLookup } from "./book";
import { askCellFormats, inRuns } from "./cellFormats";

/** Asks, with the next request, what rows of our sheets look like; the answer, by plan ids, is there after it. */
export function askRowLooks(context: Excel.RequestContext, rows: readonly GoingRow[], ours: SheetLookup): () => ReadonlyMap<string, RowLooks> {
  const asked = rows.map(({ sheet, row, column, columns }) => {
    const range = context.workbook.worksheets.getItem(ours.get(sheet) ?? sheet).getRangeByIndexes(row, column, 1, columns).load("format/rowHeight");
    return { sheet, row, column, range, formats: askCellFormats(range) };
  });
  return () => new Map([...new Set(rows.map(({ sheet }) => sheet))].map((id) => {
    const own = asked.filter(({ sheet }) => sheet === id);
    return [id, {
      formats: own.flatMap(({ row, column, formats }) => inRuns(row, column, formats()[0] ?? [])),
      // A row that is hidden is 0 high, and comes back in sight.
      heights: own.flatMap(({ row, range: { format: { rowHeight } } }) => (rowHeight > 0 ? [{ row, height: rowHeight }] : [])),
    }];
  }));
}
