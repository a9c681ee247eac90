import type { TablePlan, TableRowPlan } from "../sheetPlan";
import type { ColumnFills } from "./columnFills";
import { keyHeader } from "./mergeTable";
import type { PresentTable, PresentValue } from "./presentSheet";
import { sameCell } from "./sameCell";
import type { WrittenCells } from "./writtenSheets";

/** A row of a table as it is to be: as planned, gone and kept for what the user wrote there, or of the user's own. */
export type ListRow =
  | PlannedRow
  /** `source` is the body row in which the row's own cells stand now. */
  | { readonly kind: "gone" | "own"; readonly source: number };

interface PlannedRow {
  readonly kind: "planned";
  readonly planned: TableRowPlan;
  readonly source: number | null;
}

/**
 * The rows that a table whose rows come and go is to have. While none does, they stay where the user sorted them; otherwise they
 * stand in the order of the plan, and those that are kept for the user's sake behind them. A row with a key that was never written
 * there is the user's own: it was typed.
 * @param room most rows that the table can have: rows that are new and would not fit are left out, the last ones first.
 */
export function listRows(plan: TablePlan, table: PresentTable, before: WrittenCells, fills: ColumnFills, room: number): ListRow[] {
  const keyColumn = table.headers.indexOf(keyHeader);
  const sources = new Map<PresentValue, number>();
  table.rows.forEach((cells, index) => {
    const key = cells[keyColumn] ?? "";
    if (key !== "" && !sources.has(key)) sources.set(key, index);
  });
  const planned = plan.rows.map((row): PlannedRow => ({ kind: "planned", planned: row, source: sources.get(row.key) ?? null }));
  const taken = new Set(planned.map(({ source }) => source));
  const isUsers = usersColumns(plan, table);
  const isKnown = (key: string): boolean => key !== "" && before.hasRow(plan.id, key) !== false;
  const isTypedOver = (cell: PresentValue, key: string, header: string | undefined): boolean => {
    const last = header === undefined ? undefined : before.inTable(plan.id, key, header);
    return cell !== "" && last !== undefined && !sameCell(last, cell);
  };
  const kept = table.rows.flatMap((cells, source): ListRow[] => {
    if (taken.has(source)) return [];
    const key = String(cells[keyColumn] ?? "");
    const isOwn = !isKnown(key);
    const keeps = cells.some((cell, column) =>
      (isOwn || isUsers[column] === true ? cell !== "" && !fills.isFilled(cells, column) : isTypedOver(cell, key, table.headers[column])));
    return keeps ? [{ kind: isOwn ? "own" : "gone", source }] : [];
  });
  const known = planned.filter(({ source }) => source !== null).length;
  let free = room - known - kept.length;
  const rows: ListRow[] = [...planned.filter(({ source }) => source !== null || free-- > 0), ...kept];
  const stays = rows.length === table.rows.length && rows.every(({ source }) => source !== null);
  return stays ? rows.sort((a, b) => (a.source ?? 0) - (b.source ?? 0)) : rows;
}

/** Which of the table's columns are the user's: those of the plan that are, and those that the user added. */
function usersColumns(plan: TablePlan, table: PresentTable): boolean[] {
  return table.headers.map((header) => header !== keyHeader && plan.columns.find((column) => column.header === header)?.owner !== "addin");
}
