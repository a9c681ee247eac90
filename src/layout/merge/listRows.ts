import type { TablePlan, TableRowPlan } from "../sheetPlan";
import { keyHeader } from "./mergeTable";
import type { PresentTable, PresentValue } from "./presentSheet";

/** A row of a table as it is to be: as planned, gone and kept for what the user wrote there, or of the user's own. */
export type ListRow =
  | { readonly kind: "planned"; readonly planned: TableRowPlan; readonly source: number | null }
  /** `source` is the body row in which the row's own cells stand now. */
  | { readonly kind: "gone" | "own"; readonly source: number };

/**
 * The rows that a table whose rows come and go is to have. While none does, they stay where the user sorted them; otherwise they
 * stand in the order of the plan, and those that are kept for the user's sake behind them.
 */
export function listRows(plan: TablePlan, table: PresentTable): ListRow[] {
  const keyColumn = table.headers.indexOf(keyHeader);
  const sources = new Map<PresentValue, number>();
  table.rows.forEach((cells, index) => {
    const key = cells[keyColumn] ?? "";
    if (key !== "" && !sources.has(key)) sources.set(key, index);
  });
  const planned = plan.rows.map((row): ListRow => ({ kind: "planned", planned: row, source: sources.get(row.key) ?? null }));
  const taken = new Set(planned.map(({ source }) => source));
  const isUsers = usersColumns(plan, table);
  const kept = table.rows.flatMap((cells, source): ListRow[] => {
    if (taken.has(source)) return [];
    const hasKey = (cells[keyColumn] ?? "") !== "";
    const keeps = cells.some((cell, column) => (hasKey ? isUsers[column] === true : column !== keyColumn) && isTyped(cell));
    return keeps ? [{ kind: hasKey ? "gone" : "own", source }] : [];
  });
  const rows = [...planned, ...kept];
  const stays = rows.length === table.rows.length && rows.every(({ source }) => source !== null);
  return stays ? rows.sort((a, b) => (a.source ?? 0) - (b.source ?? 0)) : rows;
}

/** Which of the table's columns are the user's: those of the plan that are, and those that the user added. */
function usersColumns(plan: TablePlan, table: PresentTable): boolean[] {
  return table.headers.map((header) => header !== keyHeader && plan.columns.find((column) => column.header === header)?.owner !== "addin");
}

/** A formula stands in every row of a column: it is nothing that was written about one. */
function isTyped(cell: PresentValue): boolean {
  return cell !== "" && !(typeof cell === "string" && cell.startsWith("="));
}
