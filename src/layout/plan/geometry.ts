/** Rows of the 90-Day Plan sheet (zero-based). */
export const planRows = { title: 0, subtitle: 1, start: 3, overall: 4, phases: 5, months: 8, header: 9 } as const;

/** Columns of the table that are read, with their widths in characters. */
export const planWidths = {
  phase: 15, item: 37, owner: 14, start: 12, due: 12, alert: 9, status: 12, doneOn: 12, evidence: 14, moves: 24, note: 14,
} as const;

export type PlanColumn = keyof typeof planWidths;
export const planColumns = Object.keys(planWidths) as PlanColumn[];

/** Column of the table's column on the sheet. */
export function planColumn(name: PlanColumn): number {
  return planColumns.indexOf(name);
}

/** The Gantt stands right of the table and of its two hidden columns: one column per week. */
export const weekColumn = planColumns.length + 2;
export const weeks = 13;
export const weekWidth = 2.6;
