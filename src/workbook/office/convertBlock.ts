import type { CellColumn } from "../../domain/table/cells";
import type { CellPiece } from "../../domain/table/gatherCells";
import type { Turns } from "../turns";
import type { ColumnRun } from "./columnRuns";
import { convertColumn, type RangeValues } from "./convertColumn";

/** Some body rows of the columns that were asked for of one table. */
export interface AskedBlock {
  /** Its place among the tables that were asked for. */
  readonly table: number;
  /** First body row, zero-based, and how many there are. */
  readonly row: number;
  readonly rows: number;
  /** Body rows of the whole table. */
  readonly rowCount: number;
  /** The columns, in the order asked, and how they were put together to be read. */
  readonly columns: readonly number[];
  readonly runs: readonly ColumnRun[];
}

/** A block's values as typed arrays, and about how many bytes they took in the response. */
export interface ConvertedBlock {
  readonly piece: CellPiece;
  readonly bytes: number;
}

/** Turns a block's values, in the order of its runs, into typed arrays; the work rests between columns. */
export async function convertBlock({ table, row, rows, rowCount, columns, runs }: AskedBlock, values: readonly RangeValues[], turns: Turns): Promise<ConvertedBlock> {
  const read = new Map<number, CellColumn>();
  let bytes = 0;
  for (const [index, { first, count }] of runs.entries()) {
    for (let column = 0; column < count; column++) {
      const converted = convertColumn(values[index] ?? [], column, rows);
      read.set(first + column, converted.cells);
      bytes += converted.bytes;
      await turns.rest();
    }
  }
  return { piece: { table, row, rowCount, columns: columns.map((column) => read.get(column) ?? convertColumn([], 0, rows).cells) }, bytes };
}
