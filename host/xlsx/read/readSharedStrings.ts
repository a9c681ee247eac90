import type { StringPool } from "../../model/cells";
import { corruptFile } from "../workbookFileError";
import type { XlsxPackage } from "../xlsxPackage";
import { PieceBuffer } from "./pieceBuffer";
import { readStringItem } from "./stringItem";
import { readUtf8Pieces } from "./utf8Pieces";

/** Reads the shared strings into the pool; the answer has the pool's index of each, in their order. */
export function readSharedStrings(source: XlsxPackage, part: string, pool: StringPool): Int32Array {
  const pending = new PieceBuffer();
  let indices = new Int32Array(1024);
  let count = 0;
  const add = (text: string): void => {
    if (count === indices.length) {
      const larger = new Int32Array(count * 2);
      larger.set(indices);
      indices = larger;
    }
    indices[count++] = pool.intern(text);
  };
  readUtf8Pieces(source, part, (piece) => {
    const bytes = pending.append(piece);
    let at = 0;
    for (let item = findItem(bytes, at); item; item = findItem(bytes, at)) {
      add(item.to < item.from ? "" : readStringItem(bytes, item.from, item.to));
      at = item.after;
    }
    pending.keepFrom(at);
  });
  if (findTag(pending.append(new Uint8Array(0)), 0, false) >= 0) throw corruptFile(`${part} breaks off`);
  return indices.subarray(0, count);
}

/** The next complete `<si>` from `at` on: where its inside begins and ends, and the position after it. */
function findItem(bytes: Uint8Array, at: number): { from: number; to: number; after: number } | null {
  const start = findTag(bytes, at, false);
  if (start < 0) return null;
  const open = bytes.indexOf(0x3e, start);
  if (open < 0) return null;
  if (bytes[open - 1] === 0x2f) return { from: 0, to: -1, after: open + 1 };
  const end = findTag(bytes, open + 1, true);
  const close = end < 0 ? -1 : bytes.indexOf(0x3e, end);
  return close < 0 ? null : { from: open + 1, to: end, after: close + 1 };
}

/** Position of the next `<si` or `</si` tag, any prefix; -1 where there is none. */
function findTag(bytes: Uint8Array, from: number, isEnd: boolean): number {
  for (let at = bytes.indexOf(0x3c, from); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    if ((bytes[at + 1] === 0x2f) !== isEnd) continue;
    let name = at + (isEnd ? 2 : 1);
    for (let next = name; next < at + 64 && bytes[next]! > 0x2e && bytes[next] !== 0x3e && bytes[next] !== 0x2f; next++) {
      if (bytes[next] === 0x3a) name = next + 1;
    }
    const after = bytes[name + 2];
    if (bytes[name] === 0x73 && bytes[name + 1] === 0x69 && after !== undefined && (after <= 0x20 || after === 0x3e || after === 0x2f)) return at;
  }
  return -1;
}
