/**
 * Walks the attributes of a start tag in bytes, without making objects: after `next` the attribute's name and value
 * stand between the positions in its fields. White space around `=` and either quote are fine.
 */
export class TagReader {
  nameFrom = 0;
  nameTo = 0;
  valueFrom = 0;
  valueTo = 0;
  /** After the last attribute: position after `>`, and whether the tag was `<…/>`. */
  end = 0;
  isEmpty = false;
  private at = 0;
  private to = 0;
  private bytes: Uint8Array = new Uint8Array(0);

  /** Begins with the tag whose `<` is at `from`; -1 as answer of `next` means that the bytes up to `to` break off inside it. */
  start(bytes: Uint8Array, from: number, to: number): void {
    this.bytes = bytes;
    this.to = to;
    this.at = from + 1;
    while (this.at < to && !isNameEnd(bytes[this.at]!)) this.at++;
  }

  /** 1: an attribute; 0: the tag ended; -1: the bytes break off. */
  next(): 1 | 0 | -1 {
    const { bytes, to } = this;
    let at = this.at;
    while (at < to && bytes[at]! <= 0x20) at++;
    if (at >= to) return -1;
    if (bytes[at] === 0x3e || bytes[at] === 0x2f) {
      this.isEmpty = bytes[at] === 0x2f;
      this.end = at + (this.isEmpty ? 2 : 1);
      return this.end > to ? -1 : 0;
    }
    this.nameFrom = at;
    while (at < to && bytes[at] !== 0x3d && bytes[at]! > 0x20) at++;
    this.nameTo = at;
    while (at < to && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
    if (at >= to) return -1;
    const quote = bytes[at]!;
    this.valueFrom = ++at;
    while (at < to && bytes[at] !== quote) at++;
    if (at >= to) return -1;
    this.valueTo = at;
    this.at = at + 1;
    return 1;
  }

  /** Whether the attribute's name is this one (ASCII). */
  isNamed(name: string): boolean {
    if (this.nameTo - this.nameFrom !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[this.nameFrom + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** The attribute's value as ASCII text. */
  text(): string {
    let text = "";
    for (let at = this.valueFrom; at < this.valueTo; at++) text += String.fromCharCode(this.bytes[at]!);
    return text;
  }

  /** The attribute's value as a whole number; -1 when it is none. */
  whole(): number {
    let number = 0;
    for (let at = this.valueFrom; at < this.valueTo; at++) {
      const digit = this.bytes[at]! - 0x30;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return this.valueTo > this.valueFrom ? number : -1;
  }
}

function isNameEnd(byte: number): boolean {
  return byte <= 0x20 || byte === 0x3e || byte === 0x2f;
}
