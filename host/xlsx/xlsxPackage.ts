import type { ZipEntry } from "./zip/zipEntry";

/** The parts of an .xlsx file. Parts that nobody replaces keep their zip entry byte for byte. */
export interface XlsxPackage {
  /** In the order of the file, without folders. */
  readonly names: readonly string[];
  /** The zip entries behind it, folders too, in the order of the file. */
  readonly entries: readonly ZipEntry[];
  /** Part names match whatever their case. */
  has(name: string): boolean;
  /** A part's bytes, inflated. Throws for a part that is not there. */
  read(name: string): Uint8Array;
  /** Hands out a part's bytes in pieces of a few megabytes at most. Throws for a part that is not there. */
  readInPieces(name: string, receive: (piece: Uint8Array) => void): void;
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
