/** An Excel table as far as matching needs it: no cells. */
export interface SourceHeader {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}
