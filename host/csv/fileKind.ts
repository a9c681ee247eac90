/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "workbook" | "web-page" | "text";

/**
 * Tells workbooks (zip and the older compound files), web pages and XML that programs save with the ending .xls, and everything else,
 * which is taken for delimited text.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;
  if (isZip || isCompound) return "workbook";
  // Byte by byte, without those of a byte-order mark and those that the other half of UTF-16 is made of.
  const start = [...bytes.subarray(0, 600)].filter((byte) => byte !== 0).map((byte) => String.fromCharCode(byte)).join("");
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:!doctype|\?xml|html|head|meta|table|!--)/i.test(start) ? "web-page" : "text";
}
