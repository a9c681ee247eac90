import type { ICellData, Nullable, ObjectMatrix } from "@univerjs/core";
import type { CellBlock } from "../../../model/sheetModel";
import type { ShownCell } from "./shownCell";

/** The cells of a sheet that were read so far, here and in Univer's own matrix. */
export class SheetCells {
  private readonly rows = new Map<number, Map<number, ShownCell>>();

  constructor(private readonly matrix: ObjectMatrix<Nullable<ICellData>>) {}

  get(row: number, column: number): ShownCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Puts cells in the place of whatever the block held. */
  replace(block: CellBlock, cells: Iterable<ShownCell>): void {
    this.remove(block);
    for (const shown of cells) {
      const { row, column } = shown.cell;
      let columns = this.rows.get(row);
      if (!columns) this.rows.set(row, (columns = new Map<number, ShownCell>()));
      columns.set(column, shown);
      this.matrix.setValue(row, column, shown.content);
    }
  }

  /** Lets every cell go, whoever put it there. */
  clear(): void {
    this.rows.clear();
    this.matrix.reset();
  }

  /** Lets go what lies outside of the first so many rows and columns. */
  crop(rows: number, columns: number): void {
    for (const [row, cells] of this.rows) {
      for (const column of [...cells.keys()]) {
        if (row < rows && column < columns) continue;
        cells.delete(column);
        this.matrix.realDeleteValue(row, column);
      }
      if (cells.size === 0) this.rows.delete(row);
    }
  }

  /** Lets go all rows but those. */
  keepRows(isKept: (row: number) => boolean): void {
    for (const [row, cells] of this.rows) {
      if (isKept(row)) continue;
      for (const column of cells.keys()) this.matrix.realDeleteValue(row, column);
      this.rows.delete(row);
    }
  }

  private remove({ row, column, rows, columns }: CellBlock): void {
    for (let r = row; r < row + rows; r++) {
      const cells = this.rows.get(r);
      if (!cells) continue;
      for (const c of [...cells.keys()]) {
        if (c < column || c >= column + columns) continue;
        cells.delete(c);
        this.matrix.realDeleteValue(r, c);
      }
      if (cells.size === 0) this.rows.delete(r);
    }
  }
}
