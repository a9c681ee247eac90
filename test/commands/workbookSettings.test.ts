import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import type { ScorecardSettings } from "../../src/commands/command";
import type { IndicatorLine } from "../../src/domain/scorecard/scorecard";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { sheetIdKey } from "../../src/workbook/office/sheetId";
import { today } from "../cli/settings";

const folder = mkdtempSync(path.join(tmpdir(), "settings-"));
const csv = path.join(folder, "jobs.csv");
const fcr = "first-contact-resolution";
const locale = "en";
let built: ScorecardRun;
let book: string;

beforeAll(async () => {
  const firstDay = parseDay("2026-01-01") ?? 0;
  const rows = Array.from({ length: 300 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row)},${row % 3 === 0 ? 1 : 0},0`);
  writeFileSync(csv, ["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n"));
  const said: ScorecardSettings = { locale, granularity: "quarter", targets: { [fcr]: 0.6 }, weights: { [fcr]: 2.5 }, fiscalYearStart: 4 };
  built = await runScorecard(null, [{ dataset: "cases", file: csv }], said, today);
  book = saved(built, "built.xlsx");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saved(run: ScorecardRun, name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, run.save());
  return file;
}

function lineOf({ answer }: ScorecardRun): IndicatorLine | undefined {
  return answer.scorecard?.lines.find(({ description }) => description.id === fcr);
}

/** Every text that stands on one of our sheets; null where there is no such sheet. */
function textsOn({ host }: ScorecardRun, id: string): string[] | null {
  const sheet = host.workbook.sheets.find(({ customProperties }) => customProperties.get(sheetIdKey) === id);
  return sheet === undefined ? null : Array.from({ length: 40 }, (_, row) => Array.from({ length: 10 }, (_column, column) => String(sheet.getValue(row, column) ?? ""))).flat();
}

it("rates by them, and says on the Definitions sheet what was set", () => {
  expect(lineOf(built)).toMatchObject({ bounds: { target: 0.6, setBy: "setting" }, defaultTarget: 0.6, weight: 2.5, headline: { period: { id: "FY2027-Q2-from-04" } } });
  const texts = textsOn(built, "definitions")?.join("\n");
  expect(texts).toContain("Fiscal years start in April");
  expect(texts).toContain("set in the workbook's settings");
  expect(texts).toContain("Weighs 2.5 in the scores");
});

it("makes the same scorecard again where nothing is said, with nothing to write", async () => {
  const { answer } = await runScorecard(book, [], { locale }, today);
  expect(answer.choices).toEqual(built.answer.choices);
  expect([answer.edits, answer.scorecard?.fiscalYearStart]).toEqual([0, 4]);
});

it("tells of a target that was taken back why the verdict changed", async () => {
  const run = await runScorecard(book, [], { locale, targets: { [fcr]: null } }, today);
  expect(lineOf(run)).toMatchObject({ bounds: { target: 0.8, setBy: "definition" } });
  expect(textsOn(run, "changes")?.join("\n")).toContain("target 60.0 % → by default, set by hand");
});

it("compares no quarter with one of another fiscal year, and finds the former ones again", async () => {
  const other = await runScorecard(book, [], { locale, fiscalYearStart: 1 }, today);
  expect(lineOf(other)?.headline?.period.id).toBe("2026-Q3");
  // Nothing that was told before is told otherwise, so that there is no such sheet.
  expect(textsOn(other, "changes")).toBeNull();
  const back = await runScorecard(saved(other, "other.xlsx"), [], { locale, fiscalYearStart: 4 }, today);
  expect(lineOf(back)).toEqual(lineOf(built));
  expect(textsOn(back, "changes")).toBeNull();
});
