import { WorkbookFileError } from "../workbookFileError";
import type { XlsxPackage } from "../xlsxPackage";
import { decodeXml } from "./decodeText";
import { inflateEntry, inflateInPieces } from "./inflateEntry";
import { readZipDirectory } from "./readZipDirectory";
import type { ZipEntry } from "./zipEntry";

/**
 * Opens the bytes of an .xlsx file as a package of parts. Parts are inflated when they are read, and only then.
 * @throws WorkbookFileError when the bytes are no zip file, an old or password-protected workbook, or damaged
 */
export function openXlsxPackage(bytes: Uint8Array): XlsxPackage {
  refuseOtherFiles(bytes);
  const entries = readZipDirectory(bytes);
  const parts = entries.filter((entry) => !entry.isFolder);
  // Part names differ in more than case (ECMA-376 part 2), and some programs spell relationships otherwise than entries.
  const byName = new Map<string, ZipEntry>();
  for (const part of parts) {
    const key = part.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, part);
  }
  const find = (name: string): ZipEntry => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) throw new WorkbookFileError("corrupt", `The workbook file has no part ${name}, which it refers to. Open it in Excel, save it and try again.`);
    return entry;
  };
  return {
    names: parts.map((part) => part.name),
    entries,
    has: (name) => byName.has(name.toLowerCase()),
    read: (name) => inflateEntry(find(name)),
    readInPieces: (name, receive) => inflateInPieces(find(name), receive),
    text: (name) => decodeXml(inflateEntry(find(name))),
  };
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (ole.every((byte, i) => bytes[i] === byte)) {
    if (new TextDecoder("latin1").decode(bytes).includes([..."EncryptedPackage"].join("\0"))) {
      throw new WorkbookFileError("password-protected", "The workbook is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save it and try again.");
    }
    throw new WorkbookFileError("not-a-workbook", "The file is in the format of Excel 97 to 2003 (.xls). Open it in Excel, save it as an Excel workbook (.xlsx) and try again.");
  }
  if (bytes.length === 0) throw new WorkbookFileError("not-a-workbook", "The file is empty. Choose an Excel workbook (.xlsx).");
  throw new WorkbookFileError("not-a-workbook", "The file is not an Excel workbook. Choose a file that was saved as an Excel workbook (.xlsx).");
}
