import { CellKind, type CellColumn } from "../../domain/table/cells";

/** Collects the values of one column, block by block, into typed arrays. */
export class CellColumnBuilder {
  private readonly kinds: Uint8Array;
  private readonly numbers: Float64Array;
  private readonly texts: string[] = [];
  private readonly indexOf = new Map<string, number>();

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
      this.kinds[row] = errorValues.has(value) ? CellKind.error : CellKind.text;
      this.numbers[row] = this.intern(value);
    }
  }

  finish(): CellColumn {
    return { length: this.length, kinds: this.kinds, numbers: this.numbers, texts: this.texts };
  }

  private intern(text: string): number {
    let index = this.indexOf.get(text);
    if (index === undefined) {
      index = this.texts.push(text) - 1;
      this.indexOf.set(text, index);
    }
    return index;
  }
}

const errorValues = new Set([
  "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!",
]);
