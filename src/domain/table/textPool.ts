/** Slots of a new pool; a power of two, as after every doubling. */
const firstSlots = 16;

/**
 * Texts of a column, each once; cells point to them by index. A table of its own rather than a `Map`, which takes several times as
 * long and as much memory where a million texts are all different, as ids are.
 */
export class TextPool {
  readonly texts: string[] = [];
  /** Two numbers a slot: a text's hash, and its index plus one; 0 where the slot is free. At least half of the slots are. */
  private slots = new Int32Array(2 * firstSlots);
  private mask = firstSlots - 1;

  /** The text's index: a new one where it was not there yet. */
  intern(text: string): number {
    const hash = hashOf(text);
    let slot = hash & this.mask;
    for (let next = this.slots[2 * slot + 1] as number; next !== 0; next = this.slots[2 * slot + 1] as number) {
      if (this.slots[2 * slot] === hash && this.texts[next - 1] === text) return next - 1;
      slot = (slot + 1) & this.mask;
    }
    this.slots[2 * slot] = hash;
    const count = this.texts.push(text);
    this.slots[2 * slot + 1] = count;
    if (2 * count > this.mask) this.grow();
    return count - 1;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length);
    this.mask = before.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let slot = (before[at] as number) & this.mask;
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = before[at] as number;
      this.slots[2 * slot + 1] = before[at + 1] as number;
    }
  }
}

/** FNV-1a over the text's UTF-16 units, then mixed, so that texts that differ in their last digit only do not lie in a row. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
