import type { WorkbookModel } from "../../model/workbookModel";
import type { WorkbookView } from "../workbookView";

/** The workbook as its window shows it. */
export function workbookViewOf({ sheets, activeSheet, date1904, styles }: WorkbookModel): WorkbookView {
  const { name, size } = styles.bodyFont;
  return {
    sheets: sheets.map(({ id, name: title, visibility, tabColor }) => ({ id, name: title, visibility, tabColor })),
    activeSheet: (sheets[activeSheet] ?? sheets[0])?.id ?? "",
    date1904,
    bodyFont: { name, size },
  };
}
