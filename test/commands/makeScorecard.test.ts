import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { InputError } from "../../cli/inputError";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { defaultSettings, today } from "../cli/settings";

const folder = mkdtempSync(path.join(tmpdir(), "make-scorecard-"));
const csv = path.join(folder, "cases.csv");
const files = [{ dataset: "cases", file: csv }];

beforeAll(() => {
  const firstDay = parseDay("2026-01-01") ?? 0;
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  writeFileSync(csv, ["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds, changes the open book as a user would, saves it, and says where. */
async function changedBook(name: string, change: (workbook: Excel.Workbook) => void): Promise<string> {
  const built = await runScorecard(null, files, defaultSettings, today);
  return savedAfter(built, name, change);
}

async function savedAfter(run: ScorecardRun, name: string, change: (workbook: Excel.Workbook) => void): Promise<string> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  const file = path.join(folder, name);
  writeFileSync(file, run.save());
  return file;
}

/** A book with the cases and no scorecard. */
async function bookBefore(name: string, change: (workbook: Excel.Workbook) => void): Promise<string> {
  const none = await runScorecard(null, files, { ...defaultSettings, team: "nobody" }, today);
  expect(none.answer.scorecard).toBeNull();
  return savedAfter(none, name, change);
}

/** Sets Protect Workbook in the file itself. */
function lockStructure(file: string): void {
  const parts = unzipSync(readFileSync(file));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  parts["xl/workbook.xml"] = strToU8(workbook.replace(/<(bookViews|sheets)\b/, '<workbookProtection lockStructure="1"/><$1'));
  writeFileSync(file, zipSync(parts));
}

const refresh = (file: string, asOf: number | null = null): Promise<ScorecardRun> => runScorecard(file, [], { ...defaultSettings, asOf }, today);

it.each([
  ["a name", "Plan_Start", (workbook: Excel.Workbook) => { workbook.names.add("plan_start", "=cases!$A$1"); }],
  ["a table", "Plan_Items", (workbook: Excel.Workbook) => {
    const sheet = workbook.worksheets.add("Own");
    sheet.getRange("A1:B2").values = [["x", "y"], [1, 2]];
    sheet.tables.add(sheet.getRange("A1:B2"), true).name = "Plan_Items";
  }],
])("says that %s of the user's is in the way, and writes nothing", async (what, name, change) => {
  const { answer, host } = await refresh(await bookBefore(`${what}.xlsx`, change));
  expect(answer.scorecard).toBeNull();
  expect(answer.diagnostics).toContainEqual(expect.objectContaining({ severity: "error", code: "name.taken", message: expect.stringContaining(`"${name}"`) }));
  expect(host.counters.writingRequests).toBe(0);
});

it.each(["Scorecard", "Trends", "90-Day Plan", "Insights", "Definitions", "Data Quality"])("makes the sheet %s again after a user deleted it", async (name) => {
  const file = await changedBook("deleted.xlsx", ({ worksheets }) => worksheets.getItem(name).delete());
  const { answer, host } = await refresh(file);
  expect(answer.scorecard).not.toBeNull();
  const names = host.workbook.sheets.map((sheet) => sheet.name);
  expect(names.slice(0, 6).sort()).toEqual(["90-Day Plan", "Data Quality", "Definitions", "Insights", "Scorecard", "Trends"]);
  expect(names[5]).toBe(name);
  expect(host.workbook.names.find((one) => one.name === "Plan_Start")?.refersTo).toContain("90-Day Plan");
});

it("says in one sentence that a protected sheet is in the way", async () => {
  const file = await changedBook("protected.xlsx", ({ worksheets }) => worksheets.getItem("Scorecard").protection.protect());
  const run = refresh(file, parseDay("2026-05-31"));
  await expect(run).rejects.toThrow(InputError);
  await expect(run).rejects.toThrow(/^Excel refused: .*"Scorecard" is protected.*unprotect it.*$/);
});

it("says in one sentence that a protected workbook is in the way, and refreshes one that needs no new sheet", async () => {
  const locked = await bookBefore("locked.xlsx", () => undefined);
  lockStructure(locked);
  await expect(refresh(locked)).rejects.toThrow(/^Excel refused: .*structure is protected.*Protect Workbook.*$/);
  const built = await changedBook("locked-built.xlsx", () => undefined);
  lockStructure(built);
  const { answer } = await refresh(built, parseDay("2026-05-31"));
  expect(answer.edits).toBeGreaterThan(0);
});

it("says that nothing is dated before an early as-of", async () => {
  const { answer } = await runScorecard(null, files, { ...defaultSettings, asOf: parseDay("1999-01-01") }, today);
  expect(answer.scorecard).toBeNull();
  expect(answer.diagnostics).toContainEqual(expect.objectContaining({ code: "as-of.before-data", message: expect.stringContaining("1999-01-01") }));
});

it.each([
  ["an empty file", "", /empty\.csv: .*empty/],
  ["a workbook named as delimited text", "PK\u0003\u0004", /empty\.csv: .*workbook/],
])("refuses %s as a table", async (_what, text, message) => {
  const file = path.join(folder, "empty.csv");
  writeFileSync(file, text);
  const run = runScorecard(null, [{ dataset: "cases", file }], defaultSettings, today);
  await expect(run).rejects.toThrow(InputError);
  await expect(run).rejects.toThrow(message);
});

it("writes and reads the plan's dates as days of a workbook that counts from 1904", async () => {
  const file = await bookBefore("counts-from-1904.xlsx", () => undefined);
  const parts = unzipSync(readFileSync(file));
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const counting = /<workbookPr\b/.test(book) ? book.replace("<workbookPr", '<workbookPr date1904="1"') : book.replace(/(<workbook\b[^>]*>)/, '$1<workbookPr date1904="1"/>');
  parts["xl/workbook.xml"] = strToU8(counting);
  writeFileSync(file, zipSync(parts));

  const { answer, host, save } = await refresh(file);
  expect(host.workbook.date1904).toBe(true);
  const plan = host.workbook.sheets.find(({ name }) => name === "90-Day Plan");
  const dayAfter = (answer.scorecard?.asOf ?? 0) + 1;
  expect(plan?.getValue(3, 1)).toBe(dayAfter - 1462);

  writeFileSync(file, save());
  expect((await refresh(file)).answer.edits).toBe(0);
});
