import type { SampleRows } from "../find/sheetSample";

/** A table as far as matching needs it: its names, and a look at its cells. */
export interface SourceHeader {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Set for a plain block of cells, which nobody declared to be a table. */
  readonly block?: object | null;
  /** Some of its first body rows, each in the order of the headers; absent where they were not looked at. */
  readonly sample?: SampleRows;
  /** Whether it stands on a hidden sheet. */
  readonly isHidden?: boolean;
  /** Whether a filter hides some of its rows. */
  readonly isFiltered?: boolean;
}

/** A block that fits nothing, or less well than a declared table, is just a part of the user's sheets. */
export function isBlock({ block }: SourceHeader): boolean {
  return block !== undefined && block !== null;
}
