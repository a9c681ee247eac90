import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import type { ScorecardSettings } from "../../src/commands/command";
import { readScorecardState } from "../../src/commands/readScorecardState";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { today } from "../cli/settings";

const folder = mkdtempSync(path.join(tmpdir(), "choices-"));
const csv = path.join(folder, "jobs.csv");
const book = path.join(folder, "scorecard.xlsx");
const said: ScorecardSettings = {
  locale: "en", team: "north", granularity: "quarter", asOf: parseDay("2026-06-30"), options: { "first-contact-resolution": { repeatWindow: 0 } },
  columns: [{ dataset: "cases", column: "closed", header: "Finis" }],
};
let built: ScorecardRun;

beforeAll(async () => {
  const firstDay = parseDay("2026-01-01") ?? 0;
  const rows = Array.from({ length: 300 }, (_, row) =>
    `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0,${row % 2 === 0 ? "North" : "South"}`);
  writeFileSync(csv, ["Case ID,Opened,Finis,Transfers,Reopens,Team", ...rows].join("\n"));
  built = await runScorecard(null, [{ dataset: "cases", file: csv }], said, today);
  writeFileSync(book, built.save());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("answers what the pickers offer, whatever as-of and team are in force", () => {
  const { teams, periods, choices } = built.answer;
  expect(teams).toEqual(["North", "South"]);
  expect(periods.map(({ id }) => id)).toEqual(["2026-Q3", "2026-Q2", "2026-Q1"]);
  expect(periods[0]).toEqual({ id: "2026-Q3", label: "Q3 2026", firstDay: parseDay("2026-07-01"), lastDay: parseDay("2026-09-30") });
  expect(choices.team).toBe("North");
});

it("makes the same scorecard again where nothing is said", async () => {
  const { answer } = await runScorecard(book, [], { locale: "en" }, today);
  expect(answer.choices).toEqual(built.answer.choices);
  expect(answer.choices).toMatchObject({ granularity: "quarter", asOf: said.asOf, tables: [{ dataset: "cases", table: "jobs" }] });
  expect(answer.scorecard?.lines).toEqual(built.answer.scorecard?.lines);
  expect(answer.edits).toBe(0);
});

it("lets what is said win, and remembers it", async () => {
  const { answer, save } = await runScorecard(book, [], { locale: "en", team: null, asOf: null }, today);
  expect(answer.scorecard).toMatchObject({ team: null, granularity: "quarter" });
  expect(answer.scorecard?.period.id).toBe("2026-Q3");
  expect(answer.edits).toBeGreaterThan(0);
  const later = path.join(folder, "later.xlsx");
  writeFileSync(later, save());
  expect((await runScorecard(later, [], { locale: "en" }, today)).answer.edits).toBe(0);
});

it("takes back what was said of a column, and remembers that", async () => {
  const team = { dataset: "cases", column: "team" };
  const saved = async (from: string, name: string, columns: ScorecardSettings["columns"]): Promise<string> => {
    const to = path.join(folder, name);
    writeFileSync(to, (await runScorecard(from, [], { locale: "en", team: null, columns: columns ?? [] }, today)).save());
    return to;
  };
  const without = await saved(book, "without.xlsx", [{ ...team, header: "" }]);
  const { answer } = await runScorecard(without, [], { locale: "en" }, today);
  expect(answer).toMatchObject({ teams: [], edits: 0, choices: { columns: [{ ...team, header: "" }, { column: "closed" }] } });
  const again = await saved(without, "again.xlsx", [{ ...team, header: null }]);
  expect((await runScorecard(again, [], { locale: "en" }, today)).answer).toMatchObject({ teams: ["North", "South"], edits: 0, choices: { columns: said.columns } });
});

it("makes nothing of a table that is set aside, and writes nothing", async () => {
  const { answer } = await runScorecard(book, [], { locale: "en", tables: [{ dataset: "", table: "Jobs" }] }, today);
  expect(answer).toMatchObject({ scorecard: null, edits: 0, choices: { tables: [{ dataset: "", table: "Jobs" }] }, tables: [{ name: "jobs" }] });
  expect(answer.diagnostics.map(({ code }) => code)).toContain("table.none-recognised");
});

it("offers teams and periods where the team asked for is unknown", async () => {
  const { answer } = await runScorecard(book, [], { locale: "en", team: "East" }, today);
  expect(answer).toMatchObject({ scorecard: null, teams: ["North", "South"] });
  expect(answer.periods).toHaveLength(3);
});

it("tells in two requests whether a workbook holds a scorecard and how it was made", async () => {
  const { host } = await runScorecard(book, [], { locale: "en" }, today);
  const before = host.counters.requests;
  const state = await readScorecardState(new OfficeWorkbook());
  expect(host.counters.requests - before).toBe(2);
  expect(state).toMatchObject({ holdsScorecard: true, choices: built.answer.choices, tables: [{ name: "jobs" }] });
});

it("finds the store under another name, and nothing in a workbook of the user's own with a sheet of that name", async () => {
  const { host } = await runScorecard(book, [], { locale: "en" }, today);
  const store = host.workbook.sheets.find(({ name }) => name === "Scorecard Store");
  if (store) store.name = "Scorecard Store (2)";
  expect((await readScorecardState(new OfficeWorkbook())).choices).toEqual(built.answer.choices);
  if (store) {
    store.name = "Scorecard Store";
    store.customProperties.clear();
  }
  expect((await readScorecardState(new OfficeWorkbook())).choices).toBeNull();
});
