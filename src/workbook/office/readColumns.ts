import type { CellColumn } from "../../domain/table/cells";
import { GatheredCells } from "../../domain/table/gatherCells";
import type { ColumnRequest, Progress, TablePlace } from "../workbook";
import { readPieces } from "./readPieces";

/** The cells of the columns that were asked for, in the order asked. */
export interface ReadTable extends TablePlace {
  readonly columns: readonly CellColumn[];
}

/** Reads whole columns of tables onto this very thread. */
export async function readColumns(context: Excel.RequestContext, requests: readonly ColumnRequest[], onProgress: Progress): Promise<ReadTable[]> {
  const gathered = new GatheredCells();
  const places = await readPieces(context, requests, async (piece) => gathered.take(piece), onProgress);
  return places.map((place, table) => ({ ...place, columns: gathered.release(table, requests[table]?.columns.length ?? 0) }));
}
