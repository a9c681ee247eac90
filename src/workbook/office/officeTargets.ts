import type { PresentValue } from "../../layout/merge/presentSheet";
import { mainTables } from "../../layout/scorecard/scorecardPlace";
import type { TargetsDoor } from "../targetsDoor";
import { selectCell } from "./selectCell";

/** The targets of the workbook that Excel has open: their tables are found by name, which copies of them do not have. */
export const officeTargets: TargetsDoor = {
  selectCell,
  readTargets: () => Excel.run({ delayForCellEdit: true }, async (context) => {
    const asked = [mainTables.leading, mainTables.lagging].map((id) => {
      const table = context.workbook.tables.getItemOrNullObject(id).load("worksheet/name,worksheet/visibility,columns/items/name,columns/items/id");
      return { id, table, body: table.getDataBodyRange().load("values,rowIndex,columnIndex") };
    });
    await context.sync();
    return asked.filter(({ table }) => !table.isNullObject && table.worksheet.visibility === "Visible").map(({ id, table, body }) => ({
      id, sheet: table.worksheet.name, row: body.rowIndex, column: body.columnIndex,
      headers: table.columns.items.map(({ name }) => name), columnIds: table.columns.items.map((column) => column.id),
      values: body.values as PresentValue[][],
    }));
  }),
};
