import { corruptFile } from "../workbookFileError";
import { readNumber } from "./byteNumber";
import { maxColumns, maxRows } from "./cellAddress";
import { CellType, type CellSink, type CellTypeCode, type FormulaMark } from "./cellSink";
import { textEnd } from "./stringItem";
import { TagReader } from "./tagReader";

const less = 0x3c;

/**
 * Reads what is inside `<sheetData>` straight from bytes into a sink: no document tree, no object per cell, since a sheet
 * may hold twelve million of them. Takes the document piece by piece: `scan` stops before what is not complete yet.
 */
export class CellScanner {
  /** Whether `</sheetData>` was met. */
  isDone = false;
  private readonly tag = new TagReader();
  private readonly formula: FormulaMark = { from: 0, to: 0, kind: "normal", ref: null, sharedIndex: -1, metadata: 0 };
  private row = -1;
  private column = -1;

  /** `prefixLength` is that of the elements' namespace prefix with its colon. */
  constructor(private readonly sink: CellSink, private readonly prefixLength: number, private readonly part: string) {}

  /** Reads complete rows' tags and cells between two positions and returns where it stopped. */
  scan(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to) {
      let start = at;
      while (start < to && bytes[start] !== less) start++;
      if (start >= to) return to;
      const next = this.scanElement(bytes, start, to);
      if (next < 0) return start;
      at = next;
      if (this.isDone) return at;
    }
    return at;
  }

  /** Position after the tag or cell at `start`; -1 when it breaks off. */
  private scanElement(bytes: Uint8Array, start: number, to: number): number {
    if (start + 3 + this.prefixLength >= to) return -1;
    const mark = bytes[start + 1];
    if (mark === 0x21 || mark === 0x3f) {
      const end = textEnd(bytes, start, to);
      return mark === 0x3f ? afterTag(bytes, start, to) : end >= to ? -1 : end;
    }
    const isEnd = mark === 0x2f;
    const name = start + 1 + this.prefixLength + (isEnd ? 1 : 0);
    const first = bytes[name];
    if (isEnd) {
      const end = afterTag(bytes, start, to);
      // "</sheetData>" is the only end tag with an s in here.
      if (end >= 0 && first === 0x73) this.isDone = true;
      return end;
    }
    if (first === 0x63 && isBoundary(bytes[name + 1])) return this.scanCell(bytes, start, to);
    if (first === 0x72 && bytes[name + 1] === 0x6f && bytes[name + 2] === 0x77) return this.scanRow(bytes, start, to);
    return afterTag(bytes, start, to);
  }

  private scanRow(bytes: Uint8Array, start: number, to: number): number {
    const { tag } = this;
    tag.start(bytes, start, to);
    let row = this.row + 1;
    let height = NaN;
    let hidden = false;
    for (;;) {
      const step = tag.next();
      if (step < 0) return -1;
      if (step === 0) break;
      if (tag.isNamed("r")) row = tag.whole() - 1;
      else if (tag.isNamed("ht")) height = readNumber(bytes, tag.valueFrom, tag.valueTo);
      else if (tag.isNamed("hidden")) hidden = isTrue(tag);
    }
    if (row < 0 || row >= maxRows) throw corruptFile(`${this.part} has a row outside the sheet`);
    this.row = row;
    this.column = -1;
    if (hidden || height === height) this.sink.row(row, height, hidden);
    return tag.end;
  }

  private scanCell(bytes: Uint8Array, start: number, to: number): number {
    const { tag } = this;
    tag.start(bytes, start, to);
    let row = this.row;
    let column = this.column + 1;
    let style = 0;
    let type: CellTypeCode = CellType.number;
    this.formula.metadata = 0;
    for (;;) {
      const step = tag.next();
      if (step < 0) return -1;
      if (step === 0) break;
      if (tag.nameTo - tag.nameFrom !== 1) {
        if (tag.isNamed("cm")) this.formula.metadata = tag.whole();
        continue;
      }
      const name = bytes[tag.nameFrom];
      if (name === 0x72) {
        const place = readPlace(bytes, tag.valueFrom, tag.valueTo);
        row = Math.floor(place / maxColumns);
        column = place % maxColumns;
        if (place < 0) throw corruptFile(`${this.part} has a cell with the address "${tag.text()}"`);
      } else if (name === 0x73) style = tag.whole();
      else if (name === 0x74) type = typeOf(bytes, tag.valueFrom, tag.valueTo - tag.valueFrom);
    }
    if (row < 0 || column >= maxColumns) throw corruptFile(`${this.part} has a cell outside the sheet`);
    if (tag.isEmpty) {
      this.column = column;
      this.row = row;
      this.sink.cell(bytes, row, column, style, type, 0, -1, null);
      return tag.end;
    }
    return this.scanContent(bytes, tag.end, to, row, column, style, type);
  }

  private scanContent(bytes: Uint8Array, begin: number, to: number, row: number, column: number, style: number, type: CellTypeCode): number {
    const { prefixLength } = this;
    let from = 0;
    let end = -1;
    let formula: FormulaMark | null = null;
    let at = begin;
    for (;;) {
      while (at < to && bytes[at] !== less) at++;
      const name = at + 1 + prefixLength;
      if (name + 2 >= to) return -1;
      if (bytes[at + 1] === 0x2f) break;
      if (bytes[at + 1] === 0x21) {
        at = textEnd(bytes, at, to);
        continue;
      }
      if (bytes[name] === 0x76 && bytes[name + 1] === 0x3e) {
        from = name + 2;
        end = from;
        while (end < to && bytes[end] !== less) end++;
        if (bytes[end + 1] === 0x21) end = textEnd(bytes, end, to);
        at = end;
      } else {
        const after = afterTag(bytes, at, to);
        if (after < 0) return -1;
        const isEmpty = bytes[after - 2] === 0x2f;
        const isFormula = bytes[name] === 0x66 && isBoundary(bytes[name + 1]);
        const isValue = bytes[name] === 0x76 && isBoundary(bytes[name + 1]);
        const close = isEmpty ? after : isFormula || isValue ? textEnd(bytes, after, to) : this.endOfElement(bytes, at, to);
        if (close < 0 || close >= to) return -1;
        if (isFormula) formula = this.readFormula(bytes, at, to, after, isEmpty ? after : close);
        else if (!isEmpty && (isValue || (bytes[name] === 0x69 && bytes[name + 1] === 0x73))) {
          from = after;
          end = close;
        }
        at = close;
      }
      if (at >= to) return -1;
      if (bytes[at] === less && bytes[at + 1] === 0x2f && !(bytes[at + 2 + prefixLength] === 0x63 && isBoundary(bytes[at + 3 + prefixLength]))) {
        at = afterTag(bytes, at, to);
        if (at < 0) return -1;
      }
    }
    const after = afterTag(bytes, at, to);
    if (after < 0) return -1;
    this.row = row;
    this.column = column;
    this.sink.cell(bytes, row, column, style, type, from, end, formula);
    return after;
  }

  /** Position of the end tag of the element at `at`, whatever is nested in it; -1 when the bytes break off. */
  private endOfElement(bytes: Uint8Array, at: number, to: number): number {
    let depth = 0;
    for (let next = at; next >= 0 && next < to; next = bytes.indexOf(less, next)) {
      if (bytes[next + 1] === 0x21) {
        next = textEnd(bytes, next, to);
        continue;
      }
      const after = afterTag(bytes, next, to);
      if (after < 0) return -1;
      if (bytes[next + 1] === 0x2f) depth--;
      else if (bytes[after - 2] !== 0x2f) depth++;
      if (depth === 0) return next;
      next = after;
    }
    return -1;
  }

  private readFormula(bytes: Uint8Array, start: number, to: number, from: number, end: number): FormulaMark {
    const { tag, formula } = this;
    formula.from = from;
    formula.to = end;
    formula.kind = "normal";
    formula.ref = null;
    formula.sharedIndex = -1;
    tag.start(bytes, start, to);
    while (tag.next() === 1) {
      if (tag.isNamed("t")) {
        const kind = tag.text();
        formula.kind = kind === "shared" || kind === "array" || kind === "normal" ? kind : "other";
      } else if (tag.isNamed("ref")) formula.ref = tag.text();
      else if (tag.isNamed("si")) formula.sharedIndex = tag.whole();
    }
    return formula;
  }
}

function afterTag(bytes: Uint8Array, at: number, to: number): number {
  // Tags in here are short: a loop beats indexOf.
  let close = at;
  while (close < to && bytes[close] !== 0x3e) close++;
  return close >= to ? -1 : close + 1;
}

function isBoundary(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === 0x3e || byte === 0x2f;
}

function isTrue(tag: TagReader): boolean {
  const value = tag.text();
  return value === "1" || value === "true";
}

/** `row * maxColumns + column` of an address such as `B7`; -1 when it is none. */
function readPlace(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = (bytes[at]! & 0xdf) - 0x40;
    if (bytes[at]! < 0x41 || letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === from || at - from > 3 || at === to || to - at > 7 || column > maxColumns) return -1;
  let row = 0;
  for (; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  return row < 1 || row > maxRows ? -1 : (row - 1) * maxColumns + column - 1;
}

function typeOf(bytes: Uint8Array, from: number, length: number): CellTypeCode {
  const first = bytes[from];
  if (first === 0x73) return length === 1 ? CellType.shared : CellType.text;
  if (first === 0x62) return CellType.boolean;
  if (first === 0x65) return CellType.error;
  if (first === 0x69) return CellType.inline;
  return first === 0x64 ? CellType.date : CellType.number;
}
