/** Codes of what a cell holds; `ColumnStore.kinds`. */
export const CellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type CellKindCode = (typeof CellKind)[keyof typeof CellKind];

export type CellValue = null | number | string | boolean | { readonly error: string };

/** Every text of a workbook once; cells keep its index. */
export class StringPool {
  private readonly indexOf = new Map<string, number>();
  readonly texts: string[] = [];

  intern(text: string): number {
    let index = this.indexOf.get(text);
    if (index === undefined) {
      index = this.texts.length;
      this.texts.push(text);
      this.indexOf.set(text, index);
    }
    return index;
  }

  get(index: number): string {
    return this.texts[index] ?? "";
  }
}

/**
 * One sheet column, row by row: kind, number (or text index, or 0/1) and style index.
 * Arrays grow by doubling; a row beyond `length` is blank with style 0.
 */
export class ColumnStore {
  kinds: Uint8Array<ArrayBuffer>;
  numbers: Float64Array<ArrayBuffer>;
  styles: Uint16Array<ArrayBuffer>;
  /** Rows in use. */
  length = 0;

  constructor(capacity = 16) {
    this.kinds = new Uint8Array(capacity);
    this.numbers = new Float64Array(capacity);
    this.styles = new Uint16Array(capacity);
  }

  set(row: number, kind: CellKindCode, number: number): void {
    this.reach(row);
    this.kinds[row] = kind;
    this.numbers[row] = number;
  }

  setStyle(row: number, style: number): void {
    this.reach(row);
    this.styles[row] = style;
  }

  /** Makes room up to `row`, so that a reader can write to the arrays directly. */
  reach(row: number): void {
    if (row >= this.kinds.length) {
      const capacity = Math.max(row + 1, this.kinds.length * 2);
      const kinds = new Uint8Array(capacity);
      kinds.set(this.kinds);
      const numbers = new Float64Array(capacity);
      numbers.set(this.numbers);
      const styles = new Uint16Array(capacity);
      styles.set(this.styles);
      this.kinds = kinds;
      this.numbers = numbers;
      this.styles = styles;
    }
    if (row >= this.length) this.length = row + 1;
  }
}
