import { insightsTableId } from "../../layout/insights/geometry";
import type { InsightsDoor } from "../insightsDoor";
import { editedContent } from "./cellContent";
import { loadTable } from "./loadTable";

/** The Insights sheet of the workbook that Excel has open. */
export const officeInsights: InsightsDoor = {
  writeReason: (decide) => Excel.run(async (context) => {
    const read = loadTable(context, insightsTableId);
    await context.sync();
    const table = read();
    const write = table === null ? null : decide(table);
    if (write === null) return false;
    context.workbook.tables.getItem(insightsTableId).getDataBodyRange().getCell(write.row, write.column).formulas = [[editedContent(write.text)]];
    await context.sync();
    return true;
  }),
};
