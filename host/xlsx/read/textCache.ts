import type { StringPool } from "../../model/cells";

const slots = 4096;
const maxBytes = 64;

/** Remembers the bytes of short texts that were read, so that a text that repeats is neither decoded nor looked up again. */
export class TextCache {
  private readonly bytes: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(slots);
  private readonly readers: unknown[] = new Array<unknown>(slots);
  private readonly indices = new Int32Array(slots);

  constructor(private readonly pool: StringPool) {}

  /** Pool index of the text that `read` makes of the bytes between two positions. */
  intern(bytes: Uint8Array, from: number, to: number, read: (bytes: Uint8Array, from: number, to: number) => string): number {
    if (to - from > maxBytes) return this.pool.intern(read(bytes, from, to));
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    const known = this.bytes[slot];
    if (known && this.readers[slot] === read && equals(known, bytes, from, to)) return this.indices[slot]!;
    const index = this.pool.intern(read(bytes, from, to));
    this.bytes[slot] = bytes.slice(from, to);
    this.readers[slot] = read;
    this.indices[slot] = index;
    return index;
  }
}

function equals(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[from + i]) return false;
  return true;
}
