import { columnLetters } from "../../domain/table/cellName";
import type { AreaPlan, CellRange, ConditionalFormatPlan, PlanValue } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import { planColumn, planRows, weekColumn, weeks } from "./geometry";
import { planStartName } from "./planTable";

/** The weeks' heads: the month where it changes, over the day on which the week begins. */
export function ganttArea(texts: Texts): AreaPlan {
  const day = (week: number): string => `${planStartName}+${7 * week}`;
  const months = texts.monthsShort.map((month) => `"${month}"`).join(",");
  const numbers = Array.from({ length: weeks }, (_, week) => week);
  const monthText = (week: number): PlanValue => {
    const name = `CHOOSE(MONTH(${day(week)}),${months})`;
    return { formula: week === 0 ? `=IFERROR(${name},"")` : `=IFERROR(IF(MONTH(${day(week)})=MONTH(${day(week - 1)}),"",${name}),"")` };
  };
  return {
    id: "weeks", row: planRows.months, column: weekColumn, owner: "addin",
    cells: [numbers.map(monthText), numbers.map((week): PlanValue => ({ formula: `=IFERROR(${day(week)},"")` }))],
  };
}

/** The cells of the bars. */
export function ganttRange(itemCount: number): CellRange {
  return { row: planRows.header + 1, column: weekColumn, rows: itemCount, columns: weeks };
}

/**
 * The bars are conditional formats over the dates, so that they follow whatever is typed or sorted. Each rule leaves out what
 * the others colour: which of two rules wins differs with how they were added.
 */
export function ganttRules(itemCount: number, texts: Texts): ConditionalFormatPlan[] {
  const range = ganttRange(itemCount);
  const row = range.row + 1;
  const cell = (name: Parameters<typeof planColumn>[0]): string => `$${columnLetters(planColumn(name))}${row}`;
  const week = `${columnLetters(weekColumn)}$${planRows.header + 1}`;
  const inWeek = `ISNUMBER(${cell("start")}),ISNUMBER(${cell("due")}),ISNUMBER(${week}),${cell("start")}<=${week}+6,${cell("due")}>=${week}`;
  const { done, dropped } = texts.plan.statuses;
  const closed = `OR(${cell("status")}="${done}",${cell("status")}="${dropped}")`;
  const rule = (formula: string, fill: string): ConditionalFormatPlan => ({ kind: "formula", range, formula: `=AND(${inWeek},${formula})`, fill });
  return [
    rule(closed, colors.line),
    rule(`NOT(${closed}),${cell("due")}<TODAY()`, colors.offTarget),
    rule(`NOT(${closed}),${cell("due")}>=TODAY()`, colors.accent),
    {
      kind: "formula", range, fill: colors.band,
      formula: `=AND(NOT(AND(${inWeek})),ISNUMBER(${week}),${week}<=TODAY(),${week}+6>=TODAY())`,
    },
  ];
}
