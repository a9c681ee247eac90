import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import { lintPackage } from "../../host/xlsx/lint/lintPackage";
import { amountAt, distanceOf } from "../../src/domain/insights/whatItWouldTake";
import { bandOf, type IndicatorLine, type Scorecard } from "../../src/domain/scorecard/scorecard";
import type { IndicatorResult } from "../../src/domain/scorecard/result";
import { english } from "../../src/layout/texts/english";
import { defaultSettings, today } from "../cli/settings";
import { tableOn } from "./tableOn";

const sample = path.resolve(__dirname, "../../samples/support-org.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "teams-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { everyone } = english.teams;

function cardOf({ answer }: ScorecardRun): Scorecard {
  if (answer.scorecard === null) throw new Error("no scorecard");
  return answer.scorecard;
}

/** The results that the sheet shows: every team's in the period of the line. */
function shownResults(run: ScorecardRun, line: IndicatorLine): IndicatorResult[] {
  return cardOf(run).results.filter(({ indicator, period }) => indicator === line.description.id && period.id === line.headline?.period.id);
}

const told = (run: ScorecardRun): IndicatorLine[] => cardOf(run).lines.filter(({ description }) => description.id !== "revenue-impact");
const rowsOf = (run: ScorecardRun, table: string): Map<unknown, Record<string, unknown>> => new Map(tableOn(run, "Teams", table).map((row) => [row["Team"], row]));
const cell = (rows: ReturnType<typeof rowsOf>, team: string | null, header: string): unknown => rows.get(team ?? everyone)?.[header];

/** Every verdict as calculated on the sheet, and as the scorecard's results have it. */
function verdicts(run: ScorecardRun, results = run): { readonly sheet: unknown[]; readonly computed: unknown[] } {
  const map = rowsOf(run, "Teams_Map");
  const pairs = told(results).flatMap((line) => shownResults(results, line).map((result) => {
    const place = `${line.description.id} ${result.team}`;
    const few = result.status === "no-data" && (result.n ?? 0) > 0 ? english.teams.states.only(String(result.n)) : english.verdicts[result.status];
    return [[place, cell(map, result.team, `${line.description.title}, verdict`)], [place, few]];
  }));
  return { sheet: pairs.map(([sheet]) => sheet), computed: pairs.map(([, computed]) => computed) };
}

async function typeTargets(run: ScorecardRun, targets: Readonly<Record<string, number>>, file: string, sheetName = "Scorecard"): Promise<void> {
  run.host.settle();
  const sheet = run.host.workbook.sheets.find(({ name }) => name === sheetName);
  await Excel.run(async (context) => {
    for (const { name, range, columns } of sheet?.tables ?? []) {
      const at = (header: string): number => range.column + columns.findIndex((column) => column.name === header);
      for (let row = range.row + 1; row < range.row + range.rows; row++) {
        const target = targets[String(sheet?.getValue(row, at("Key")))];
        if (target !== undefined && name.startsWith("Scorecard_")) context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, at("Target"), 1, 1).values = [[target]];
      }
    }
    await context.sync();
  });
  writeFileSync(file, run.save());
}

describe("the sample's teams", () => {
  const file = path.join(folder, "sample.xlsx");
  const targets = { "first-contact-resolution": 0.7, "decision-velocity": 45, "innovation": 40, "agent-retention": 0.25, "cross-functional-collaboration": 2.5 };
  let built: ScorecardRun;

  beforeAll(async () => {
    built = await runScorecard(sample, [], defaultSettings, today);
  }, 120_000);

  it("stand in alphabetical order below everyone, with the verdicts and values of the scorecard", () => {
    const map = rowsOf(built, "Teams_Map");
    expect([...map.keys()]).toEqual([everyone, "Billing", "Digital", "Escalations", "Onboarding", "Returns", "Technical"]);
    const { sheet, computed } = verdicts(built);
    expect(sheet).toEqual(computed);
    for (const line of told(built)) {
      const results = shownResults(built, line);
      expect(results.map(({ team }) => cell(map, team, line.description.title))).toEqual(results.map(({ value }) => (value === null ? "–" : expect.closeTo(value, 9))));
      const marks = results.filter(({ value }) => value !== null).map(({ team, status, n }) => [cell(map, team, english.teams.counted[line.description.id] ?? ""), `${english.verdicts[status][0]} ${Math.round(n ?? 0)}`]);
      expect(marks.map(([mark]) => mark)).toEqual(marks.map(([, expected]) => expected));
    }
  });

  it("follow a target that is typed on the Scorecard at once, as the next refresh judges them, which then writes nothing more", async () => {
    await typeTargets(built, targets, file);
    const live = verdicts(built).sheet;
    expect(live).not.toEqual(verdicts(built).computed);
    const refreshed = await runScorecard(file, [], defaultSettings, today);
    expect(live).toEqual(verdicts(refreshed).computed);
    expect(verdicts(refreshed).sheet).toEqual(verdicts(refreshed).computed);
    const take = rowsOf(refreshed, "Teams_Take");
    for (const line of told(refreshed)) {
      const { id, title, direction, unit } = line.description;
      const map = rowsOf(refreshed, "Teams_Map");
      for (const result of shownResults(refreshed, line)) {
        const distance = distanceOf(result, direction);
        const target = cell(map, result.team, `${title}, target`);
        const judged = bandOf[result.status] !== "none" || result.status === "too-few-to-say";
        const expected = judged && distance !== null ? expect.closeTo(amountAt(distance, Number(target)), 9) : "–";
        expect([id, result.team, cell(take, result.team, title)]).toEqual([id, result.team, expected]);
        if (unit !== "count" && id in targets) expect(target).toBe(targets[id as keyof typeof targets]);
      }
    }
    writeFileSync(file, refreshed.save());
    expect(lintPackage(refreshed.save())).toEqual([]);
    const unchanged = await runScorecard(file, [], defaultSettings, today);
    expect([unchanged.answer.edits, unchanged.host.counters.writingRequests]).toEqual([0, 0]);
  }, 240_000);
});

describe("teams that come and go", () => {
  const book = path.join(folder, "book.xlsx");
  const csv = path.join(folder, "cases.csv");
  const teamOfRow = (row: number, names: readonly string[]): string => names[Math.floor(row / 9) % names.length] ?? "";
  const run = (): Promise<ScorecardRun> => runScorecard(book, [], defaultSettings, today);

  function writeCases(names: readonly string[]): void {
    const rows = Array.from({ length: 600 }, (_, row) => {
      const day = `2026-0${1 + (row % 9)}-${String(1 + (row % 27)).padStart(2, "0")}`;
      return `K${row},${day},${day},${row % 3 === 0 ? 1 : 0},0,${teamOfRow(row, names)}`;
    });
    writeFileSync(csv, ["Case ID,Opened,Closed,Transfers,Reopens,Team", ...rows].join("\n"));
  }

  async function rename(from: ScorecardRun, names: readonly string[], note?: string): Promise<void> {
    from.host.settle();
    const teams = from.host.workbook.sheets.find(({ name }) => name === "Teams");
    const table = teams?.tables.find(({ name }) => name === "Teams_Map");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("cases");
      sheet.getRangeByIndexes(1, 5, 600, 1).values = Array.from({ length: 600 }, (_, row) => [`'${teamOfRow(row, names)}`]);
      if (note !== undefined && table) {
        const column = table.range.column + table.columns.findIndex(({ name }) => name === "Note");
        context.workbook.worksheets.getItem("Teams").getRangeByIndexes(table.range.row + 2, column, 1, 1).values = [[note]];
      }
      await context.sync();
    });
    writeFileSync(book, from.save());
  }

  it("make no sheet while there is one, and one that follows them from then on, with what was noted", async () => {
    writeCases(["=Solo"]);
    const alone = await runScorecard(null, [{ dataset: "cases", file: csv }], defaultSettings, today);
    expect(alone.host.workbook.sheets.map(({ name }) => name)).not.toContain("Teams");

    await rename(alone, ["=Solo", "R*", "zeta"]);
    const several = await run();
    expect([...rowsOf(several, "Teams_Map").keys()]).toEqual([everyone, "=Solo", "R*", "zeta"]);
    expect(cell(rowsOf(several, "Teams_Take"), "R*", "cases")).toMatch(/^(more|reached|too few)$/);

    await rename(several, ["Alpha", "R*", "zeta"], "Asked Mara");
    const later = await run();
    expect([...rowsOf(later, "Teams_Map").keys()]).toEqual([everyone, "Alpha", "R*", "zeta", "=Solo"]);
    expect([...rowsOf(later, "Teams_Take").keys()]).toEqual([everyone, "Alpha", "R*", "zeta"]);
    expect(cell(rowsOf(later, "Teams_Map"), "=Solo", "Note")).toBe("Asked Mara");
    expect(Object.values(rowsOf(later, "Teams_Map").get("=Solo") ?? {}).filter((value) => value !== null && value !== "")).toEqual(["=Solo", english.teams.gone, "Asked Mara", "team =solo"]);

    await rename(later, ["Alpha"]);
    const left = await run();
    expect([...rowsOf(left, "Teams_Map").keys()]).toEqual([everyone, "=Solo"]);
    expect(left.host.workbook.sheets.find(({ name }) => name === "Teams")?.getValue(1, 0)).toBe(english.teams.nothing);
    writeFileSync(book, left.save());
    expect((await run()).answer.edits).toBe(0);
  }, 120_000);
});

describe("teams with few rows", () => {
  const book = path.join(folder, "few.xlsx");

  const fileOf = (name: string, lines: readonly string[]): string => {
    const file = path.join(folder, name);
    writeFileSync(file, lines.join("\n"));
    return file;
  };

  it("are judged by the target on a Scorecard of their own", async () => {
    const rows = Array.from({ length: 600 }, (_, row) => `K${row},2026-0${1 + (row % 9)}-10,2026-0${1 + (row % 9)}-11,${row % 5 === 0 ? 1 : 0},0,${row % 2 === 0 ? "Alpha" : "Beta"}`);
    const file = fileOf("two.csv", ["Case ID,Opened,Closed,Transfers,Reopens,Team", ...rows]);
    const built = await runScorecard(null, [{ dataset: "cases", file }], { ...defaultSettings, shape: "both" }, today);
    const targets = (run: ScorecardRun): unknown[] => [null, "Alpha", "Beta"].map((team) => cell(rowsOf(run, "Teams_Map"), team, "First-contact resolution, target"));
    expect(targets(built)).toEqual([0.8, 0.8, 0.8]);
    await typeTargets(built, { "first-contact-resolution": 0.9 }, book);
    expect(targets(built)).toEqual([0.9, 0.9, 0.9]);
    await typeTargets(built, { "first-contact-resolution": 0.75 }, book, "Scorecard · Alpha");
    expect(targets(built)).toEqual([0.9, 0.75, 0.9]);
    const live = tableOn(built, "Teams", "Teams_Map");
    const refreshed = await runScorecard(book, [], defaultSettings, today);
    expect(tableOn(refreshed, "Teams", "Teams_Map")).toEqual(live);
    writeFileSync(book, refreshed.save());
    expect((await runScorecard(book, [], defaultSettings, today)).answer.edits).toBe(0);
  }, 120_000);

  it("have no verdict, as has nobody, before there is a target", async () => {
    const rows = Array.from({ length: 80 }, (_, row) => `D${row},2026-0${8 + (row % 2)}-10 08:00,2026-0${8 + (row % 2)}-11 1${row % 9}:00,${row % 4 < 2 ? "Alpha" : "Beta"}`);
    const file = fileOf("decisions.csv", ["Decision ID,Identified,Resolved,Team", ...rows]);
    const run = await runScorecard(null, [{ dataset: "decisions", file }], defaultSettings, today);
    expect(tableOn(run, "Scorecard", "Scorecard_Leading")[0]?.["Verdict"]).toBe("– no target yet");
    const map = rowsOf(run, "Teams_Map");
    expect([null, "Alpha", "Beta"].map((team) => cell(map, team, "Decision velocity, verdict"))).toEqual(["– no target yet", "– no target yet", "– no target yet"]);
    expect(cell(rowsOf(run, "Teams_Take"), "Alpha", "hours")).toBe(english.teams.why.noTarget);
  }, 60_000);
});
