import fc from "fast-check";
import { CellKind, type CellColumn } from "../../../src/domain/table/cells";
import { GatheredCells } from "../../../src/domain/table/gatherCells";
import { cellsOf } from "./cellsOf";

/** The values that a column holds, cell by cell. */
function valuesOf({ length, kinds, numbers, texts }: CellColumn): unknown[] {
  return Array.from({ length }, (_, row) => {
    const kind = kinds[row];
    return kind === CellKind.text || kind === CellKind.error ? texts[numbers[row] ?? -1] : kind === CellKind.blank ? null : numbers[row];
  });
}

it("puts pieces together to what they were cut from, in whatever order they come", () => {
  const cell = fc.oneof(fc.constant(null), fc.double({ noNaN: true }), fc.constantFrom("North", "South", "#N/A", "K1", "K2"));
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), (rows, size, backwards) => {
    const column = (index: 0 | 1, from: number, to: number): CellColumn => cellsOf(rows.slice(from, to).map((row) => row[index]));
    const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_, piece) => piece * size);
    const gathered = new GatheredCells();
    for (const row of backwards ? starts.reverse() : starts) {
      gathered.take({ table: 3, row, rowCount: rows.length, columns: [column(0, row, row + size), column(1, row, row + size)] });
    }
    const whole = [column(0, 0, rows.length), column(1, 0, rows.length)];
    expect(gathered.release(3, 2).map(valuesOf)).toEqual(whole.map(valuesOf));
  }));
});

it("gives empty columns of a table that has no rows", () => {
  const columns = new GatheredCells().release(0, 2);
  expect(columns.map(({ length, kinds, texts }) => [length, kinds.length, texts.length])).toEqual([[0, 0, 0], [0, 0, 0]]);
});

it("keeps nothing of a table that it gave away", () => {
  const gathered = new GatheredCells();
  gathered.take({ table: 0, row: 0, rowCount: 2, columns: [cellsOf(["a", "b"])] });
  expect(gathered.release(0, 1).map(({ length }) => length)).toEqual([2]);
  expect(gathered.release(0, 1).map(({ length }) => length)).toEqual([0]);
});
