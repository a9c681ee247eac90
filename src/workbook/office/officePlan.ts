import type { PresentValue } from "../../layout/merge/presentSheet";
import { planStartName, planTableId } from "../../layout/plan/planTable";
import type { PlanCells } from "../../layout/plan/planCells";
import type { PlanWrite } from "../../layout/plan/planWrites";
import { days1904 } from "../../domain/table/serialDay";
import type { EditedPlan, PlanDoor } from "../planDoor";
import { editedContent } from "./cellContent";

/** The 90-Day Plan of the workbook that Excel has open: its table is found by its name, which a copy of it does not have. */
export const officePlan: PlanDoor = {
  readPlan: () => Excel.run({ delayForCellEdit: true }, async (context) => {
    const read = loadPlan(context);
    await context.sync();
    return read();
  }),

  editPlan: <Refusal extends string>(decide: (cells: PlanCells) => readonly PlanWrite[] | Refusal) => Excel.run(async (context): Promise<EditedPlan | Refusal | null> => {
    const read = loadPlan(context);
    await context.sync();
    const cells = read();
    if (cells === null) return null;
    const writes = decide(cells);
    if (typeof writes === "string") return writes;
    const body = context.workbook.tables.getItem(planTableId).getDataBodyRange();
    for (const { at, value } of writes) {
      const cell = at === null ? context.workbook.names.getItem(planStartName).getRange() : body.getCell(at.row, at.column);
      cell.formulas = [[editedContent(value)]];
    }
    const readBack = loadPlan(context);
    await context.sync();
    return { cells: readBack() ?? cells, writes };
  }),
};

/** Asks for the plan's cells; the answer is there after the next sync. */
function loadPlan(context: Excel.RequestContext): () => PlanCells | null {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(planTableId).load("worksheet/name,columns/items/name,columns/items/id");
  const body = table.getDataBodyRange().load("values,formulas,rowIndex,columnIndex");
  const start = workbook.names.getItemOrNullObject(planStartName).getRangeOrNullObject().load("values,formulas");
  // No property says which date system a workbook uses; what it makes of a known date does.
  const firstOf1904 = workbook.functions.date(1904, 1, 1).load("value");
  return () => (table.isNullObject ? null : {
    sheet: table.worksheet.name,
    row: body.rowIndex, column: body.columnIndex,
    headers: table.columns.items.map(({ name }) => name),
    columnIds: table.columns.items.map(({ id }) => id),
    values: body.values as PresentValue[][], formulas: body.formulas as PresentValue[][],
    start: start.isNullObject ? null : { value: firstCell(start.values), formula: firstCell(start.formulas) },
    dayOffset: firstOf1904.value === 0 ? days1904 : 0,
  });
}

function firstCell(block: readonly (readonly PresentValue[])[]): PresentValue {
  return block[0]?.[0] ?? "";
}
