import { excelProblem as problemOf } from "../src/workbook/excelProblem";

/** A sentence for what Excel refused, with its code and what to do where that is known. */
export function excelProblem(error: OfficeExtension.Error): string {
  const advice = problemOf(error)?.next;
  return `Excel refused: ${error.message.trim().replace(/\.?$/, ".")}${advice === undefined ? "" : ` ${advice}`} Nothing was written. [${error.code}]`;
}
