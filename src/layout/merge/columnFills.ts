import { keyHeader } from "./mergeTable";
import type { PresentTable, PresentValue } from "./presentSheet";
import { normalFormula } from "./sameCell";

/** The row's number in a cell's address that moves along from row to row. */
const rowNumber = /(^|[^\w.$['])(\$?[A-Z]{1,3})\d+(?![\w([!.])/gi;

/**
 * Formulas that fill columns of a table, as Excel continues them into each new row: those that read their row, and that most rows with
 * a key have. Any other formula is something that a user wrote in that one place, also where a few rows have the same.
 */
export class ColumnFills {
  /** How many rows with a key have which formula, by column. */
  private readonly counts = new Map<number, ReadonlyMap<string, number>>();
  private readonly keyColumn: number;
  private readonly keyed: readonly (readonly PresentValue[])[];

  constructor({ headers, rows }: Pick<PresentTable, "headers" | "rows">) {
    this.keyColumn = headers.indexOf(keyHeader);
    this.keyed = rows.filter((cells) => this.hasKey(cells));
  }

  /** Whether the formula in one of the table's rows fills its column: most of the other rows have it too. */
  isFilled(cells: readonly PresentValue[], column: number): boolean {
    const shape = shapeOf(cells[column] ?? "");
    if (shape === null) return false;
    const itself = this.hasKey(cells) ? 1 : 0;
    return this.isMost((this.countsOf(column).get(shape) ?? 0) - itself, this.keyed.length - itself);
  }

  /** What a new row is to hold in a column of the user's: the formula that fills it, if it has the same words in each row; else nothing. */
  forNewRow(column: number): PresentValue {
    const counts = this.countsOf(column);
    const sameInEach = (cell: PresentValue): boolean => {
      const shape = shapeOf(cell);
      return shape !== null && shape === normalFormula(String(cell)) && this.isMost(counts.get(shape) ?? 0, this.keyed.length);
    };
    return this.keyed.map((cells) => cells[column] ?? "").find(sameInEach) ?? "";
  }

  private isMost(count: number, all: number): boolean {
    return count * 2 > all;
  }

  private countsOf(column: number): ReadonlyMap<string, number> {
    const known = this.counts.get(column);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const cells of this.keyed) {
      const shape = shapeOf(cells[column] ?? "");
      if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    this.counts.set(column, counts);
    return counts;
  }

  private hasKey(cells: readonly PresentValue[]): boolean {
    return (cells[this.keyColumn] ?? "") !== "";
  }
}

/** A formula that reads its row, without the numbers of the rows that it reads; null for anything else. */
function shapeOf(content: PresentValue): string | null {
  if (typeof content !== "string" || !content.startsWith("=")) return null;
  const formula = normalFormula(content);
  const shape = formula.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 === 1 ? part : part.replaceAll(rowNumber, "$1$2#"))).join("");
  return shape !== formula || formula.includes("[@") ? shape : null;
}
