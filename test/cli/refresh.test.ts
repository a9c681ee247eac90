import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import type { SheetModel } from "../../host/model/sheetModel";
import { parseDay } from "../../src/domain/table/serialDay";
import { defaultSettings, today } from "./settings";

const sample = path.resolve(__dirname, "../../samples/support-org.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "refresh-"));
const book = path.join(folder, "scorecard.xlsx");
let built: ScorecardRun;

beforeAll(async () => {
  built = await runScorecard(sample, [], defaultSettings, today);
  writeFileSync(book, built.save());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("builds in at most eight requests", () => {
  expect(built.host.counters.requests).toBeLessThanOrEqual(8);
  expect(built.host.counters.writingRequests).toBeLessThanOrEqual(4);
  expect(built.host.workbook.sheets.slice(0, 8).map(({ name }) => name)).toEqual(["Scorecard", "Trends", "Teams", "90-Day Plan", "Business Impact", "Insights", "Definitions", "Data Quality"]);
});

it("writes nothing on an unchanged refresh", async () => {
  const { answer, host } = await runScorecard(book, [], defaultSettings, today);
  expect(answer.edits).toBe(0);
  expect(host.counters.writingRequests).toBe(0);
});

it("keeps what users typed, under whatever name their sheet now has, and judges by their target", async () => {
  const sheet = sheetNamed(built, "Scorecard");
  const owner = cellBeside(sheet, "Leading", "Leadership accessibility", "Owner");
  const target = cellBeside(sheet, "Leading", "Leadership accessibility", "Target");
  sheet.setValue(owner.row, owner.column, "Mara");
  sheet.formulas.delete(target.row * 16384 + target.column);
  sheet.setValue(target.row, target.column, 90);
  const renamed = path.join(folder, "typed.xlsx");
  writeFileSync(renamed, built.save());

  const earlier = { ...defaultSettings, asOf: parseDay("2026-09-30") };
  const run = await runScorecard(renamed, [], earlier, today);
  expect(run.answer.edits).toBeGreaterThan(0);
  expect(run.host.counters.writingRequests).toBeLessThanOrEqual(2);
  const refreshed = sheetNamed(run, "Scorecard");
  expect(refreshed.getValue(owner.row, owner.column)).toBe("Mara");
  expect(refreshed.getValue(target.row, target.column)).toBe(90);
  const line = run.answer.scorecard?.lines.find(({ description }) => description.id === "leadership-accessibility");
  expect(line?.bounds).toMatchObject({ target: 90, setBy: "sheet" });
  expect(line?.headline?.period.id).toBe("2026-09");
});

function sheetNamed({ host }: ScorecardRun, name: string): SheetModel {
  const sheet = host.workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell in the row of `item` under `header`, in the table whose first header is `table`. */
function cellBeside(sheet: SheetModel, table: string, item: string, header: string): { row: number; column: number } {
  const found = sheet.tables.find(({ columns }) => columns[0]?.name === table);
  if (!found) throw new Error(`no table ${table}`);
  const { row, column, rows } = found.range;
  const rowOffset = Array.from({ length: rows }, (_, offset) => offset).find((offset) => sheet.getValue(row + offset, column) === item);
  const columnOffset = found.columns.findIndex(({ name }) => name === header);
  if (rowOffset === undefined || columnOffset < 0) throw new Error(`no ${item} / ${header}`);
  return { row: row + rowOffset, column: column + columnOffset };
}
