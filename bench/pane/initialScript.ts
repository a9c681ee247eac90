import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, gzipped, of the scripts that a built page names itself, those from elsewhere left out. */
export function initialScript(folder: string): number {
  const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="([^":]+)"/g)].map(([, source = ""]) => source);
  if (scripts.length === 0) throw new Error("The built page names no script of its own.");
  return scripts.reduce((bytes, script) => bytes + gzipSync(readFileSync(path.join(folder, script)), { level: 9 }).length, 0);
}
