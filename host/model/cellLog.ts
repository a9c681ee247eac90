import type { CellBlock } from "./sheetModel";

const columnsPerRow = 16384;

/** Keys (`row * 16384 + column`) of cells; remembers the block around those that came since it was last asked for. */
export class CellLog extends Set<number> {
  private first = Infinity;
  private last = -1;
  private left = Infinity;
  private right = -1;

  override add(key: number): this {
    super.add(key);
    // Once per written cell: comparisons only. Keys grow row by row, so the first and the last tell the rows.
    if (key < this.first) this.first = key;
    if (key > this.last) this.last = key;
    const column = key & (columnsPerRow - 1);
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
    return this;
  }

  /** The smallest block around the cells that were added, again or anew, since the last call; null where none was. */
  takeBlock(): CellBlock | null {
    if (this.last < 0) return null;
    const row = Math.floor(this.first / columnsPerRow);
    const block = {
      row, column: this.left, rows: Math.floor(this.last / columnsPerRow) - row + 1, columns: this.right - this.left + 1,
    };
    this.first = this.left = Infinity;
    this.last = this.right = -1;
    return block;
  }
}
