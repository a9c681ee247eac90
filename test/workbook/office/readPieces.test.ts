import { GatheredCells, type CellPiece } from "../../../src/domain/table/gatherCells";
import { readPieces } from "../../../src/workbook/office/readPieces";
import type { ColumnRequest, Progress, TablePlace } from "../../../src/workbook/workbook";
import type { ExcelHost } from "../../../host/createHost";
import { openHost } from "../../host/testHost";

const rowCount = 40_000;
const headers = ["Id", "Opened", "Left out", "Team"];
const request: ColumnRequest = {
  table: { id: "block", block: { firstRow: 2, firstColumn: 1 }, name: "Cases", sheet: "Cases", headers, rowCount },
  columns: [0, 1, 3],
};
/** Bytes of one response at most. The first one is as large as a guess makes it. */
const mostBytes = 2_000_000;

let host: ExcelHost;

beforeAll(async () => {
  host = await openHost(["Cases"]);
  const [sheet] = host.workbook.sheets;
  for (let row = 0; row < rowCount; row++) {
    sheet?.setValue(2 + row, 1, `Case ${row} of the year`);
    sheet?.setValue(2 + row, 2, 45_000 + row / 7);
    sheet?.setValue(2 + row, 4, row % 5 === 0 ? "North" : "South");
  }
});

/** Reads the request; `take` sees each piece. */
function read(take: (piece: CellPiece) => void, onProgress: Progress = () => undefined, signal?: AbortSignal): Promise<TablePlace[]> {
  return Excel.run((context) => readPieces(context, [request], async (piece) => take(piece), onProgress, signal));
}

it("reads every cell of the columns asked, in blocks that stay below the limit", async () => {
  let before = host.counters.bytesOut;
  const responses: number[] = [];
  const cells = new GatheredCells();
  const progress: number[] = [];
  const places = await read((piece) => cells.take(piece), (_stage, done) => {
    progress.push(done);
    responses.push(host.counters.bytesOut - before);
    before = host.counters.bytesOut;
  });
  expect(places).toEqual([{ firstRow: 2, firstColumn: 1 }]);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(3 * rowCount);
  expect(Math.max(...responses)).toBeLessThan(mostBytes);

  const [ids, opened, team] = cells.release(0, 3);
  expect(ids?.texts).toHaveLength(rowCount);
  expect(ids?.texts[ids.numbers[31_234] ?? -1]).toBe("Case 31234 of the year");
  expect(opened?.numbers[39_999]).toBe(45_000 + 39_999 / 7);
  expect(team?.texts).toEqual(["North", "South"]);
  expect([...team?.numbers.subarray(rowCount - 6) ?? []]).toEqual([1, 0, 1, 1, 1, 1]);
});

it.each(["a piece is taken", "progress is told"])("asks Excel for no further block once it is cancelled while %s, and hands nothing on", async (moment) => {
  const controller = new AbortController();
  const reason = new Error("not any more");
  let pieces = 0;
  let requests = 0;
  const stop = (): void => {
    requests = host.counters.requests;
    controller.abort(reason);
  };
  const reading = read(() => {
    pieces++;
    if (moment === "a piece is taken") stop();
  }, () => {
    if (moment === "progress is told") stop();
  }, controller.signal);
  await expect(reading).rejects.toBe(reason);
  expect(pieces).toBe(1);
  expect(host.counters.requests).toBe(requests);
});

it("hands on nothing of a block that is answered when it is cancelled already", async () => {
  const controller = new AbortController();
  const taken: CellPiece[] = [];
  const reading = Excel.run((context) => {
    const sync = context.sync.bind(context);
    jest.spyOn(context, "sync").mockImplementation(async () => {
      await sync();
      controller.abort();
    });
    return readPieces(context, [request], async (piece) => void taken.push(piece), () => undefined, controller.signal);
  });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(taken).toHaveLength(0);
});

it("asks for less where texts are longer than an answer may be", async () => {
  const long = await openHost(["Cases"]);
  const [sheet] = long.workbook.sheets;
  const rows = 300;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 3; column++) sheet?.setValue(row, column, `${row} ${"a long story ".repeat(600)}`);
  }
  const cells = new GatheredCells();
  const seen: number[] = [];
  const asked = { table: { ...request.table, block: { firstRow: 0, firstColumn: 0 }, rowCount: rows }, columns: [0, 1, 2] };
  await Excel.run((context) => readPieces(context, [asked], async (piece) => cells.take(piece), (_stage, done) => seen.push(done)));
  expect(seen[0]).toBeLessThan(3 * rows);
  expect(seen.at(-1)).toBe(3 * rows);
  const [, , last] = cells.release(0, 3);
  expect(last?.texts[last.numbers[rows - 1] ?? -1]).toMatch(/^299 a long story/);
  expect(last?.texts).toHaveLength(rows);
  // One was refused; those after it are measured by what came.
  expect(long.counters.requests).toBe(seen.length + 1);
});
