import type { XlsxPackage } from "../xlsxPackage";
import { xmlEncoding } from "../zip/decodeText";

/** Hands out an XML part in pieces of UTF-8, whatever its encoding is. A byte-order mark may stand first. */
export function readUtf8Pieces(source: XlsxPackage, part: string, receive: (piece: Uint8Array) => void): void {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  source.readInPieces(part, (piece) => {
    if (decoder === undefined) {
      const encoding = xmlEncoding(piece);
      decoder = encoding === "utf-8" ? null : new TextDecoder(encoding);
    }
    receive(decoder ? encoder.encode(decoder.decode(piece, { stream: true })) : piece);
  });
}
