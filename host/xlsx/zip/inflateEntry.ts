import { Inflate, inflateSync } from "fflate";
import { corruptFile } from "../workbookFileError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntry";

/** Deflated bytes handed to the inflater at a time: small enough that a piece of a packed sheet stays a few megabytes. */
const pieceBytes = 1 << 16;

/**
 * A part's bytes in one array.
 * @throws WorkbookFileError `corrupt` when they do not inflate to the size and checksum that the file promises
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return storedBytes(entry).slice();
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw damaged(entry, error);
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

/**
 * Hands out a part's bytes piece by piece, so that a sheet of half a gigabyte is never in memory whole.
 * The receiver must not change a piece. What it throws passes through. The checksum is known only after the last piece.
 * @throws WorkbookFileError `corrupt` as `inflateEntry` does
 */
export function inflateInPieces(entry: ZipEntry, receive: (piece: Uint8Array) => void): void {
  if (entry.method === 0) return receive(storedBytes(entry));
  if (entry.size <= pieceBytes * 64) return receive(inflateEntry(entry));
  let crc = 0;
  let size = 0;
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < entry.compressed.length; at += pieceBytes) {
    const end = Math.min(at + pieceBytes, entry.compressed.length);
    try {
      inflater.push(entry.compressed.subarray(at, end), end === entry.compressed.length);
    } catch (error) {
      throw damaged(entry, error);
    }
    for (const piece of pieces.splice(0)) {
      size += piece.length;
      if (size > entry.size) throw damaged(entry);
      crc = crc32(piece, crc);
      receive(piece);
    }
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
}

/** A view of the file: whoever passes it on must not let it be changed. */
function storedBytes(entry: ZipEntry): Uint8Array {
  if (crc32(entry.compressed) !== entry.crc) throw damaged(entry);
  return entry.compressed;
}

function damaged(entry: ZipEntry, cause?: unknown): Error {
  return corruptFile(`${entry.name} cannot be unpacked`, cause);
}
