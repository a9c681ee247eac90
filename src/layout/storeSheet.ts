import type { PresentSheet } from "./merge/presentSheet";
import type { SheetPlan } from "./sheetPlan";

/** Plan id of the very hidden sheet that keeps the add-in's own data in the workbook. */
export const storeSheetId = "store";
/** Its worksheet's name, where the user had none of that name. */
export const storeSheetName = "Scorecard Store";

/** Characters of JSON in one cell: below Excel's limit of 32,767. */
const chunkSize = 30_000;
/** Cells kept for chunks, so that a store that shrinks empties what it no longer needs. */
export const storeRows = 64;
/** Stands before every chunk, so that none can be taken for a number, a date or a formula. */
const mark = "|";
const format = "leadership-scorecard-store-1";

/** Plans the store over a JSON text: a head with the text's length, then the text in chunks, one a row. */
export function planStore(json: string): SheetPlan {
  const chunks = chunksOf(json);
  const rows = Math.max(storeRows, chunks.length);
  return {
    id: storeSheetId,
    name: storeSheetName,
    visibility: "veryHidden",
    columnWidths: [],
    rowHeights: [],
    areas: [
      { id: "head", row: 0, column: 0, owner: "addin", cells: [[format, json.length, chunks.length]] },
      {
        id: "chunks", row: 1, column: 0, owner: "addin",
        cells: Array.from({ length: rows }, (_, row) => [row < chunks.length ? mark + (chunks[row] ?? "") : null]),
      },
    ],
    tables: [], formats: [], conditionalFormats: [], validations: [], charts: [], names: [], links: [],
    freeze: null,
    page: null,
  };
}

/** The JSON text of a store; null where the sheet holds none, or not the whole of it. */
export function readStore(present: PresentSheet): string | null {
  const [head, ...rows] = present.cells;
  if (head === undefined || head[0] !== format) return null;
  const length = Number(head[1]);
  const count = Number(head[2]);
  const chunks = rows.slice(0, count).map((row) => row[0]);
  if (chunks.length !== count || !chunks.every((chunk) => typeof chunk === "string" && chunk.startsWith(mark))) return null;
  const json = chunks.map((chunk) => String(chunk).slice(mark.length)).join("");
  return json.length === length ? json : null;
}

/** Cuts a text, never between the two halves of one character. */
function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + chunkSize);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to -= 1;
    chunks.push(text.slice(from, to));
    from = to;
  }
  return chunks;
}
