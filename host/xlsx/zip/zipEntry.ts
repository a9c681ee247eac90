/** One entry of a zip file, as its central directory describes it. */
export interface ZipEntry {
  /** As the file spells it, with its own slashes; a folder ends with one. */
  readonly rawName: Uint8Array;
  /** Package path: forward slashes, no leading one. */
  readonly name: string;
  readonly isFolder: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bit 11: the name is UTF-8. Bit 0: encrypted. */
  readonly flags: number;
  /** DOS time in the low half, DOS date in the high half. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes when inflated. */
  readonly size: number;
  /** The stored or deflated bytes, a view of the file. */
  readonly compressed: Uint8Array;
}
