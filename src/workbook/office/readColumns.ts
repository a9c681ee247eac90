import type { ColumnRequest, Progress, ReadTable } from "../workbook";
import { CellColumnBuilder } from "./cellColumnBuilder";
import { columnRuns, type ColumnRun } from "./columnRuns";

/** A response on the web may hold 5 MB; blocks stay far below, so that turning one into typed arrays does not freeze the pane. */
const responseBudget = 1_500_000;
/** First guess of a cell's size in a response; corrected by what comes back. */
const bytesPerCell = 14;

interface Reading {
  readonly request: ColumnRequest;
  readonly runs: readonly ColumnRun[];
  readonly builders: ReadonlyMap<number, CellColumnBuilder>;
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

/** Reads whole columns of tables in as few requests as the size limit allows. */
export async function readColumns(
  context: Excel.RequestContext, requests: readonly ColumnRequest[], onProgress: Progress, signal?: AbortSignal,
): Promise<ReadTable[]> {
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
      bytes += takeBlock(block);
      cells += block.rows * block.reading.width;
    }
    cellSize = Math.max(4, bytes / Math.max(cells, 1));
    onProgress("read", (done += cells), total);
  }
  return readings.map(finishReading);
}

function startReading(request: ColumnRequest): Reading {
  const runs = columnRuns(request.columns);
  return {
    request,
    runs,
    builders: new Map(request.columns.map((column) => [column, new CellColumnBuilder(request.table.rowCount)])),
    width: runs.reduce((width, { count }) => width + count, 0),
    next: 0,
    body: null,
  };
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
  const body = context.workbook.tables.getItem(reading.request.table.id).getDataBodyRange();
  if (from === 0) reading.body = body.load("rowIndex,columnIndex");
  const ranges = reading.runs.map(({ first, count }) =>
    body.getCell(from, first).getResizedRange(rows - 1, count - 1).load("values"));
  reading.next += rows;
  return { reading, from, rows, ranges };
}

/** Moves a block's values into the builders and returns about how many bytes they took in the response. */
function takeBlock({ reading, from, ranges }: Block): number {
  let bytes = 0;
  reading.runs.forEach(({ first, count }, index) => {
    const values: readonly (readonly unknown[])[] = ranges[index]?.values ?? [];
    for (let column = 0; column < count; column++) {
      const builder = reading.builders.get(first + column);
      values.forEach((cells, row) => {
        const value = cells[column];
        builder?.set(from + row, value);
        bytes += typeof value === "string" ? value.length + 3 : typeof value === "number" && !Number.isInteger(value) ? 18 : 7;
      });
    }
  });
  return bytes;
}

function finishReading({ request, builders, body }: Reading): ReadTable {
  return {
    columns: request.columns.map((column) => (builders.get(column) ?? new CellColumnBuilder(request.table.rowCount)).finish()),
    firstRow: body?.rowIndex ?? 0,
    firstColumn: body?.columnIndex ?? 0,
  };
}
