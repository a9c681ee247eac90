import { cellAddress } from "../../domain/diagnostics/cellAddress";
import type { PresentValue } from "../merge/presentSheet";
import type { Texts } from "../texts";

/** A table of a Scorecard as it now stands. */
export interface TargetTable {
  /** Excel name of the table. */
  readonly id: string;
  /** The sheet's name. */
  readonly sheet: string;
  /** Zero-based cell of the table's first body row. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Excel's ids of the columns, which stay when a column gets another header. */
  readonly columnIds: readonly number[];
  /** Of the table's body. */
  readonly values: readonly (readonly PresentValue[])[];
}

/**
 * A1 address, with its sheet, of the cell in which an indicator's target is typed; null where the table has no such row or column.
 * @param headers the table's columns by their own words, whatever the user calls them
 */
export function targetCell({ sheet, row, column, values }: TargetTable, headers: readonly string[], indicator: string, { columns }: Texts): string | null {
  const [key, target] = [headers.indexOf(columns.key), headers.indexOf(columns.target)];
  const line = values.findIndex((cells) => key >= 0 && cells[key] === indicator);
  return line < 0 || target < 0 ? null : cellAddress(sheet, row + line, column + target);
}
