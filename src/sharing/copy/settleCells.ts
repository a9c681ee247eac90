import { sameCell } from "../../layout/merge/sameCell";
import type { CellOrder, CellRule, SheetOrders } from "../copyOrders";
import { cellKey, type CellValue, type SourceCell } from "../package/cellValue";
import type { SourceRow } from "../package/readCells";

/** Stands where a value cannot be shown. */
const unknown = "–";

/** What a sheet's cells hold in the copy, by `cellKey`; a cell that is not there is empty. */
export interface SettledSheet {
  readonly values: ReadonlyMap<string, CellValue>;
  /** Texts that users typed and that are left out, by the column of a table that they stand in. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Does to a sheet's cells what the orders say. */
export function settleCells(rows: readonly SourceRow[], { cells }: SheetOrders): SettledSheet {
  const orders = new Map(cells.map((order): [string, CellOrder] => [cellKey(order.row, order.column), order]));
  const values = new Map<string, CellValue>();
  const leftOut = new Map<string, Set<string>>();
  for (const { cell } of rows.flatMap((row) => row.cells)) {
    const key = cellKey(cell.row, cell.column);
    const order = orders.get(key);
    if (order === undefined) continue;
    const value = settle(cell, order.rule);
    if (value !== null) values.set(key, value);
    if (order.rule.kind === "typed" && order.rule.part !== undefined && typeof cell.value === "string" && value !== cell.value) {
      leftOut.set(order.rule.part, (leftOut.get(order.rule.part) ?? new Set()).add(cell.value));
    }
  }
  return { values, leftOut };
}

function settle(cell: SourceCell, rule: CellRule): CellValue {
  switch (rule.kind) {
    case "written":
      if (cell.hasFormula || !sameCell(rule.value, cell.value ?? "")) return typed(cell, typedOver);
      return rule.shown ?? cell.value;
    case "computed":
      if (!cell.hasFormula) return typed(cell, typedOver);
      return cell.isUnknown ? unknown : cell.value;
    case "typed":
      return typed(cell, rule);
    default:
      return rule satisfies never;
  }
}

/** A number that was typed over a computed one stays, since verdicts were computed from it. */
const typedOver = { texts: [], numbers: true, instead: unknown };

function typed({ value, isUnknown }: SourceCell, { texts, numbers, instead }: Omit<Extract<CellRule, { kind: "typed" }>, "kind" | "part">): CellValue {
  const stays = !isUnknown && (value === null || (typeof value === "string" ? texts.includes(value) : numbers));
  return stays ? value : instead === "" ? null : instead;
}
