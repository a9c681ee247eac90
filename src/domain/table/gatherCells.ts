import type { CellColumn } from "./cells";
import { copyCells } from "./stackCells";
import { TextPool } from "./textPool";

/** Some rows of the columns of one table, as they came out of the workbook. */
export interface CellPiece {
  /** Which of the tables that were asked for. */
  readonly table: number;
  /** Body row of the piece's first row, zero-based. */
  readonly row: number;
  /** Body rows of the whole table. */
  readonly rowCount: number;
  /** In the order asked, each with texts of its own. */
  readonly columns: readonly CellColumn[];
}

/** Puts the pieces of tables together again, whatever their order. */
export class GatheredCells {
  private readonly tables = new Map<number, readonly GatheredColumn[]>();

  take({ table, row, rowCount, columns }: CellPiece): void {
    let gathered = this.tables.get(table);
    if (gathered === undefined) {
      gathered = columns.map(() => new GatheredColumn(rowCount));
      this.tables.set(table, gathered);
    }
    gathered.forEach((column, index) => {
      const piece = columns[index];
      if (piece !== undefined) column.take(row, piece);
    });
  }

  /** Gives away the columns of a table of which `count` were asked for, once: empty ones where it has no rows. What they took of memory is theirs from then on. */
  release(table: number, count: number): CellColumn[] {
    const columns = this.tables.get(table);
    this.tables.delete(table);
    const gathered = columns ?? Array.from({ length: count }, () => new GatheredColumn(0));
    return gathered.map((column) => column.finish());
  }
}

class GatheredColumn {
  private readonly kinds: Uint8Array;
  private readonly numbers: Float64Array;
  private readonly pool = new TextPool();

  constructor(private readonly length: number) {
    this.kinds = new Uint8Array(length);
    this.numbers = new Float64Array(length);
  }

  take(row: number, piece: CellColumn): void {
    copyCells(piece, row, this.kinds, this.numbers, this.pool);
  }

  finish(): CellColumn {
    return { length: this.length, kinds: this.kinds, numbers: this.numbers, texts: this.pool.texts };
  }
}
