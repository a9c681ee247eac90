import ExcelJS from "exceljs";
import { reportOpening } from "./reportOpening";

void reportOpening(async (file) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets[0]?.rowCount ?? 0;
});
