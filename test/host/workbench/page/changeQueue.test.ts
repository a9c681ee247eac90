import type { Grid } from "../../../../host/workbench/grid/grid";
import { ChangeQueue } from "../../../../host/workbench/page/changeQueue";
import type { WorkbookView } from "../../../../host/workbench/workbookView";
import { laterTurns } from "../../laterTurns";

const workbook: WorkbookView = { sheets: [], activeSheet: "a", date1904: false, bodyFont: { name: "Calibri", size: 11 } };
const block = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A queue over a grid that writes down what it is asked for. */
function queued(failing = ""): { queue: ChangeQueue; calls: unknown[][]; settled: () => Promise<void> } {
  const calls: unknown[][] = [];
  const note = (name: string) => async (...args: unknown[]): Promise<void> => {
    calls.push([name, ...args]);
    if (name === failing) throw new Error("cannot");
  };
  const grid: Grid = {
    showWorkbook: note("showWorkbook"), refreshSheet: note("refreshSheet"), refreshCells: note("refreshCells"), select: note("select"), dispose: () => undefined,
  };
  let done: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => (done = resolve));
  const queue = new ChangeQueue(Promise.resolve(grid), {
    onWorkbook: () => calls.push(["onWorkbook"]), onSelected: (cells) => calls.push(["onSelected", cells]), onShown: done, onFailed: () => { calls.push(["failed"]); done(); },
  });
  return { queue, calls, settled: () => shown };
}

test("many changes are shown once, each sheet's cells as one block, sheets before cells before the selection", async () => {
  const { queue, calls, settled } = queued();
  queue.add({ kind: "selection", sheet: "a", block: block(0, 0, 1, 1) });
  queue.add({ kind: "cells", sheet: "a", block: block(2, 3, 1, 1) });
  queue.add({ kind: "cells", sheet: "a", block: block(5, 1, 2, 1) });
  queue.add({ kind: "cells", sheet: "b", block: block(0, 0, 1, 1) });
  queue.add({ kind: "cells", sheet: "b", block: null });
  queue.add({ kind: "sheet", sheet: "a" });
  queue.add({ kind: "sheet", sheet: "a" });
  queue.add({ kind: "sheets", workbook });
  await settled();
  expect(calls).toEqual([
    ["onWorkbook"],
    ["showWorkbook", workbook],
    ["refreshSheet", "a"],
    ["refreshCells", "a", block(2, 1, 5, 3)],
    ["refreshCells", "b", null],
    ["onSelected", block(0, 0, 1, 1)],
    ["select", "a", block(0, 0, 1, 1)],
  ]);
});

test("a failure is told, and later changes are shown all the same", async () => {
  const { queue, calls, settled } = queued("refreshSheet");
  queue.add({ kind: "sheet", sheet: "a" });
  await settled();
  queue.add({ kind: "cells", sheet: "a", block: null });
  await laterTurns();
  expect(calls).toEqual([["refreshSheet", "a"], ["failed"], ["refreshCells", "a", null]]);
});
