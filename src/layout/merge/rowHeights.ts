import type { TablePlan } from "../sheetPlan";
import { rowHeight, type RowLook } from "../words/rowHeight";
import type { RowHeightsEdit } from "./edit";
import type { PlanValue } from "../sheetPlan";
import type { ListRow } from "./listRows";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";

/** Gathers the heights of the rows of one table whose texts a refresh changes. */
export class RowHeights {
  private readonly heights: { readonly row: number; readonly height: number }[] = [];
  private readonly widths: readonly number[];
  private readonly look: RowLook;

  /** @param columnWidths as the sheet's plan has them; a column that the user added says nothing. */
  constructor(plan: TablePlan, columnWidths: readonly number[], private readonly table: PresentTable) {
    const textSizes = table.headers.map((header) => plan.columns.find((column) => column.header === header)?.size);
    this.look = { textSizes, ...(plan.air === undefined ? {} : { air: plan.air }) };
    this.widths = table.headers.map((header) => {
      const index = plan.columns.findIndex((column) => column.header === header);
      return index < 0 ? 0 : columnWidths[plan.column + index] ?? 0;
    });
  }

  /** @param index of the body row. */
  fit(index: number, cells: readonly (PlanValue | PresentValue)[]): void {
    this.heights.push({ row: this.table.row + 1 + index, height: rowHeight(cells, this.widths, this.look) });
  }

  /** A row whose plan says how high it is gets that height where it comes to stand; any other is as high as its texts need. */
  fitUnlessSet(index: number, cells: readonly (PlanValue | PresentValue)[], row: ListRow): void {
    const set = row.kind === "planned" ? row.planned.height : undefined;
    if (set === undefined) this.fit(index, cells);
    else if (row.source !== index) this.heights.push({ row: this.table.row + 1 + index, height: set });
  }

  toEdits({ id }: PresentSheet): RowHeightsEdit[] {
    return this.heights.length === 0 ? [] : [{ kind: "rowHeights", sheet: id, heights: this.heights }];
  }
}
