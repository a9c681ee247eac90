import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import type { CellValue } from "../../host/model/cells";
import type { SheetModel } from "../../host/model/sheetModel";
import { lintPackage } from "../../host/xlsx/lint/lintPackage";
import { fileFormula } from "../../host/xlsx/write/formula/fileFormula";
import { blockAddress } from "../../host/xlsx/write/sheet/addresses";
import { openXlsxPackage } from "../../host/xlsx/zip/openXlsxPackage";
import { filledCells, ourSheets } from "./ourSheets";
import { hasOpenpyxl, hasSchemas, invalidParts, python } from "./outside";
import { defaultSettings, today } from "./settings";

type BySheet<T> = Record<string, Record<string, T>>;

const root = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "readers-"));
const file = path.join(folder, "scorecard.xlsx");
let run: ScorecardRun;
let bytes: Uint8Array;
let sheets: SheetModel[];

beforeAll(async () => {
  run = await runScorecard(path.join(root, "samples/support-org.xlsx"), [], defaultSettings, today);
  bytes = run.save();
  writeFileSync(file, bytes);
  sheets = ourSheets(run.host.workbook);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One on Trends for each indicator; four that are chosen anew each time on the Scorecard. */
const chartCounts = { Scorecard: 4, Trends: 10 };

const hasPython = hasOpenpyxl();
(hasPython ? test : test.skip)(`openpyxl reads the values, formulas, tables, names and charts that we wrote${hasPython ? "" : " (skipped: python3-openpyxl is not there)"}`, () => {
  const answer = JSON.parse(execFileSync(python, [path.join(__dirname, "openpyxlSheets.py"), file, ...sheets.map(({ name }) => name)], { encoding: "utf8", maxBuffer: 1 << 27 })) as {
    sheets: string[]; names: string[];
    read: Record<string, { values: Record<string, CellValue>; formulas: Record<string, string>; tables: Record<string, string>; charts: string[][]; state: string }>;
  };
  expect(answer.sheets).toEqual(run.host.workbook.sheets.map(({ name }) => name));
  expect(answer.names).toEqual(workbookNames());
  for (const sheet of sheets) {
    const read = answer.read[sheet.name];
    expect({ sheet: sheet.name, values: read?.values }).toEqual({ sheet: sheet.name, values: valuesOf(sheet) });
    expect({ sheet: sheet.name, formulas: read?.formulas }).toEqual({ sheet: sheet.name, formulas: formulasOf(sheet) });
    expect(read?.tables).toEqual(tablesOf(sheet));
    expect(read?.state).toBe(sheet.visibility);
    expect(read?.charts.map((series) => series.length).sort()).toEqual(sheet.charts.map(({ series }) => series.length).sort());
  }
  expect(answer.read["Scorecard"]?.charts).toHaveLength(chartCounts.Scorecard);
  expect(answer.read["Trends"]?.charts).toHaveLength(chartCounts.Trends);
  expect(answer.read["Trends"]?.charts.flat().every((cells) => /^'?[^'!]+'?!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/.test(cells))).toBe(true);
}, 180_000);

test("excelize reads the values, formulas, tables and names that we wrote", () => {
  const wanted = Object.fromEntries(sheets.map((sheet) => [sheet.name, filledCells(sheet).map(({ address }) => address)]));
  const answer = JSON.parse(execFileSync(process.execPath, [path.join(__dirname, "excelizeSheets.cjs"), file], { encoding: "utf8", input: JSON.stringify(wanted), maxBuffer: 1 << 27, cwd: root })) as {
    error: string | null; values: BySheet<string>; formulas: BySheet<string>; tables: Record<string, string>; names: string[];
  };
  expect(answer.error).toBeNull();
  for (const sheet of sheets) {
    const expected = Object.fromEntries(filledCells(sheet).map(({ address, value }) => [address, asText(value)]));
    expect({ sheet: sheet.name, values: answer.values[sheet.name] }).toEqual({ sheet: sheet.name, values: expected });
    expect({ sheet: sheet.name, formulas: answer.formulas[sheet.name] }).toEqual({ sheet: sheet.name, formulas: formulasOf(sheet) });
  }
  expect(answer.tables).toEqual(Object.assign({}, ...sheets.map(tablesOf)));
  expect(answer.names).toEqual(expect.arrayContaining(workbookNames()));
}, 180_000);

test("every indicator has a native chart on Trends, and the Scorecard has four more", () => {
  const charts = openXlsxPackage(bytes).names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(sheets.reduce((count, sheet) => count + sheet.charts.length, 0));
  expect(charts).toHaveLength((run.answer.scorecard?.lines.length ?? 0) + chartCounts.Scorecard);
});

test("the lint finds nothing that Excel would repair", () => {
  expect(lintPackage(bytes)).toEqual([]);
});

const canValidate = hasSchemas();
(canValidate ? test : test.skip)(`every part is as the published schemas allow${canValidate ? "" : " (skipped: xmllint or ../shared/tools/validate-ooxml is not there)"}`, () => {
  expect(invalidParts(file)).toEqual([]);
}, 180_000);

function valuesOf(sheet: SheetModel): Record<string, CellValue> {
  // An empty text is no value to openpyxl.
  return Object.fromEntries(filledCells(sheet).filter(({ value }) => value !== null && value !== "").map(({ address, value }) => [address, value]));
}

function formulasOf(sheet: SheetModel): Record<string, string> {
  const around = (row: number, column: number) =>
    sheet.tables.find(({ range }) => row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns) ?? null;
  return Object.fromEntries(filledCells(sheet).flatMap(({ address, formula, row, column }) => (formula === null ? [] : [[address, fileFormula(formula, around(row, column))]])));
}

function tablesOf(sheet: SheetModel): Record<string, string> {
  return Object.fromEntries(sheet.tables.map(({ name, range }) => [name, blockAddress(range)]));
}

function workbookNames(): string[] {
  return run.host.workbook.names.filter(({ sheet }) => sheet === null).map(({ name }) => name).sort();
}

/** As excelize gives a raw value. */
function asText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "object" ? value.error : String(value);
}
