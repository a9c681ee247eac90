import { CellKind, type CellColumn } from "./cells";
import { TextPool } from "./textPool";

/** Cells of several tables under each other; `null` stands for a table that has no such column and whose rows are blank there. */
export function stackCells(parts: readonly { readonly column: CellColumn | null; readonly rowCount: number }[]): CellColumn {
  const [only] = parts;
  if (parts.length === 1 && only?.column) return only.column;
  const length = parts.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const kinds = new Uint8Array(length);
  const numbers = new Float64Array(length);
  const pool = new TextPool();
  let first = 0;
  for (const { column, rowCount } of parts) {
    if (column !== null) copyCells(column, first, kinds, numbers, pool);
    first += rowCount;
  }
  return { length, kinds, numbers, texts: pool.texts };
}

/** Puts a column's cells into larger arrays from a row on; its texts go into the pool. */
export function copyCells({ kinds: from, numbers: values, texts }: CellColumn, first: number, kinds: Uint8Array, numbers: Float64Array, pool: TextPool): void {
  kinds.set(from, first);
  numbers.set(values, first);
  if (texts.length === 0) return;
  const indices = new Int32Array(texts.length);
  for (let index = 0; index < texts.length; index++) indices[index] = pool.intern(texts[index] as string);
  for (let row = 0; row < from.length; row++) {
    if (from[row] === CellKind.text || from[row] === CellKind.error) numbers[first + row] = indices[values[row] as number] as number;
  }
}
