/** Reads text out of the bytes of an XML document in UTF-8. */

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const namedEntities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };

/** Character data between two positions: entities, CDATA and line ends resolved, comments dropped. */
export function readCharacters(bytes: Uint8Array, from: number, to: number): string {
  const text = decode(bytes, from, to);
  if (!/[&<\r]/.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<!--") ? "" : piece.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, resolveEntity);
    })
    .join("");
}

/** Excel writes characters that XML forbids, and an underscore that would read as such an escape, as `_xHHHH_`. */
export function unescapeExcel(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

function decode(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 24) return decoder.decode(bytes.subarray(from, to));
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

function resolveEntity(whole: string, hex: string | undefined, decimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return namedEntities[name] ?? whole;
  const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
