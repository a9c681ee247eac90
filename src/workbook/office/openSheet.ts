import { sheetMark } from "./sheetMark";

/**
 * Brings one of our sheets to the front, whatever the user calls it, and selects its first cell. False where it is gone or out of sight.
 * Rejects with what Excel says where it refuses.
 */
export async function openSheet(planId: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const cells = context.workbook.names.getItemOrNullObject(sheetMark(planId)).getRangeOrNullObject().load("worksheet/visibility");
    await context.sync();
    if (cells.isNullObject || cells.worksheet.visibility !== "Visible") return false;
    cells.worksheet.activate();
    cells.getCell(0, 0).select();
    await context.sync();
    return true;
  });
}
