/** The parts of an .xlsx file. Parts that nobody replaces keep their zip entry byte for byte. */
export interface XlsxPackage {
  /** In the order of the file, without folders. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** A part's bytes, inflated. Throws for a part that is not there. */
  read(name: string): Uint8Array;
  /** A part as text (UTF-8, byte-order mark dropped; UTF-16 by its mark). */
  text(name: string): string;
}

/** Relationship of a part. `target` is a package path ("xl/worksheets/sheet1.xml") unless external. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}
