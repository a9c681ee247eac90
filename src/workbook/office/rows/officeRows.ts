import type { RowsDoor } from "../../rowsDoor";
import { writeRowList } from "./writeRowList";

/** The rows behind numbers in the workbook that Excel has open, through office.js. */
export const officeRows: RowsDoor = {
  // An office.js from before ExcelApi 1.18 knows no such method, whatever the host says.
  selectsBlocks: () => Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "select" in Excel.RangeAreas.prototype,
  selectCells: ({ sheet: name, address }) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    if (!address.includes(",")) sheet.getRange(address).select();
    else if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) sheet.getRanges(address).select();
    await context.sync();
  }),
  writeList: (...asked) => Excel.run((context) => writeRowList(context, ...asked)),
};
