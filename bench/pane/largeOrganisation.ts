import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeZipFile } from "../zipFile";

const rowsPerPiece = 4_096;
/** Header of the table's columns that every copy of a case has its own in. */
const ownHeaders = ["Case ID", "Customer"] as const;

/** Writes the sample organisation with so many cases as a workbook, once, and returns its path: the sample's cases over and over, each time with ids and customers of their own. */
export function largeOrganisation(root: string, caseCount: number): string {
  const file = path.join(root, ".cache", "bench", `cases-${caseCount}.xlsx`);
  if (existsSync(file)) return file;
  const parts = Object.entries(unzipSync(readFileSync(path.join(root, "samples", "support-org.xlsx")))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const [tableName, table] = only(parts, ([, text]) => text.includes('displayName="Cases"'));
  const [relationships] = only(parts, ([name, text]) => name.startsWith("xl/worksheets/_rels/") && text.includes(`/${path.basename(tableName)}"`));
  const sheetName = relationships.replace("_rels/", "").replace(/\.rels$/, "");
  writeZipFile(file, (add) => {
    for (const [name, text] of parts) {
      if (name === sheetName) writeSheet(add(name, 1), text, table, caseCount);
      else add(name).end(name === tableName ? withRows(table, caseCount) : text);
    }
  });
  return file;
}

function writeSheet(part: { push(text: string): void; end(text?: string): void }, sheet: string, table: string, caseCount: number): void {
  const header = headerRow(table);
  const rows = [...sheet.matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gs)].filter(([, row]) => Number(row) > header).map(([, , cells = ""]) => cellsOf(cells));
  const own = ownHeaders.map((name) => columnOf(table, name));
  const first = sheet.indexOf(`<row r="${header + 1}"`);
  part.push(sheet.slice(0, first));
  for (let from = 0; from < caseCount; from += rowsPerPiece) {
    let piece = "";
    for (let index = from; index < Math.min(from + rowsPerPiece, caseCount); index++) piece += rowXml(header + 1 + index, index, rows, own);
    part.push(piece);
  }
  part.end(sheet.slice(sheet.indexOf("</sheetData>")));
}

/** A cell without its address: the column's letters, the rest of its tag, and what it holds. */
type Cell = readonly [letters: string, rest: string];

function cellsOf(row: string): Cell[] {
  return [...row.matchAll(/<c r="([A-Z]+)\d+"(.*?<\/c>|[^>]*\/>)/gs)].map(([, letters = "", rest = ""]) => [letters, rest]);
}

function rowXml(number: number, index: number, rows: readonly (readonly Cell[])[], [id, customer]: readonly string[]): string {
  const copy = Math.floor(index / rows.length);
  const cells = (rows[index % rows.length] ?? []).map(([letters, rest]) => {
    const at = `<c r="${letters}${number}"`;
    if (letters === id) return `${at} t="inlineStr"><is><t>K${String(index + 1).padStart(7, "0")}</t></is></c>`;
    // The customer's number among the shared strings tells customers apart as its name does.
    const shared = letters === customer && copy > 0 ? /<v>(\d+)<\/v>/.exec(rest)?.[1] : undefined;
    return shared === undefined ? `${at}${rest}` : `${at} t="inlineStr"><is><t>Customer ${shared}-${copy}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** Number of the row with the table's headers, from 1. */
function headerRow(table: string): number {
  return Number(/ ref="[A-Z]+(\d+):/.exec(table)?.[1]);
}

/** Letters of the column with a header, in a table that begins in the first column. */
function columnOf(table: string, header: string): string {
  const headers = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  return String.fromCharCode("A".charCodeAt(0) + headers.indexOf(header));
}

function withRows(table: string, caseCount: number): string {
  return table.replaceAll(/ref="([A-Z]+)(\d+):([A-Z]+)\d+"/g, (_, from: string, row: string, to: string) => `ref="${from}${row}:${to}${Number(row) + caseCount}"`);
}

function only<T>(items: readonly T[], isIt: (item: T) => boolean): T {
  const [found, ...others] = items.filter(isIt);
  if (found === undefined || others.length > 0) throw new Error("The sample is not built as it was: its one sheet of cases is not found.");
  return found;
}
