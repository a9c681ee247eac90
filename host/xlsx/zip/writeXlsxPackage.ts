import { deflateSync } from "fflate";
import { WorkbookFileError } from "../workbookFileError";
import type { XlsxPackage } from "../xlsxPackage";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntry";

/** 1980-01-01 00:00, the date that Excel itself writes: the same parts give the same bytes. */
const fixedDate = 0x00210000;
/** What the plain zip format counts to; larger files need another one, which Excel does not write. */
const maxEntries = 0xfffe;
const maxBytes = 0xfffffffe;

/**
 * The bytes of a package. Entries of the original that `parts` does not name are copied packed as they are, in their order;
 * a part with bytes replaces its entry in place or is appended in the map's order; a part with null is left out.
 * @throws WorkbookFileError `too-large` beyond four gigabytes
 */
export function writeXlsxPackage(original: XlsxPackage | null, parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const open = new Map<string, { name: string; bytes: Uint8Array | null }>();
  for (const [name, bytes] of parts) open.set(name.toLowerCase(), { name, bytes });
  const entries: ZipEntry[] = [];
  for (const entry of original?.entries ?? []) {
    const change = open.get(entry.name.toLowerCase());
    if (!change) entries.push(entry);
    else if (change.bytes) {
      entries.push(pack(entry.name, change.bytes));
      open.set(entry.name.toLowerCase(), { name: entry.name, bytes: null });
    }
  }
  for (const { name, bytes } of open.values()) if (bytes) entries.push(pack(name, bytes));
  return writeZip(entries);
}

function pack(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = deflateSync(bytes, { level: 6 });
  const isSmaller = deflated.length < bytes.length;
  return {
    rawName: new TextEncoder().encode(name), name, isFolder: false,
    method: isSmaller ? 8 : 0, flags: 0x800, modified: fixedDate, crc: crc32(bytes), size: bytes.length,
    compressed: isSmaller ? deflated : bytes,
  };
}

function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let size = 22;
  for (const entry of entries) size += 30 + 46 + 2 * entry.rawName.length + entry.compressed.length;
  if (size > maxBytes || entries.length > maxEntries) throw new WorkbookFileError("too-large", "The workbook would be larger than four gigabytes. Split it into smaller workbooks and try again.");
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.compressed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.compressed.length;
  }
  const start = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The fields that the local header and the directory share. Sizes stand here, so no data descriptor follows (bit 3 off). */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
