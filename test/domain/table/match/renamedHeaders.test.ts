import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { SheetModel, TableModel } from "../../../../host/model/sheetModel";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import type { SampleCell } from "../../../../src/domain/table/find/sheetSample";
import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../../src/domain/table/match/matchOverrides";
import type { SourceHeader } from "../../../../src/domain/table/match/sourceHeader";

/** The tables of the sample organisation, of which we know what each column is. */
interface KnownTable {
  readonly source: SourceHeader;
  readonly rows: readonly (readonly SampleCell[])[];
  /** By column id, the index of its header. */
  readonly truth: ReadonlyMap<string, number>;
}

const sampleRows = 50;

function cellAt(sheet: SheetModel, row: number, column: number): SampleCell {
  const value = sheet.getValue(row, column);
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

function knownTable(sheet: SheetModel, { name, range }: TableModel): KnownTable {
  const columns = Array.from({ length: range.columns }, (_, at) => range.column + at);
  const headers = columns.map((column) => String(cellAt(sheet, range.row, column)));
  const rows = Array.from({ length: Math.min(range.rows - 1, 3000) }, (_, at) => columns.map((column) => cellAt(sheet, range.row + 1 + at, column)));
  const source = { name, sheet: sheet.name, headers };
  return { source, rows, truth: found({ ...source, sample: rows.slice(0, sampleRows) }).columns };
}

/** What is found in a table, by column id, and which columns are asked about. */
function found(source: SourceHeader): { columns: Map<string, number>; asked: Map<string, readonly string[]>; codes: string[] } {
  const { matches, diagnostics } = matchTables([source], noOverrides);
  const columns = new Map(matches.flatMap(({ parts }) => parts.flatMap((part) => part.columns.flatMap((match) => (match ? [[match.column.id, match.index] as const] : [])))));
  const asked = new Map(diagnostics.flatMap(({ code, choice }) => (choice && code === "table.column-unsure" ? [[choice.column, choice.headers] as const] : [])));
  return { columns, asked, codes: diagnostics.map(({ code }) => code) };
}

const { model } = readWorkbook(readFileSync(path.resolve(__dirname, "../../../../samples/support-org.xlsx")));
const tables = model.sheets.flatMap((sheet) => sheet.tables.map((table) => knownTable(sheet, table)));

/** What becomes of some headers of every table: how many of their columns are found again, are asked about, or are taken for something else. */
function measure(rename: (index: number) => string): { gone: number; found: number; asked: number; wrong: string[] } {
  let [gone, again, asked] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { source, rows, truth } of tables) {
    const headers = source.headers.map((_, index) => rename(index));
    const result = found({ ...source, headers, sample: rows.slice(0, sampleRows) });
    gone += truth.size;
    for (const [column, index] of result.columns) {
      if (truth.get(column) === index) again++;
      else wrong.push(`${source.name}: ${column} is ${source.headers[index] ?? ""}`);
    }
    for (const [column, candidates] of result.asked) if (candidates.includes(headers[truth.get(column) ?? -1] ?? "")) asked++;
  }
  return { gone, found: again, asked, wrong };
}

test("the sample's own headers leave nothing to guess and nothing to ask", () => {
  expect(tables.map(({ source, rows }) => found({ ...source, sample: rows.slice(0, sampleRows) }).codes)).toEqual(tables.map(() => []));
});

test("without any header, a quarter of the columns is found by type and content, and none is wrong", () => {
  expect(measure((index) => `Column${index + 1}`)).toEqual({ gone: 84, found: 24, asked: 2, wrong: [] });
});

test("under headers of no language, only what cannot be anything else is used, the rest is asked, and none is wrong", () => {
  expect(measure((index) => `Qz${"abcdefghijklmnop"[index] ?? ""}xv`)).toEqual({ gone: 84, found: 2, asked: 21, wrong: [] });
});

test("a date is not the only one beside another that has few values", () => {
  const decisions = tables.find(({ source }) => source.name === "Decisions");
  if (!decisions) throw new Error("It is there.");
  const [identified, resolved] = [1, 2];
  const headers = decisions.source.headers.map((header, index) => (index === identified || index === resolved ? `Column${index + 1}` : header));
  const withoutBeginning = decisions.rows.find((row) => row[identified] === "" && row[resolved] !== "") ?? [];
  const whole = decisions.rows.find((row) => row[identified] !== "" && row[resolved] !== "") ?? [];
  const { columns } = found({ ...decisions.source, headers, sample: [withoutBeginning, ...Array.from({ length: 7 }, () => whole)] });
  expect(columns.get("identified") ?? identified).toBe(identified);
});

test("whichever headers are gone, and whichever rows are looked at, nothing is taken for something else", () => {
  fc.assert(fc.property(
    fc.constantFrom(...tables).chain((table) => fc.record({
      table: fc.constant(table),
      gone: fc.subarray([...table.source.headers.keys()]),
      sample: fc.array(fc.nat(table.rows.length - 1), { minLength: 1, maxLength: sampleRows }),
    })),
    ({ table: { source, rows, truth }, gone, sample }) => {
      const headers = source.headers.map((header, index) => (gone.includes(index) ? `Column${index + 1}` : header));
      const { columns, asked } = found({ ...source, headers, sample: sample.map((row) => rows[row] ?? []) });
      for (const [column, index] of columns) expect([column, source.headers[index]]).toEqual([column, source.headers[truth.get(column) ?? -1]]);
      for (const [column, candidates] of asked) expect(candidates).toContain(headers[truth.get(column) ?? -1]);
    },
  ), { numRuns: 200 });
});
