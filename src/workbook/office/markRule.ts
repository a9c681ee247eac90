import { columnLetters } from "../../domain/table/cellName";
import type { Mark } from "../../layout/merge/mergeMarks";

/** Stands in the rule of every mark, so that it is told from rules of the user's. */
const signature = "Leadership Scorecard: typed over";
/** Characters of a text that the rule compares; a formula holds texts of 255. */
const compared = 200;

/** The rule of a conditional format that marks a cell while it holds what was typed. */
export function markRule({ row, column, typed }: Mark): string {
  const cell = `$${columnLetters(column)}$${row + 1}`;
  return `=AND(LEN("${signature}")>0,${holds(cell, typed)})`;
}

/** Whether a rule is that of a mark. */
export function isMarkRule(formula: string): boolean {
  return formula.includes(`"${signature}"`);
}

function holds(cell: string, typed: Mark["typed"]): string {
  if (typeof typed === "number") return `ISNUMBER(${cell}),${cell}=${typed}`;
  if (typeof typed === "boolean") return `ISLOGICAL(${cell}),${cell}=${typed ? "TRUE" : "FALSE"}`;
  if (typed.startsWith("=")) return `ISFORMULA(${cell})`;
  const text = typed.replace(/^'/, "").slice(0, compared).replaceAll('"', '""');
  return `EXACT(LEFT(${cell},${compared}),"${text}")`;
}
