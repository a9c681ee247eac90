/** How a cell's content is written, the `t` attribute. */
export const CellType = { number: 0, shared: 1, boolean: 2, error: 3, text: 4, inline: 5, date: 6 } as const;
export type CellTypeCode = (typeof CellType)[keyof typeof CellType];

/** A formula element as it stands: positions of its text, and what its attributes say. */
export interface FormulaMark {
  from: number;
  to: number;
  kind: "normal" | "shared" | "array" | "other";
  /** Block of an array or shared formula. */
  ref: string | null;
  sharedIndex: number;
  /** Number of the cell's metadata; 0 where it has none. */
  metadata: number;
}

/** Receives the rows and cells of a sheet in the order of the file. Positions are in `bytes`; a missing content has `to < from`. */
export interface CellSink {
  row(row: number, height: number, hidden: boolean): void;
  cell(bytes: Uint8Array, row: number, column: number, style: number, type: CellTypeCode, from: number, to: number, formula: FormulaMark | null): void;
}
