import type { PresentValue } from "../../layout/merge/presentSheet";
import type { StandingTable } from "../../layout/standingTable";

/** Asks for one of our tables, found by its name, which copies of it do not have. The answer is there after the next sync; null where it is gone or its sheet out of sight. */
export function loadTable({ workbook }: Excel.RequestContext, id: string): () => StandingTable | null {
  const table = workbook.tables.getItemOrNullObject(id).load("worksheet/name,worksheet/visibility,columns/items/name,columns/items/id");
  const body = table.getDataBodyRange().load("values,rowIndex,columnIndex");
  return () => (table.isNullObject || table.worksheet.visibility !== "Visible" ? null : {
    id, sheet: table.worksheet.name, row: body.rowIndex, column: body.columnIndex,
    headers: table.columns.items.map(({ name }) => name), columnIds: table.columns.items.map((column) => column.id),
    values: body.values as PresentValue[][],
  });
}
