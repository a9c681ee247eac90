import type { CellsEdit } from "../merge/edit";
import type { PresentSheet } from "../merge/presentSheet";
import type { AreaPlan, SheetPlan } from "../sheetPlan";

/** Plan id of the very hidden sheet that keeps the add-in's own data in the workbook. */
export const storeSheetId = "store";
/** Its worksheet's name, where the user had none of that name. */
export const storeSheetName = "Scorecard Store";

/**
 * What the store holds, each a JSON text, "" where there is none: what is remembered of the user's choices, what was last written
 * to the sheets, what is needed to take the last run back, and what all runs said.
 */
export interface StoreParts {
  readonly state: string;
  readonly written: string;
  readonly journal: string;
  /** What went with rows that the last run deleted. */
  readonly going: string;
  readonly history: string;
  /** `writing` from before the first edit of a run until after its last: found later, it says that the run was broken off. */
  readonly status: "writing" | "done";
}

/** Columns of the parts and of the status, those that came later behind it. */
const columns = { state: 0, written: 1, journal: 2, history: 4, going: 5 } as const;
type StorePart = keyof typeof columns;
const parts = Object.keys(columns) as StorePart[];
const statusColumn = 3;
export const storeColumns = 6;

/** Characters of JSON in one cell: below Excel's limit of 32,767. */
const chunkSize = 30_000;
/** Cells kept for each part's chunks, so that a part that shrinks empties what it no longer needs. */
export const storeRows = 64;
/** Stands before every chunk, so that none can be taken for a number, a date or a formula. */
const mark = "|";
const format = "leadership-scorecard-store-2";

/** Plans the store: a column for each part, with a head that says its length, and below it the text in chunks. */
export function planStore(store: StoreParts): SheetPlan {
  return {
    id: storeSheetId,
    name: storeSheetName,
    visibility: "veryHidden",
    columnWidths: [],
    rowHeights: [],
    // In the order in which they are written: what takes a run back is there before anything says that one is under way.
    areas: [
      planPart("journal", store.journal),
      planPart("going", store.going),
      { id: "status", row: 0, column: statusColumn, owner: "addin", cells: [[store.status]] },
      planPart("written", store.written),
      planPart("history", store.history),
      planPart("state", store.state),
    ],
    tables: [], formats: [], conditionalFormats: [], validations: [], charts: [], names: [], links: [],
    freeze: null,
    page: null,
  };
}

/** Adds what goes with rows to the journal of a run that is about to delete them. */
export function notesGoing(going: string): CellsEdit {
  const { row, column, cells } = planPart("going", going);
  return { kind: "cells", sheet: storeSheetId, row, column, after: cells.map((line) => line.map((cell) => cell ?? "")) };
}

/** The last edit of a run: says that all of it is written. */
export function storeIsDone(): CellsEdit {
  return { kind: "cells", sheet: storeSheetId, row: 0, column: statusColumn, after: [["done"]] };
}

function planPart(part: StorePart, text: string): AreaPlan {
  const chunks = chunksOf(text);
  const rows = Math.max(storeRows, chunks.length);
  return {
    id: part, row: 0, column: columns[part], owner: "addin",
    cells: [
      [headOf(part, text.length, chunks.length)],
      ...Array.from({ length: rows }, (_, row) => [row < chunks.length ? mark + (chunks[row] ?? "") : null]),
    ],
  };
}

/** What a store's sheet holds; a part of which something is missing is "", and null stands for a sheet that is no store. */
export function readStore(present: PresentSheet): StoreParts | null {
  const [heads] = present.cells;
  if (!parts.some((part) => String(heads?.[columns[part]] ?? "").startsWith(headStart(part)))) return null;
  const read = (part: StorePart): string => readPart(part, present);
  return { state: read("state"), written: read("written"), journal: read("journal"), going: read("going"), history: read("history"), status: heads?.[statusColumn] === "done" ? "done" : "writing" };
}

/** What the store among our sheets holds; null where there is none. */
export function storeAmong(present: readonly PresentSheet[]): StoreParts | null {
  const sheet = present.find(({ id }) => id === storeSheetId);
  return sheet === undefined ? null : readStore(sheet);
}

function readPart(part: StorePart, { cells }: PresentSheet): string {
  const [head, ...rows] = cells.map((row) => String(row[columns[part]] ?? ""));
  const count = Number(/ (\d+)$/u.exec(head ?? "")?.[1] ?? 0);
  const chunks = rows.slice(0, count);
  const text = chunks.map((chunk) => chunk.slice(mark.length)).join("");
  return chunks.every((chunk) => chunk.startsWith(mark)) && head === headOf(part, text.length, count) ? text : "";
}

/** Whether a sheet of these cells holds more than was read of it. */
export function isCutOff({ cells }: PresentSheet): boolean {
  return parts.some((part) => Number(/ (\d+)$/u.exec(String(cells[0]?.[columns[part]] ?? ""))?.[1] ?? 0) > storeRows);
}

function headStart(part: StorePart): string {
  return `${format} ${part} `;
}

function headOf(part: StorePart, length: number, chunks: number): string {
  return `${headStart(part)}${length} ${chunks}`;
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
