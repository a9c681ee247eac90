import { nextTask } from "../nextTask";
import type { ColumnRequest, Progress, SourceTable, TablePlace, TakePiece } from "../workbook";
import type { CellColumn } from "../../domain/table/cells";
import type { CellPiece } from "../../domain/table/gatherCells";
import { CellColumnBuilder } from "./cellColumnBuilder";
import { columnRuns, type ColumnRun } from "./columnRuns";

/** A response on the web may hold 5 MB; blocks stay far below, so that turning one into typed arrays does not freeze the pane. */
const responseBudget = 1_500_000;
/** First guess of a cell's size in a response; corrected by what comes back. */
const bytesPerCell = 14;

interface Reading {
  /** Its place among the requests. */
  readonly table: number;
  readonly request: ColumnRequest;
  readonly runs: readonly ColumnRun[];
  readonly width: number;
  /** Next body row to read. */
  next: number;
  body: Excel.Range | null;
}

interface Block {
  readonly reading: Reading;
  readonly from: number;
  readonly rows: number;
  readonly ranges: readonly Excel.Range[];
}

/**
 * Reads columns of tables in as few requests as the size limit allows, and hands each block on as typed arrays before the next
 * one is asked for. The page has its turn between a response and its conversion, and between the tables of one response.
 */
export async function readPieces(
  context: Excel.RequestContext, requests: readonly ColumnRequest[], take: TakePiece, onProgress: Progress, signal?: AbortSignal,
): Promise<TablePlace[]> {
  const readings = requests.map(startReading);
  const total = readings.reduce((cells, { request, width }) => cells + request.table.rowCount * width, 0);
  let done = 0;
  let cellSize = bytesPerCell;
  for (;;) {
    signal?.throwIfAborted();
    const blocks = queueBlocks(context, readings, responseBudget / cellSize);
    if (blocks.length === 0) break;
    // One request would be larger than Excel answers.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    let cells = 0;
    let bytes = 0;
    for (const block of blocks) {
      await nextTask();
      const converted = convertBlock(block);
      bytes += converted.bytes;
      cells += block.rows * block.reading.width;
      await take(converted.piece);
      signal?.throwIfAborted();
    }
    cellSize = Math.max(4, bytes / Math.max(cells, 1));
    onProgress("read", (done += cells), total);
  }
  return readings.map(({ body }) => ({ firstRow: body?.rowIndex ?? 0, firstColumn: body?.columnIndex ?? 0 }));
}

function startReading(request: ColumnRequest, table: number): Reading {
  const runs = columnRuns(request.columns);
  return { table, request, runs, width: runs.reduce((width, { count }) => width + count, 0), next: 0, body: null };
}

/** Queues reads of up to `budget` cells over the readings that are not finished. */
function queueBlocks(context: Excel.RequestContext, readings: readonly Reading[], budget: number): Block[] {
  const blocks: Block[] = [];
  let left = budget;
  for (const reading of readings) {
    const { table } = reading.request;
    const wanted = table.rowCount - reading.next;
    if (reading.width === 0 || wanted <= 0) continue;
    const rows = Math.min(wanted, Math.floor(left / reading.width));
    if (rows <= 0 && blocks.length > 0) break;
    blocks.push(queueBlock(context, reading, Math.max(rows, 1)));
    left -= rows * reading.width;
    if (left <= 0) break;
  }
  return blocks;
}

function queueBlock(context: Excel.RequestContext, reading: Reading, rows: number): Block {
  const from = reading.next;
  const body = bodyOf(context, reading.request.table);
  if (from === 0) reading.body = body.load("rowIndex,columnIndex");
  const ranges = reading.runs.map(({ first, count }) =>
    body.getCell(from, first).getResizedRange(rows - 1, count - 1).load("values"));
  reading.next += rows;
  return { reading, from, rows, ranges };
}

function bodyOf(context: Excel.RequestContext, { id, sheet, block, rowCount, headers }: SourceTable): Excel.Range {
  if (block === null) return context.workbook.tables.getItem(id).getDataBodyRange();
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(block.firstRow, block.firstColumn, rowCount, headers.length);
}

/** A block's values as typed arrays, and about how many bytes they took in the response. */
function convertBlock({ reading, from, rows, ranges }: Block): { readonly piece: CellPiece; readonly bytes: number } {
  const { table, request, runs } = reading;
  const read = new Map<number, CellColumn>();
  let bytes = 0;
  runs.forEach(({ first, count }, index) => {
    const values: readonly (readonly unknown[])[] = ranges[index]?.values ?? [];
    for (let column = 0; column < count; column++) {
      const builder = new CellColumnBuilder(rows);
      values.forEach((cells, row) => {
        const value = cells[column];
        builder.set(row, value);
        bytes += typeof value === "string" ? value.length + 3 : typeof value === "number" && !Number.isInteger(value) ? 18 : 7;
      });
      read.set(first + column, builder.finish());
    }
  });
  const columns = request.columns.map((column) => read.get(column) ?? new CellColumnBuilder(rows).finish());
  return { piece: { table, row: from, rowCount: request.table.rowCount, columns }, bytes };
}
