import { CellKind, ColumnStore, type CellKindCode, type StringPool } from "../../model/cells";
import { corruptFile, WorkbookFileError } from "../workbookFileError";
import { parseNumber, readNumber } from "./byteNumber";
import { readCharacters, unescapeExcel } from "./byteText";
import { columnLetters, maxColumns } from "./cellAddress";
import { CellType, type CellSink, type CellTypeCode, type FormulaMark } from "./cellSink";
import { parseIsoMoment } from "./isoMoment";
import { readStringItem } from "./stringItem";
import { TextCache } from "./textCache";

/** Rows that the column stores of a workbook may span together; at eleven bytes each this is about three gigabytes. */
const maxStoredRows = 280_000_000;

/** A formula as the file has it. */
export interface RawFormula {
  readonly key: number;
  readonly text: string;
  readonly kind: "normal" | "shared" | "array";
  readonly ref: string | null;
  readonly sharedIndex: number;
  /** Number of the cell's metadata; 0 where it has none. */
  readonly metadata: number;
}

/** Fills column stores with a sheet's cells and keeps its formulas and row properties. */
export class CellReader implements CellSink {
  readonly stores: (ColumnStore | undefined)[] = [];
  readonly formulas: RawFormula[] = [];
  readonly rows = new Map<number, { height?: number; hidden?: boolean }>();
  private readonly cache: TextCache;
  private storedRows = 0;

  constructor(private readonly pool: StringPool, private readonly shared: Int32Array, private readonly date1904: boolean, private readonly part: string) {
    this.cache = new TextCache(pool);
  }

  row(row: number, height: number, hidden: boolean): void {
    const info: { height?: number; hidden?: boolean } = {};
    if (height === height) info.height = height;
    if (hidden) info.hidden = true;
    this.rows.set(row, info);
  }

  cell(bytes: Uint8Array, row: number, column: number, style: number, type: CellTypeCode, from: number, to: number, formula: FormulaMark | null): void {
    const store = this.reach(row, column);
    if (style > 0) store.styles[row] = style;
    if (formula && formula.kind !== "other") this.addFormula(bytes, row * maxColumns + column, formula, formula.kind);
    if (to < from) return;
    switch (type) {
      case CellType.number: {
        const number = readNumber(bytes, from, to);
        if (number === number) put(store, row, CellKind.number, number);
        else this.putUnplain(store, row, readCharacters(bytes, from, to));
        return;
      }
      case CellType.shared: {
        const index = this.shared[readNumber(bytes, from, to)];
        if (index === undefined) throw corruptFile(`cell ${columnLetters(column)}${row + 1} of ${this.part} refers to a text that is not there`);
        put(store, row, CellKind.text, index);
        return;
      }
      case CellType.boolean:
        put(store, row, CellKind.boolean, bytes[from] === 0x31 || bytes[from] === 0x74 ? 1 : 0);
        return;
      case CellType.error:
        put(store, row, CellKind.error, this.cache.intern(bytes, from, to, readCharacters));
        return;
      case CellType.text:
        put(store, row, CellKind.text, this.cache.intern(bytes, from, to, readEscaped));
        return;
      case CellType.inline:
        put(store, row, CellKind.text, this.cache.intern(bytes, from, to, readStringItem));
        return;
      case CellType.date: {
        const text = readCharacters(bytes, from, to);
        const serial = parseIsoMoment(text, this.date1904);
        if (serial === null) put(store, row, CellKind.text, this.pool.intern(text));
        else put(store, row, CellKind.number, serial);
      }
    }
  }

  /** A number that is written with CDATA or references; what is no number all the same is kept as the text that it is. */
  private putUnplain(store: ColumnStore, row: number, text: string): void {
    const number = parseNumber(text);
    if (number === number) put(store, row, CellKind.number, number);
    else if (text.trim() !== "") put(store, row, CellKind.text, this.pool.intern(text));
  }

  private addFormula(bytes: Uint8Array, key: number, mark: FormulaMark, kind: RawFormula["kind"]): void {
    const text = unescapeExcel(readCharacters(bytes, mark.from, mark.to)).trim();
    if (text !== "" || kind === "shared") this.formulas.push({ key, text, kind, ref: mark.ref, sharedIndex: mark.sharedIndex, metadata: mark.metadata });
  }

  private reach(row: number, column: number): ColumnStore {
    let store = this.stores[column];
    if (!store) {
      store = new ColumnStore();
      this.stores[column] = store;
      this.storedRows += store.kinds.length;
    }
    if (row >= store.length) {
      const before = store.kinds.length;
      if (row >= before) {
        if (this.storedRows + Math.max(row, before) > maxStoredRows) throw new WorkbookFileError("too-large", `${this.part} spans more rows and columns than fit in memory. Delete the empty cells at its end in Excel and try again.`);
        store.reach(row);
        this.storedRows += store.kinds.length - before;
      } else store.length = row + 1;
    }
    return store;
  }
}

function put(store: ColumnStore, row: number, kind: CellKindCode, number: number): void {
  store.kinds[row] = kind;
  store.numbers[row] = number;
}

function readEscaped(bytes: Uint8Array, from: number, to: number): string {
  return unescapeExcel(readCharacters(bytes, from, to));
}
