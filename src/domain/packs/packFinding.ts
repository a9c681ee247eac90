import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import type { JsonPath } from "../json/readJsonText";

/** Says of parts of one pack's text what is wrong with them: each finding begins with the file, the line, the column and the part. */
export interface PackPlaces {
  /** The place of a part, by its path. */
  at(path: JsonPath): Said;
  /** The place of an offset in the text. */
  atOffset(offset: number): Said;
}

/** @param file what the pack is called where it comes from: a file's name, or its id in the workbook. */
export function packPlaces(file: string, text: string, offsetOf: (path: JsonPath) => number): PackPlaces {
  const place = (offset: number, path: string): Said => {
    const before = text.slice(0, offset).split("\n");
    return messages.packPlace(file, before.length, (before.at(-1) ?? "").length + 1, path);
  };
  return { at: (path) => place(offsetOf(path), pathText(path)), atOffset: (offset) => place(offset, "") };
}

/** `indicators[0].measure.rows`. */
function pathText(path: JsonPath): string {
  return path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
}

/** What keeps a pack from being used. */
export function packError(code: string, message: Said): Finding {
  return { severity: "error", code, message, table: null, column: null, row: null, address: null, rows: 0 };
}
