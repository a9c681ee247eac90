import { ColumnWords } from "../layout/merge/columnWords";
import { planColumns, type PlanColumn } from "../layout/plan/geometry";
import type { PlanCells } from "../layout/plan/planCells";
import { planSheetId, planTableId } from "../layout/plan/planTable";
import { lastWritten } from "../layout/store/lastWritten";
import type { Texts } from "../layout/texts";
import type { Workbook } from "../workbook/workbook";

/** Says what the plan's columns are called in its own words. */
export interface PlanHeaders {
  (cells: PlanCells): readonly string[];
}

/** The headers as they stand: right unless the user gave one of the plan's columns another. */
export const standingHeaders: PlanHeaders = ({ headers }) => headers;

/** Whether all columns of the plan are found under their own headers. */
export function areKnown({ headers }: PlanCells, { plan }: Texts): boolean {
  return planColumns.every((column: PlanColumn | number) => typeof column === "number" || headers.includes(plan.columns[column]));
}

/** Also knows the columns that the user gave other headers, by the ids that the workbook remembers of them: one request, for the add-in's own data. */
export async function rememberedHeaders(workbook: Pick<Workbook, "readInventory">): Promise<PlanHeaders> {
  const { store } = await workbook.readInventory();
  const written = store === null ? null : lastWritten([store]);
  return ({ headers, columnIds }) => {
    const table = { id: planTableId, row: 0, column: 0, headers, columnIds, rows: [] };
    const [sheet] = new ColumnWords(written, [{ id: planSheetId, name: "", cells: [], tables: [table] }]).inPlanWords();
    return sheet?.tables[0]?.headers ?? headers;
  };
}
