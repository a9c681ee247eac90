import { WorkbookFileError } from "../xlsx/workbookFileError";

/**
 * Text of a delimited file: by its byte-order mark, else UTF-16 where every other byte is zero, else UTF-8, else windows-1252.
 * @throws WorkbookFileError `not-a-workbook` where the bytes are no text
 */
export function decodeDelimited(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;
  if (isZip || isOle) throw new WorkbookFileError("not-a-workbook", "The file is a workbook or an archive, not delimited text. Open it as a workbook, or save the sheet as CSV first.");
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
    if (text.includes("\0")) throw new WorkbookFileError("not-a-workbook", "The file is not delimited text. Choose a file that was saved as CSV.");
    return text;
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    if (encoding === "utf-8" && (error as Error).name === "TypeError") return new TextDecoder("windows-1252").decode(bytes);
    throw new WorkbookFileError("too-large", "The file is larger than one text can be. Split it and try again.", { cause: error });
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even === 0) return "utf-16le";
  if (even > start.length / 4 && odd === 0) return "utf-16be";
  return "utf-8";
}
