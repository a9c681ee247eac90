/** A table as far as matching needs it: no cells. */
export interface SourceHeader {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Set for a plain block of cells, which nobody declared to be a table. */
  readonly block?: object | null;
}
