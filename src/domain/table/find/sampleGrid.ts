import { cellKind, type SampleKind } from "./cellKind";
import type { SampleCell, SheetSample } from "./sheetSample";

/** A block of a sample: rows and columns count from its first cell, ends are not included. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Reads a sample's cells by place; a row that was not sampled looks like the last row of the top. */
export class SampleGrid {
  readonly rows: number;
  readonly columns: number;
  /** First row of the bottom part. */
  private readonly bottomStart: number;

  constructor(private readonly sample: SheetSample) {
    this.rows = sample.rowCount;
    this.columns = sample.columnCount;
    this.bottomStart = sample.rowCount - sample.bottom.length;
  }

  cell(row: number, column: number): SampleCell | undefined {
    const { top, bottom } = this.sample;
    if (row >= this.bottomStart) return bottom[row - this.bottomStart]?.[column];
    return top[Math.min(row, top.length - 1)]?.[column];
  }

  kind(row: number, column: number): SampleKind {
    return cellKind(this.cell(row, column));
  }

  /** Text of a cell for a header or a title; "" for a blank. */
  text(row: number, column: number): string {
    return String(this.cell(row, column) ?? "").replace(/\s+/gu, " ").trim();
  }

  /** Columns of the region that hold something in a row. */
  filled(row: number, { left, right }: Pick<Region, "left" | "right">): number[] {
    const columns: number[] = [];
    for (let column = left; column < right; column++) if (this.kind(row, column) !== "blank") columns.push(column);
    return columns;
  }

  /** The sampled rows of a span: what was not looked at is left out. */
  *seenRows(from: number, to: number): Generator<number> {
    const { top } = this.sample;
    for (let row = from; row < Math.min(to, top.length); row++) yield row;
    for (let row = Math.max(from, this.bottomStart, top.length); row < to; row++) yield row;
  }
}
