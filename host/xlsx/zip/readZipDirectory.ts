import { corruptFile, WorkbookFileError } from "../workbookFileError";
import type { ZipEntry } from "./zipEntry";

/** Largest part and largest sum of parts, inflated, that are opened. A part of Excel's own size limits stays far below. */
const maxPartBytes = 2 ** 31 - 1;
const maxTotalBytes = 2 ** 32;
/** Deflate cannot shrink by more than this; a directory that says so is lying. */
const maxDeflateRatio = 1032;

/**
 * Reads the central directory of a zip file. Nothing is inflated.
 * @throws WorkbookFileError `corrupt` for offsets that lead nowhere, `too-large` for a zip bomb, `password-protected` for encrypted entries
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw corruptFile("its list of parts breaks off");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw corruptFile("its list of parts breaks off");
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    total += entry.size;
    if (entry.size > maxPartBytes || total > maxTotalBytes) throw new WorkbookFileError("too-large", "The workbook unpacks to more than four gigabytes. Split it into smaller workbooks and try again.");
    entries.push(entry);
    at = next;
  }
  return entries;
}

function findDirectory(view: DataView): { start: number; count: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { start, count };
    return findZip64Directory(view, at - 20) ?? { start, count };
  }
  throw corruptFile("its end is missing, as after a download that broke off");
}

function findZip64Directory(view: DataView, locator: number): { start: number; count: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw corruptFile("its list of parts cannot be found");
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = decodeName(rawName, flags);
  const { compressedSize, size, offset } = readSizes(view, at, at + 46 + nameLength, extraLength);
  if (flags & 1) throw new WorkbookFileError("password-protected", "The workbook's parts are encrypted. Remove the password in the program that made it and try again.");
  if (method !== 0 && method !== 8) throw corruptFile(`${name} is packed in a way that workbooks do not use`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw corruptFile(`${name} cannot be found in it`);
  const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (begin + compressedSize > bytes.length) throw corruptFile(`${name} breaks off`);
  if (method === 0 ? size !== compressedSize : size > compressedSize * maxDeflateRatio + 1024) throw corruptFile(`the size of ${name} is wrong`);
  return {
    rawName, name, isFolder: name.endsWith("/"), method, flags,
    modified: view.getUint32(at + 12, true), crc: view.getUint32(at + 16, true),
    size, compressed: bytes.subarray(begin, begin + compressedSize),
  };
}

/** Sizes and offset, from the zip64 extra field where the plain ones are full. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number): { compressedSize: number; size: number; offset: number } {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = Math.min(field + 4 + view.getUint16(field + 2, true), extra + extraLength);
    let next = field + 4;
    const take = (plain: number): number => {
      if (plain !== 0xffffffff || next + 8 > end) return plain;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    size = take(size);
    compressedSize = take(compressedSize);
    offset = take(offset);
    break;
  }
  return { compressedSize, size, offset };
}

function decodeName(raw: Uint8Array, flags: number): string {
  const text = new TextDecoder(flags & 0x800 ? "utf-8" : "latin1").decode(raw);
  return text.replaceAll("\\", "/").replace(/^\/+/, "");
}
