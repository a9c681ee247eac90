import { Turns } from "../turns";
import type { ColumnRequest, Progress, SourceTable, TablePlace, TakePiece } from "../workbook";
import { columnRuns, type ColumnRun } from "./columnRuns";
import { convertBlock, type AskedBlock } from "./convertBlock";
import { elseSmaller } from "./elseSmaller";

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
  readonly asked: AskedBlock;
  readonly cells: number;
  readonly ranges: readonly Excel.Range[];
}

/**
 * Reads columns of tables in as few requests as the size limit allows, and hands each block on as typed arrays before the next
 * one is asked for. The page has its turn between a response and its conversion, and again and again while blocks are converted.
 */
export async function readPieces(
  context: Excel.RequestContext, requests: readonly ColumnRequest[], take: TakePiece, onProgress: Progress, signal?: AbortSignal,
): Promise<TablePlace[]> {
  const turns = new Turns();
  const readings = requests.map(startReading);
  const total = readings.reduce((cells, { request, width }) => cells + request.table.rowCount * width, 0);
  let done = 0;
  let cellSize = bytesPerCell;
  for (;;) {
    signal?.throwIfAborted();
    // One request would be larger than Excel answers.
    const blocks = await readBlocks(context, readings, responseBudget / cellSize);
    if (blocks.length === 0) break;
    let [cells, bytes] = [0, 0];
    for (const block of blocks) {
      await turns.end();
      const converted = await convertBlock(block.asked, block.ranges.map(({ values }) => values), turns);
      bytes += converted.bytes;
      cells += block.cells;
      signal?.throwIfAborted();
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

/** Reads up to `budget` cells over the readings that are not finished: fewer where their texts are so long that Excel does not pass on the answer. */
async function readBlocks(context: Excel.RequestContext, readings: readonly Reading[], budget: number): Promise<Block[]> {
  const begun = readings.map(({ next }) => next);
  const blocks = queueBlocks(context, readings, budget);
  const cells = blocks.reduce((sum, block) => sum + block.cells, 0);
  if (cells === 0) return blocks;
  return elseSmaller(async () => {
    await context.sync();
    return blocks;
  }, (refusal) => {
    if (budget < 1) throw refusal;
    readings.forEach((reading, index) => (reading.next = begun[index] ?? 0));
    return readBlocks(context, readings, Math.min(budget, cells) / 2);
  });
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
  const { table, request, runs, width, next: row } = reading;
  const body = bodyOf(context, request.table);
  if (row === 0) reading.body = body.load("rowIndex,columnIndex");
  const ranges = runs.map(({ first, count }) =>
    body.getCell(row, first).getResizedRange(rows - 1, count - 1).load("values"));
  reading.next += rows;
  return { asked: { table, row, rows, rowCount: request.table.rowCount, columns: request.columns, runs }, cells: rows * width, ranges };
}

function bodyOf(context: Excel.RequestContext, { id, sheet, block, rowCount, headers }: SourceTable): Excel.Range {
  if (block === null) return context.workbook.tables.getItem(id).getDataBodyRange();
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(block.firstRow, block.firstColumn, rowCount, headers.length);
}
