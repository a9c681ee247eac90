/** Id and Excel name of the table of plan items. */
export const planTableId = "Plan_Items";
/** Workbook name of the cell that holds the plan's start date. */
export const planStartName = "Plan_Start";
/** Plan id of the 90-Day Plan sheet. */
export const planSheetId = "ninety-day-plan";

/** Reference to a whole column of the plan table. */
export function columnFormula(header: string): string {
  return `${planTableId}[${header}]`;
}
