import { closeSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import path from "node:path";
import { strToU8, Zip, ZipDeflate } from "fflate";

/** Adds a part to the archive; what comes back takes its text piece by piece, so that no part has to fit one string. */
export type AddPart = (name: string, compression?: 1 | 6) => { push(text: string): void; end(text?: string): void };

/** Writes a zip archive as it comes; until all of it is there, it stands under another name. */
export function writeZipFile(file: string, fill: (add: AddPart) => void): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.part`;
  const handle = openSync(partial, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(handle, chunk);
  });
  fill((name, level = 6) => {
    const entry = new ZipDeflate(name, { level });
    zip.add(entry);
    return { push: (text) => entry.push(strToU8(text)), end: (text = "") => entry.push(strToU8(text), true) };
  });
  zip.end();
  closeSync(handle);
  renameSync(partial, file);
}
