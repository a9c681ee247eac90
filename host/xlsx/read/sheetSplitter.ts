import { corruptFile, WorkbookFileError } from "../workbookFileError";
import type { CellSink } from "./cellSink";
import { CellScanner } from "./cellScanner";
import { PieceBuffer } from "./pieceBuffer";
import { textEnd } from "./stringItem";

/** Everything of a sheet beside its cells must fit in one text. */
const maxFrameBytes = 1 << 28;

/**
 * Takes a worksheet part piece by piece, sends its cells to the sink and keeps the rest, its frame:
 * what stands before and after `<sheetData>`.
 */
export class SheetSplitter {
  private readonly pending = new PieceBuffer();
  private readonly frame: Uint8Array[] = [];
  private frameBytes = 0;
  private scanner: CellScanner | null = null;
  private isTail = false;

  constructor(private readonly sink: CellSink, private readonly part: string) {}

  push(piece: Uint8Array): void {
    if (this.isTail) {
      this.keep(piece.slice());
      return;
    }
    const bytes = this.pending.append(piece);
    let at = this.scanner ? 0 : this.scanHead(bytes);
    if (this.scanner) {
      if (!this.scanner.isDone) at = this.scanner.scan(bytes, at, bytes.length);
      if (this.scanner.isDone) {
        this.isTail = true;
        this.keep(bytes.slice(at));
        at = bytes.length;
      }
    }
    this.pending.keepFrom(at);
  }

  /** The document without its cells, in UTF-8. */
  finish(): string {
    if (this.scanner && !this.isTail) throw corruptFile(`${this.part} breaks off inside its cells`);
    if (!this.isTail) this.keep(this.pending.append(new Uint8Array(0)));
    const decoder = new TextDecoder();
    return this.frame.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
  }

  /** Looks for the start tag of the cells; returns the position after it, or 0 where it has not come yet. */
  private scanHead(bytes: Uint8Array): number {
    for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at)) {
      if (bytes[at + 1] === 0x21) {
        const end = textEnd(bytes, at, bytes.length);
        at = Math.max(end, at + 1);
        continue;
      }
      const close = endOfTag(bytes, at);
      if (close < 0) return 0;
      const prefixLength = prefixOfSheetData(bytes, at + 1, close);
      if (prefixLength >= 0) {
        this.keep(bytes.slice(0, at));
        this.scanner = new CellScanner(this.sink, prefixLength, this.part);
        if (bytes[close - 1] === 0x2f) this.scanner.isDone = true;
        return close + 1;
      }
      at = close;
    }
    return 0;
  }

  private keep(bytes: Uint8Array): void {
    this.frameBytes += bytes.length;
    if (this.frameBytes > maxFrameBytes) throw new WorkbookFileError("too-large", `${this.part} holds more rules, links and notes than can be read. Remove those that are not needed and try again.`);
    this.frame.push(bytes);
  }
}

/** Position of the `>` that ends a tag, attribute values passed over. */
function endOfTag(bytes: Uint8Array, at: number): number {
  let quote = 0;
  for (let next = at + 1; next < bytes.length; next++) {
    const byte = bytes[next]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte === 0x3e) return next;
  }
  return -1;
}

/** Length of the prefix (with its colon) where the tag is `sheetData`; -1 where it is another. */
function prefixOfSheetData(bytes: Uint8Array, from: number, to: number): number {
  let end = from;
  let colon = from - 1;
  for (; end < to && bytes[end]! > 0x20 && bytes[end] !== 0x2f; end++) if (bytes[end] === 0x3a) colon = end;
  const name = String.fromCharCode(...bytes.subarray(colon + 1, Math.min(end, colon + 32)));
  return name === "sheetData" ? colon + 1 - from : -1;
}
