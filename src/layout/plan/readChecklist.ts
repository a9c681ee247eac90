import { cellAddress } from "../../domain/diagnostics/cellAddress";
import type { Checklist, ChecklistItem, PlanField } from "../../domain/programme/checklist";
import { planPhases } from "../../domain/programme/ninetyDayPlan";
import type { PresentValue } from "../merge/presentSheet";
import type { Texts } from "../texts";
import { checklistRows, planColumnIndex, shownText } from "./checklistRows";
import { isFixed, planFields } from "./fixedCells";
import type { PlanColumn } from "./geometry";
import type { PlanCells } from "./planCells";
import { statusOf } from "./statusOf";

/** Reads the items of the plan as they stand. @param headers the table's, in the plan's words. */
export function readChecklist(cells: PlanCells, headers: readonly string[], texts: Texts): Checklist {
  const { sheet, row: firstRow, column: firstColumn, values, formulas, start, dayOffset } = cells;
  const indexOf = planColumnIndex(headers, texts);
  const day = (cell: PresentValue | undefined): number | null => (typeof cell === "number" ? Math.floor(cell) + dayOffset : null);
  const items = checklistRows(cells, headers, texts).map(({ id, row }): ChecklistItem => {
    const cell = (column: PlanColumn): PresentValue | undefined => values[row]?.[indexOf(column)];
    const text = (column: PlanColumn): string | null => shownText(cell(column));
    return {
      id,
      title: text("item") ?? "",
      phase: planPhases.find(({ number }) => String(number) === text("phase")?.charAt(0))?.number ?? null,
      owner: text("owner"),
      status: statusOf(cell("status") ?? "", texts) ?? "not started",
      start: day(cell("start")), due: day(cell("due")), doneOn: day(cell("doneOn")),
      evidence: text("evidence"), note: text("note"), moves: text("moves"), moved: text("moved"),
      fixed: planFields.filter((field: PlanField) => isFixed(field, formulas[row]?.[indexOf(field)])),
      address: cellAddress(sheet, firstRow + row, firstColumn + indexOf("item")),
    };
  });
  return { sheet, start: day(start?.value), items };
}
