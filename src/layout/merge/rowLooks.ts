import type { ListPlan, TablePlan } from "../sheetPlan";
import type { FormatsEdit } from "./edit";
import type { PresentSheet, PresentTable } from "./presentSheet";

/** A row of a list by the body row in which it is to stand, and the look that its plan gives it. */
export interface PlacedRow {
  readonly index: number;
  readonly look: string | undefined;
}

/** Gives rows their looks, where the rows of a list differ. */
export function rowLooks(rows: readonly PlacedRow[], table: PresentTable, plan: Pick<TablePlan, "columns">, list: ListPlan, { id }: PresentSheet): FormatsEdit[] {
  const formats = rows.flatMap(({ index, look }) => Object.entries(list.looks?.[look ?? ""] ?? {}).flatMap(([planned, format]) => {
    const column = table.headers.indexOf(plan.columns[Number(planned)]?.header ?? "");
    return column < 0 ? [] : [{ range: { row: table.row + 1 + index, column: table.column + column, rows: 1, columns: 1 }, format }];
  }));
  return formats.length === 0 ? [] : [{ kind: "formats", sheet: id, formats }];
}
