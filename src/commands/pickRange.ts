import { datasetOf, type DatasetId } from "../domain/table/datasets";
import { headerName } from "../domain/table/match/headerName";
import { freeTableName, tableNameOf } from "../layout/input/tableNameOf";
import type { InputTables, Selection } from "../workbook/inputTables";
import type { SourceTable, Workbook } from "../workbook/workbook";
import { findTables } from "./findTables";

/** What the user's selection stands for. */
export type Picked =
  /** A table, what the header of the column is called in which the selection begins, and every table as it was found. */
  | { readonly kind: "table"; readonly source: SourceTable; readonly header: string; readonly tables: readonly SourceTable[] }
  | { readonly kind: "several" }
  /** No table, nor cells that can be one. */
  | { readonly kind: "none"; readonly address: string };

/**
 * Says which table the selected cells belong to: an Excel table, a named range or a block that was found. Other cells get a name, so that they
 * are found as a table from then on; where they cannot be one they get none.
 * @param dataset whose name cells get that are no table yet; null where they are to stay none
 */
export async function pickRange(workbook: Workbook, inputTables: InputTables, dataset: DatasetId | null): Promise<Picked> {
  const selection = await inputTables.readSelection();
  const { tables, takenNames } = await findTables(workbook);
  const touched = tables.flatMap((source) => columnIn(source, selection));
  const [first, second] = touched;
  if (second !== undefined) return { kind: "several" };
  if (first !== undefined) return { kind: "table", ...first, tables };
  const none: Picked = { kind: "none", address: selection.address };
  if (dataset === null || selection.rows < 2 || selection.columns < 2) return none;
  const name = freeTableName(tableNameOf(`${datasetOf(dataset).title}Range`), takenNames);
  await inputTables.addName(name, selection);
  const found = await findTables(workbook);
  const source = found.tables.find((table) => table.name === name);
  if (source !== undefined) return { kind: "table", source, header: headerName(source.headers, 0), tables: found.tables };
  await inputTables.deleteName(name);
  return none;
}

/** The table with the header of the column in which a selection begins, where the selection has cells of it; else nothing. */
function columnIn(source: SourceTable, selection: Selection): { readonly source: SourceTable; readonly header: string }[] {
  const first = firstColumnIn(source, selection);
  return first === null ? [] : [{ source, header: headerName(source.headers, Math.min(Math.max(0, selection.column - first), source.headers.length - 1)) }];
}

/** The sheet's column in which a table begins that a selection has cells of; null where it has none. */
function firstColumnIn({ id, sheet, block, rowCount, headers }: SourceTable, { sheet: selected, row, column, rows, columns, tables }: Selection): number | null {
  if (block === null) return tables.find((table) => table.id === id)?.firstColumn ?? null;
  const { firstRow, firstColumn } = block;
  // The names of a block's columns stand above it.
  const isIn = sheet === selected && row < firstRow + rowCount && row + rows >= firstRow && column < firstColumn + headers.length && column + columns > firstColumn;
  return isIn ? firstColumn : null;
}
