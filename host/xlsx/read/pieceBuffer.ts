import { WorkbookFileError } from "../workbookFileError";

/** What a scanner may leave unread: more than any cell can hold. */
const maxPending = 1 << 26;

/** Joins the unread end of one piece to the next. */
export class PieceBuffer {
  private bytes: Uint8Array = new Uint8Array(0);

  /** The unread bytes followed by the piece. */
  append(piece: Uint8Array): Uint8Array {
    if (this.bytes.length === 0) this.bytes = piece;
    else {
      const joined = new Uint8Array(this.bytes.length + piece.length);
      joined.set(this.bytes);
      joined.set(piece, this.bytes.length);
      this.bytes = joined;
    }
    return this.bytes;
  }

  /** Forgets what stands before `at`. */
  keepFrom(at: number): void {
    this.bytes = this.bytes.slice(at);
    if (this.bytes.length > maxPending) throw new WorkbookFileError("too-large", "The workbook holds a text that is longer than any cell's can be. Open it in Excel, save it and try again.");
  }
}
