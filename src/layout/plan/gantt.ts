import { columnLetters } from "../../domain/table/cellName";
import type { AreaPlan, CellRange, ConditionalFormatPlan, PlanValue } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import { dayFormula } from "./dayFormula";
import { planRows, weekColumn, weeks } from "./geometry";
import { planStartName } from "./planTable";

/** Weeks between two dates over the Gantt: as many as a date needs to be read. */
export const weeksPerDate = 4;

/** The dates over the Gantt, each over the week that begins on it. */
export function ganttDates(texts: Texts): AreaPlan {
  return {
    id: "dates", row: planRows.heads, column: weekColumn, owner: "addin",
    cells: [Array.from({ length: weeks }, (_, week): PlanValue =>
      week % weeksPerDate === 0 ? { formula: `=IFERROR(${dayFormula(`${planStartName}+${7 * week}`, texts)},"")` } : null)],
  };
}

/** The cells of the bars. */
export function ganttRange(itemCount: number): CellRange {
  return { row: planRows.header + 1, column: weekColumn, rows: itemCount, columns: weeks };
}

/**
 * The bars are the colours of the letters that the weeks hold, of three strengths that print apart in grey: dark where something is
 * late, middling where it is done, light where it is open. A blank week is shaded while it is the present one, whose number is dark.
 */
export function ganttRules(itemCount: number, { plan: { bars } }: Texts): ConditionalFormatPlan[] {
  const range = ganttRange(itemCount);
  const bar = (beginsWith: string, color: string, fill?: string): ConditionalFormatPlan =>
    ({ kind: "text", range, beginsWith, font: { color, bold: true }, ...(fill === undefined ? {} : { fill }) });
  const letter = columnLetters(weekColumn);
  const number = `VALUE(${letter}$${planRows.header + 1})`;
  const isNow = `TODAY()>=${planStartName}+7*(${number}-1),TODAY()<${planStartName}+7*${number}`;
  return [
    bar(bars.done, colors.white, colors.accentMid), bar(bars.overdue, colors.white, colors.offTarget),
    bar(bars.open, colors.accentTint, colors.accentTint), bar(bars.dropped, colors.grey),
    { kind: "formula", range, fill: colors.band, formula: `=AND(${letter}${range.row + 1}="",${isNow})` },
    {
      kind: "formula", range: { ...range, row: planRows.header, rows: 1 }, fill: colors.ink, font: { color: colors.white }, formula: `=AND(${isNow})`,
    },
  ];
}
