import { CellKind, isErrorValue, type CellColumn } from "../../domain/table/cells";
import { TextPool } from "../../domain/table/textPool";

/** Collects the values of one column, block by block, into typed arrays. */
export class CellColumnBuilder {
  private readonly kinds: Uint8Array;
  private readonly numbers: Float64Array;
  private readonly pool = new TextPool();

  constructor(private readonly length: number) {
    this.kinds = new Uint8Array(length);
    this.numbers = new Float64Array(length);
  }

  /** Takes a cell as `Range.values` gives it: "" is blank, errors are texts such as "#N/A". */
  set(row: number, value: unknown): void {
    if (typeof value === "number") {
      this.kinds[row] = CellKind.number;
      this.numbers[row] = value;
    } else if (typeof value === "boolean") {
      this.kinds[row] = CellKind.boolean;
      this.numbers[row] = value ? 1 : 0;
    } else if (typeof value === "string" && value !== "") {
      this.kinds[row] = isErrorValue(value) ? CellKind.error : CellKind.text;
      this.numbers[row] = this.pool.intern(value);
    }
  }

  finish(): CellColumn {
    return { length: this.length, kinds: this.kinds, numbers: this.numbers, texts: this.pool.texts };
  }
}
