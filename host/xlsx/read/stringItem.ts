import { readCharacters, unescapeExcel } from "./byteText";

/**
 * The text of a string item, `<si>` or `<is>`: of its runs together, without phonetic guides.
 * `from` and `to` enclose what is inside the element. White space at the ends counts only where the file asks to keep it, as in Excel.
 */
export function readStringItem(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  let phonetic = 0;
  let at = from;
  while (at < to) {
    at = bytes.indexOf(0x3c, at);
    if (at < 0 || at >= to) break;
    const close = tagEnd(bytes, at, to);
    if (close < 0) break;
    const isEnd = bytes[at + 1] === 0x2f;
    const isEmpty = bytes[close - 1] === 0x2f;
    const name = localName(bytes, at + (isEnd ? 2 : 1), close);
    if (name === "rPh" && !isEmpty) phonetic += isEnd ? -1 : 1;
    if (name === "t" && !isEnd && !isEmpty && phonetic === 0) {
      const end = textEnd(bytes, close + 1, to);
      const characters = readCharacters(bytes, close + 1, end);
      text += keepsSpace(bytes, at, close) ? characters : trimXml(characters);
      at = end;
    } else at = close + 1;
  }
  return unescapeExcel(text);
}

/** Position of the `<` that ends character data from `at` on; CDATA and comments belong to the data. */
export function textEnd(bytes: Uint8Array, at: number, to: number): number {
  for (let next = bytes.indexOf(0x3c, at); next >= 0 && next < to; next = bytes.indexOf(0x3c, next)) {
    if (bytes[next + 1] !== 0x21) return next;
    const isData = bytes[next + 2] === 0x5b;
    next = indexOfPair(bytes, isData ? 0x5d : 0x2d, next + 4, to);
    if (next < 0) return to;
  }
  return to;
}

/** Position after `]]>` or `-->`; -1 when it does not come. */
function indexOfPair(bytes: Uint8Array, mark: number, at: number, to: number): number {
  for (let next = bytes.indexOf(0x3e, at); next >= 0 && next < to; next = bytes.indexOf(0x3e, next + 1)) {
    if (bytes[next - 1] === mark && bytes[next - 2] === mark) return next + 1;
  }
  return -1;
}

function tagEnd(bytes: Uint8Array, at: number, to: number): number {
  if (bytes[at + 1] === 0x21) return indexOfPair(bytes, 0x2d, at + 4, to) - 1;
  const close = bytes.indexOf(0x3e, at);
  return close < to ? close : -1;
}

function localName(bytes: Uint8Array, from: number, to: number): string {
  let name = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte <= 0x20 || byte === 0x2f) break;
    name = byte === 0x3a ? "" : name + String.fromCharCode(byte);
  }
  return name;
}

function keepsSpace(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from > 10 && readCharacters(bytes, from, to).includes("preserve");
}

function trimXml(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
