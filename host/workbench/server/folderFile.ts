import { readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { SiteFile } from "./site";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file at a relative path inside a folder, byte for byte; null where there is none, or where the path leads out of the folder. */
export function folderFile(folder: string, relative: string): SiteFile | null {
  if (relative.includes("\0") || relative.split(/[\\/]/).some((step) => step.startsWith("."))) return null;
  const file = path.join(folder, relative);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  // A link inside the folder may point out of it.
  if (!realpathSync(file).startsWith(realpathSync(folder) + path.sep)) return null;
  return { type: fileType(relative), body: readFileSync(file) };
}

/** The media type that a file's ending stands for. */
export function fileType(name: string): string {
  return types[path.extname(name).toLowerCase()] ?? "application/octet-stream";
}
