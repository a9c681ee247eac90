import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import type { SheetModel } from "../../host/model/sheetModel";
import { lintPackage } from "../../host/xlsx/lint/lintPackage";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { findingsTableId, qualityRows, sourcesTableId } from "../../src/layout/dataQuality/geometry";
import { english } from "../../src/layout/texts/english";
import { defaultSettings, today } from "../cli/settings";

const folder = mkdtempSync(path.join(tmpdir(), "data-quality-"));
const csv = path.join(folder, "cases.csv");
const book = path.join(folder, "book.xlsx");
const { columns } = english.quality;

beforeAll(() => {
  const firstDay = parseDay("2026-01-01") ?? 0;
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + (row === 7 ? -3 : 1))},${row % 3 === 0 ? 1 : 0},0`);
  writeFileSync(csv, ["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function qualitySheet({ host }: ScorecardRun): SheetModel {
  const sheet = host.workbook.sheets.find(({ name }) => name === "Data Quality");
  if (!sheet) throw new Error("no Data Quality sheet");
  host.settle();
  return sheet;
}

/** The findings as the sheet has them: each row by header. */
function findings(run: ScorecardRun): Record<string, unknown>[] {
  const sheet = qualitySheet(run);
  const table = sheet.tables.find(({ name }) => name === findingsTableId);
  if (!table) throw new Error("no findings");
  const { row, column, rows } = table.range;
  return Array.from({ length: rows - 1 }, (_, index) =>
    Object.fromEntries(table.columns.map(({ name }, offset) => [name, sheet.getValue(row + 1 + index, column + offset)])));
}

const codes = (run: ScorecardRun) => findings(run).map((row) => row[columns.code]);

async function changed(run: ScorecardRun, change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  writeFileSync(book, run.save());
}

const refresh = (): Promise<ScorecardRun> => runScorecard(book, [], defaultSettings, today);

it("lists findings and sources, follows the data as findings come and go, and keeps what was noted", async () => {
  const built = await runScorecard(null, [{ dataset: "cases", file: csv }], defaultSettings, today);
  expect(codes(built)).toEqual(["cases.closed-before-opened"]);
  expect(findings(built)[0]).toMatchObject({
    [columns.needsYou]: "● needs you", [columns.rows]: 1, [columns.cell]: "cases!C9", [columns.column]: "Closed", [columns.note]: null,
  });
  const sources = qualitySheet(built).tables.find(({ name }) => name === sourcesTableId);
  expect(sources && [0, 1, 2].map((column) => qualitySheet(built).getValue(sources.range.row + 1, column))).toEqual(["Cases", 240, 240]);

  // The user notes something, puts the date right, and makes three slips.
  await changed(built, ({ worksheets }) => {
    worksheets.getItem("Data Quality").getRangeByIndexes(qualityRows.findings + 1, 9, 1, 1).values = [["Asked Mara"]];
    const cases = worksheets.getItem("cases");
    cases.getRange("C9").values = [["2026-01-09"]];
    cases.getRange("D4:E4").values = [[-1, -2]];
    cases.getRange("B5").values = [["some day in spring"]];
  });
  const later = await refresh();
  expect(codes(later).sort()).toEqual(["cases.closed-before-opened", "cases.negative-reopens", "cases.negative-transfers", "date.unreadable"]);
  expect(findings(later).at(-1)).toMatchObject({ [columns.code]: "cases.closed-before-opened", [columns.needsYou]: english.quality.gone, [columns.note]: "Asked Mara" });
  const { rowInfos } = qualitySheet(later);
  const hidden = (row: number) => rowInfos.get(row)?.hidden ?? false;
  expect([0, 1, 2, 3, 4].map((index) => hidden(qualityRows.findings + 1 + index))).toEqual([false, false, false, false, true]);
  writeFileSync(book, later.save());
  expect(lintPackage(later.save())).toEqual([]);

  const unchanged = await refresh();
  expect(unchanged.answer.edits).toBe(0);
  expect(unchanged.host.counters.writingRequests).toBe(0);

  // All is put right, and the note is settled.
  await changed(unchanged, ({ worksheets }) => {
    worksheets.getItem("Data Quality").getRangeByIndexes(qualityRows.findings + 4, 9, 1, 1).values = [[""]];
    const cases = worksheets.getItem("cases");
    cases.getRange("D4:E4").values = [[0, 0]];
    cases.getRange("B5").values = [["2026-01-04"]];
  });
  const clean = await refresh();
  expect(findings(clean).map((row) => row[columns.found])).toEqual([english.quality.nothing]);
  expect([0, 1, 2, 3].map((index) => qualitySheet(clean).rowInfos.get(qualityRows.findings + 1 + index)?.hidden ?? false)).toEqual([false, true, true, true]);
  writeFileSync(book, clean.save());
  expect((await refresh()).answer.edits).toBe(0);
});

it("shows no answer of a survey", async () => {
  const answers = path.join(folder, "effort.csv");
  const rows = Array.from({ length: 60 }, (_, row) => `2026-0${1 + (row % 9)}-11,${row === 5 ? "Mara was rude" : 1 + (row % 7)}`);
  writeFileSync(answers, ["Answered on,Score", ...rows].join("\n"));
  const run = await runScorecard(null, [{ dataset: "effort-answers", file: answers }], defaultSettings, today);
  expect(codes(run)).toContain("number.unreadable");
  expect(JSON.stringify(run.answer.diagnostics)).toContain("rude");
  const texts = run.host.workbook.sheets.filter(({ name }) => name !== "effort-answers" && name !== "effort").flatMap((sheet) =>
    [...sheet.columns.keys()].flatMap((column) => Array.from({ length: 470 }, (_, row) => String(sheet.getValue(row, column) ?? ""))));
  expect(texts.filter((text) => text.includes("rude"))).toEqual([]);
});
