import { WorkbookFileError } from "../xlsx/workbookFileError";
import { fileKind } from "./fileKind";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "windows-1252";

/**
 * Text of a delimited file: by its byte-order mark, else UTF-16 where its marks have a zero byte beside them, else UTF-8, else Shift JIS
 * where that makes Japanese syllables of it, else windows-1252.
 * @throws WorkbookFileError `not-a-workbook` where the bytes are no text
 */
export function decodeDelimited(bytes: Uint8Array): string {
  const kind = fileKind(bytes);
  if (kind === "workbook") throw new WorkbookFileError("not-a-workbook", "The file is a workbook or an archive, not delimited text. Open it as a workbook, or save the sheet as CSV first.");
  if (kind === "web-page") throw new WorkbookFileError("not-a-workbook", "The file is a web page or XML, as some programs save what they call .xls. Open it in Excel, save it as an Excel workbook (.xlsx) and try again.");
  const text = decodeText(bytes);
  if (text.includes("\0")) throw new WorkbookFileError("not-a-workbook", "The file is not delimited text. Choose a file that was saved as CSV.");
  return text;
}

/** What windows-1252 has from 0x80 to 0x9f, of which some versions of Node make control characters. */
const westernMarks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function western(bytes: Uint8Array): string {
  return (decode(bytes, "windows-1252") ?? "").replace(/[\u0080-\u009f]/g, (mark) => westernMarks.charAt(mark.charCodeAt(0) - 0x80));
}

function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decode(bytes, wide) ?? "";
  return decode(bytes, "utf-8") ?? mostlyUtf8(bytes) ?? japanese(bytes) ?? western(bytes);
}

/** null where the bytes are not text of that encoding. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  const fatal = encoding === "utf-8" || encoding === "shift_jis";
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch (error) {
    if (fatal && (error as Error).name === "TypeError") return null;
    throw new WorkbookFileError("too-large", "The file is larger than one text can be. Split it and try again.", { cause: error });
  }
}

/** UTF-8 with a few broken characters in it, such as a file that was cut off, reads better as such than as another encoding. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > 4 * broken ? text : null;
}

/** Western letters make valid Shift JIS too, but never syllables, which no Japanese text is without. */
function japanese(bytes: Uint8Array): string | null {
  const text = decode(bytes, "shift_jis");
  return text !== null && /[ぁ-んァ-ヶ]/u.test(text) ? text : null;
}

/** The marks of a delimited text: tab, ends of lines, quotation mark, comma, semicolon, bar. */
const marks = new Set([0x09, 0x0a, 0x0d, 0x22, 0x2c, 0x3b, 0x7c]);

/** UTF-16 by its byte-order mark, else by the zero byte beside the marks of a delimited text, which are there in whatever script the words are. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, 10_000); at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (second === 0 && marks.has(first)) little++;
    if (first === 0 && marks.has(second)) big++;
  }
  return little === big ? null : little > big ? "utf-16le" : "utf-16be";
}
