import type { ColumnDefinition } from "../../../../src/domain/table/dataset";
import { datasetOf } from "../../../../src/domain/table/datasets";
import { findBlocks } from "../../../../src/domain/table/find/findBlocks";
import type { SampleCell } from "../../../../src/domain/table/find/sheetSample";
import { parseTable } from "../../../../src/domain/table/parseTable";
import { formatDay } from "../../../../src/domain/table/serialDay";
import { isErrorValue } from "../../../../src/domain/table/cells";
import { cellsOf } from "../cellsOf";
import { oneTable } from "../oneTable";
import { valuesOf } from "../parsedTable";
import { realTables, type RealTable } from "./realColumns";
import { realFiles } from "./realFiles";
import { hasRealData, letters, realFile, realSheet, type RealSheet } from "./realSheet";

/** Where a table's body stands, zero-based, and its headers. */
interface Place {
  readonly headers: readonly string[];
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
}

function placeOf({ cells, table, block = 0 }: RealTable, { sheet, sample }: RealSheet): Place {
  if (cells !== undefined) {
    const [, letter = "", first = "", last = ""] = /^([A-Z])(\d+):[A-Z](\d+)$/u.exec(cells) ?? [];
    return { headers: ["Column 1"], firstRow: Number(first) - 1, rowCount: Number(last) - Number(first) + 1, firstColumn: letter.charCodeAt(0) - 65 };
  }
  const declared = sheet.tables.find(({ name }) => name === table);
  if (declared) {
    const { row, column, rows } = declared.range;
    return { headers: declared.columns.map(({ name }) => name), firstRow: row + 1, rowCount: rows - 1, firstColumn: column };
  }
  const found = findBlocks(sample)[block];
  if (!found) throw new Error("No block was found.");
  return found;
}

/** Each column that is spoken of, read as what it is, by letter; `rows` are the sheet's rows of its values, from 1. */
function readColumns(real: RealTable): { headers: readonly string[]; read: Readonly<Record<string, unknown[]>>; rows: readonly number[]; findings: Readonly<Record<string, string[]>> } {
  const opened = real.file.endsWith(".csv") ? realFile(real.file) : realSheet(real.file, real.sheet);
  const { headers, firstRow, rowCount, firstColumn } = placeOf(real, opened);
  const columns = real.columns.map(([letter, type]) => {
    const index = headers.findIndex((_, at) => letters(firstColumn + at) === letter);
    return { column: { id: letter, type, needed: false, synonyms: [], compare: "exact" } satisfies ColumnDefinition, header: headers[index] ?? "", index };
  });
  // Blank rows are no rows; a column of row numbers beside the others keeps them, so that every cell can be asked for.
  const rowNumbers = { column: { id: "row", type: "number", needed: false, synonyms: [] } satisfies ColumnDefinition, header: "row", index: headers.length };
  const cells = columns.map(({ index }) => cellsOf(Array.from({ length: rowCount }, (_, row) => cellOf(opened.sample.top[firstRow + row]?.[firstColumn + index]))));
  const { table, diagnostics } = parseTable(
    oneTable({ ...datasetOf("cases"), columns: [] }, { name: "T", sheet: real.sheet, headers }, [...columns, rowNumbers]),
    [...cells, cellsOf(Array.from({ length: rowCount }, (_, row) => firstRow + row + 1))],
    [{ firstRow, firstColumn, rowCount }], { date1904: opened.date1904, locale: "en-GB" },
  );
  return {
    headers,
    read: Object.fromEntries(columns.map(({ column: { id, type } }) => [id, valuesOf({ table }, id).map((value) => (type === "date" && typeof value === "number" ? moment(value) : value))])),
    rows: valuesOf({ table }, "row") as number[],
    findings: Object.fromEntries(columns.map(({ column: { id }, header }) => [id, diagnostics.filter(({ column, address }) => column === header && columnLetters(address) === id).map(({ code }) => code).sort()])),
  };
}

function cellOf(cell: SampleCell | undefined): Parameters<typeof cellsOf>[0][number] {
  return typeof cell === "string" && isErrorValue(cell) ? { error: cell } : (cell ?? null);
}

/** The column of an address such as "'My sheet'!B7". */
function columnLetters(address: string | null): string | undefined {
  return /([A-Z]+)\d+$/u.exec(address ?? "")?.[1];
}

/** A day, and the time of day to the second where there is one. */
function moment(serial: number): string {
  const seconds = Math.round((serial % 1) * 86_400);
  return seconds === 0 ? formatDay(serial) : `${formatDay(serial)} ${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
}

(hasRealData ? describe : describe.skip)(`the columns of workbooks and files that people made${hasRealData ? "" : " (skipped: ../shared/data is not there)"}`, () => {
  test.each([...realTables, ...realFiles].map((real) => [`${real.file}, ${real.sheet}, ${real.columns.map(([letter, type]) => `${letter} ${type}`).join(", ")}`, real] as const))("%s", (_, real) => {
    const { headers, read, rows, findings } = readColumns(real);
    expect(headers).toEqual(real.headers);
    expect(Object.entries(read).map(([letter, values]) => [letter, values.filter((value) => value !== null).length])).toEqual(real.columns.map(([letter, , count]) => [letter, count]));
    expect(findings).toEqual(Object.fromEntries(real.columns.map(([letter, , , codes]) => [letter, codes ?? []])));
    const values = Object.keys(real.values).map((address) => {
      const [, letter = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
      return [address, read[letter]?.[rows.indexOf(Number(row))]];
    });
    expect(Object.fromEntries(values)).toEqual(real.values);
  });
});
