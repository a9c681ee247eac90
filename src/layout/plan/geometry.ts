/** Rows of the 90-Day Plan sheet (zero-based). */
export const planRows = { title: 0, subtitle: 1, start: 3, overall: 4, phases: 5, heads: 8, header: 9 } as const;

/** Columns left of the Gantt, with their widths in characters. */
const leftWidths = { phase: 9.5, item: 37, owner: 12, start: 6.5, due: 6.5, status: 10.5, alert: 13, doneOn: 8, evidence: 11 } as const;
/** The column right of the Gantt, the last that is printed; then those that are not, and those that only formulas read. */
const rightWidths = { moved: 41, moves: 34, note: 24, phaseNumber: 0, timing: 0, phaseMark: 0, bar: 0, review: 0, line: 0 } as const;
const weekWidth = 1.9;

/** The Gantt has one column per week of the plan. */
export const weeks = 13;

export type PlanColumn = keyof typeof leftWidths | keyof typeof rightWidths;
const leftColumns = Object.keys(leftWidths) as PlanColumn[];
const rightColumns = Object.keys(rightWidths) as PlanColumn[];

/** What the table's columns hold, in their order: a name, or the number of a week from 0 on. */
export const planColumns: readonly (PlanColumn | number)[] = [...leftColumns, ...Array.from({ length: weeks }, (_, week) => week), ...rightColumns];
export const planWidths: readonly number[] = [...Object.values(leftWidths), ...new Array<number>(weeks).fill(weekWidth), ...Object.values(rightWidths)];

/** Column of the table's column on the sheet. */
export function planColumn(column: PlanColumn | number): number {
  return planColumns.indexOf(column);
}

export const weekColumn = planColumn(0);
export const printedColumns = planColumn("moved") + 1;
