import type { ExcelSession } from "../../protocol/excelSession";
import { columnFilters, filterBlock, type FilterTarget } from "./filterTarget";
import { passesFilter } from "./passesFilter";

/** Hides the rows that a filter does not let through, and shows the others again. */
export function applyFilters(target: FilterTarget, session: ExcelSession): void {
  const { sheet } = target;
  const block = filterBlock(target);
  session.requireWritable(sheet);
  if (!block) return;
  session.settle();
  const body = { ...block, row: block.row + 1, rows: block.rows - 1 };
  const tests = columnFilters(target).map((filter) => passesFilter(sheet, body, filter));
  for (let row = body.row; row < body.row + body.rows; row++) {
    const hidden = !tests.every((passes) => passes(row));
    const info = sheet.rowInfos.get(row);
    if ((info?.hidden === true) !== hidden) sheet.rowInfos.set(row, { ...info, hidden });
  }
  sheet.changed.add("rows");
  session.noteChange();
}
