import type { WorkbookModel } from "../model/workbookModel";
import { parseCell } from "../xlsx/read/cellAddress";

const longestSheetName = 31;
/** Excel cuts a column's name here. */
const longestHeader = 255;

/** A sheet name made of `wish` that Excel takes and that the workbook does not have. */
export function validSheetName(model: WorkbookModel, wish: string): string {
  const allowed = wish.replace(/[:\\/?*[\]\p{Cc}]+/gu, " ").trim().replace(/^'+|'+$/g, "").slice(0, longestSheetName).trim();
  const name = allowed === "" || allowed.toLowerCase() === "history" ? "Data" : allowed;
  const taken = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  return firstFree(name, taken, (base, n) => `${base.slice(0, longestSheetName - `${n}`.length - 3).trimEnd()} (${n})`);
}

/** A table name made of `wish` that Excel takes and that no table or defined name of the workbook has. */
export function validTableName(model: WorkbookModel, wish: string): string {
  const allowed = wish.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/^_+|_+$/g, "").slice(0, 240) || "Data";
  // A name must not begin with a digit, nor read as a cell (A1, R1C1).
  const isBad = !/^[\p{L}_]/u.test(allowed) || parseCell(allowed) !== null || /^(?:r\d*(?:c\d*)?|c\d*)$/i.test(allowed);
  const taken = new Set([...model.names.map(({ name }) => name), ...model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))].map((name) => name.toLowerCase()));
  return firstFree(isBad ? `_${allowed}` : allowed, taken, (base, n) => `${base}_${n}`);
}

/**
 * Table headers made unique as Excel does: a blank one becomes "Column1", one that repeats gets a number after it.
 * Case is no difference.
 */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  const seen = new Set<string>();
  /** The next number to try behind a name. */
  const next = new Map<string, number>();
  return headers.map((header) => {
    const isBlank = header.trim() === "";
    if (!isBlank && !seen.has(header.toLowerCase())) {
      seen.add(header.toLowerCase());
      return header;
    }
    const base = isBlank ? "Column" : header.slice(0, longestHeader - 6);
    let n = next.get(base.toLowerCase()) ?? (isBlank ? 1 : 2);
    while (taken.has(`${base}${n}`.toLowerCase())) n++;
    next.set(base.toLowerCase(), n + 1);
    taken.add(`${base}${n}`.toLowerCase());
    return `${base}${n}`;
  });
}

function firstFree(base: string, taken: ReadonlySet<string>, numbered: (base: string, n: number) => string): string {
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = numbered(base, n);
  return name;
}
