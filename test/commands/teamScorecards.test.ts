import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import type { FileTable } from "../../cli/fileTable";
import type { SheetModel } from "../../host/model/sheetModel";
import type { ScorecardShape } from "../../src/domain/scorecard/scorecardChoices";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { today } from "../cli/settings";

const folder = mkdtempSync(path.join(tmpdir(), "team-scorecards-"));
const firstDay = parseDay("2026-01-01") ?? 0;
const fileOf = (name: string, lines: readonly string[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join("\n"));
  return file;
};
/** Cases of three teams; Billing transfers every fifth case, Chat every second, Zürich none. */
const casesOf = (names: readonly string[]): string[] => [
  "Case ID,Opened,Closed,Transfers,Reopens,Team",
  ...Array.from({ length: 900 }, (_, row) =>
    `K${row},${formatDay(firstDay + row / 3)},${formatDay(firstDay + row / 3 + 1)},${row % [15, 6, 901][row % 3]! === row % 3 ? 1 : 0},0,${names[row % 3] ?? ""}`),
];
const cases = (name: string, names: readonly string[]): FileTable => ({ dataset: "cases", file: fileOf(name, casesOf(names)) });
const threeTeams = cases("cases.csv", ["Billing", "Chat", "Zürich"]);

const build = (shape: ScorecardShape, team?: string): Promise<ScorecardRun> =>
  runScorecard(null, [threeTeams], { locale: "en", shape, ...(team === undefined ? {} : { team }) }, today);
const refresh = (run: ScorecardRun, name: string, settings: { readonly shape?: ScorecardShape } = {}, files: readonly FileTable[] = []): Promise<ScorecardRun> => {
  const book = path.join(folder, name);
  writeFileSync(book, run.save());
  return runScorecard(book, files, { locale: "en", ...settings }, today);
};
const visibleOnes = ({ host }: ScorecardRun): string[] => host.workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
const cards = (run: ScorecardRun): string[] => visibleOnes(run).filter((name) => name.startsWith("Scorecard"));

function sheetOf({ host }: ScorecardRun, name: string): SheetModel {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A cell of an indicator's row, by its header. */
function cellOf(sheet: SheetModel, key: string, header: string): { readonly row: number; readonly column: number } {
  for (const table of sheet.tables) {
    const { row, column, rows } = table.range;
    const column0 = table.columns.findIndex(({ name }) => name === header);
    const keys = table.columns.findIndex(({ name }) => name === "Key");
    for (let at = row + 1; at < row + rows; at++) if (sheet.getValue(at, column + keys) === key) return { row: at, column: column + column0 };
  }
  throw new Error(`no row ${key}`);
}

function valueOf(run: ScorecardRun, sheetName: string, header: string): unknown {
  run.host.settle();
  const sheet = sheetOf(run, sheetName);
  const { row, column } = cellOf(sheet, "first-contact-resolution", header);
  return sheet.getValue(row, column);
}

async function type(run: ScorecardRun, sheetName: string, header: string, value: number | string): Promise<void> {
  const { row, column } = cellOf(sheetOf(run, sheetName), "first-contact-resolution", header);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await workbook.context.sync();
  });
}

let both: ScorecardRun;
beforeAll(async () => {
  both = await build("both");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("makes the organisation's and every team's, in four writing requests, and writes nothing again on the same data", async () => {
  expect(cards(both)).toEqual(["Scorecard", "Scorecard · Billing", "Scorecard · Chat", "Scorecard · Zürich"]);
  expect(both.host.counters.writingRequests).toBeLessThanOrEqual(4);
  const { answer, host } = await refresh(both, "unchanged.xlsx");
  expect(answer.edits).toBe(0);
  expect(host.counters.writingRequests).toBe(0);
  expect(answer.choices.shape).toBe("both");
});

it("judges a team by the target typed on its own sheet, keeps what is typed there, and follows the organisation's on the others", async () => {
  const run = await refresh(both, "before.xlsx");
  await type(run, "Scorecard", "Target", 0.5);
  await type(run, "Scorecard · Zürich", "Target", 0.999);
  await type(run, "Scorecard · Chat", "Owner", "Mara");
  expect(["Billing", "Chat", "Zürich"].map((team) => valueOf(run, `Scorecard · ${team}`, "Target in force"))).toEqual([0.5, 0.5, 0.999]);
  const after = await refresh(run, "typed.xlsx");
  expect(after.answer.diagnostics.filter(({ code }) => code === "sheet.typed-over")).toEqual([]);
  expect(["Billing", "Chat", "Zürich"].map((team) => valueOf(after, `Scorecard · ${team}`, "Target"))).toEqual([0.5, 0.5, 0.999]);
  expect(valueOf(after, "Scorecard · Chat", "Owner")).toBe("Mara");
  expect((await refresh(after, "typed-again.xlsx")).answer.edits).toBe(0);
});

it("makes those of the teams alone where only they are wanted, the other one hidden; and shows it when it is wanted", async () => {
  const teams = await build("teams");
  expect(cards(teams)).toEqual(["Scorecard · Billing", "Scorecard · Chat", "Scorecard · Zürich"]);
  expect(sheetOf(teams, "Scorecard").visibility).toBe("hidden");
  expect((await refresh(teams, "teams.xlsx")).answer.edits).toBe(0);
  const shown = await refresh(teams, "shown.xlsx", { shape: "both" });
  expect(cards(shown)).toEqual(["Scorecard", "Scorecard · Billing", "Scorecard · Chat", "Scorecard · Zürich"]);
  const again = await refresh(shown, "shown-again.xlsx");
  expect(again.answer.edits).toBe(0);
  expect(sheetOf(again, "Trends").hyperlinks.map(({ documentReference }) => documentReference)).toContain("'Scorecard'!A1");
});

it("makes none again that the user deleted where they are no longer wanted, and refreshes those that stand", async () => {
  const run = await refresh(both, "three.xlsx");
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Scorecard · Chat").delete();
    await workbook.context.sync();
  });
  const one = await refresh(run, "two.xlsx", { shape: "organisation" });
  expect(cards(one)).toEqual(["Scorecard", "Scorecard · Billing", "Scorecard · Zürich"]);
  expect(cards(await refresh(one, "three-again.xlsx", { shape: "both" })).sort()).toEqual(["Scorecard", "Scorecard · Billing", "Scorecard · Chat", "Scorecard · Zürich"]);
});

it("makes no second one of the team that the main one shows", async () => {
  expect(cards(await build("both", "chat"))).toEqual(["Scorecard", "Scorecard · Billing", "Scorecard · Zürich"]);
});

describe("a team that is gone from the data", () => {
  const named = (name: string): FileTable => cases(`${name}.csv`, ["Billing", name, "Zürich"]);
  const teamsTable = (formerly: string): FileTable => ({
    dataset: "teams", file: fileOf(`teams-${formerly}.csv`, ["Team,Leader,From,To,Formerly", "Billing,Ann,2020-01-01,,", `Digital,Bo,2020-01-01,,${formerly}`, "Zürich,Cy,2020-01-01,,"]),
  });

  it("keeps its sheet under its new name", async () => {
    const run = await refresh(both, "chat.xlsx");
    await type(run, "Scorecard · Chat", "Note", "ours");
    const book = path.join(folder, "chat-typed.xlsx");
    writeFileSync(book, run.save());
    const after = await runScorecard(book, [named("Digital"), teamsTable("Chat")], { locale: "en", tables: [{ dataset: "", table: "cases" }] }, today);
    expect(cards(after)).toEqual(["Scorecard", "Scorecard · Billing", "Scorecard · Chat", "Scorecard · Zürich"]);
    expect(sheetOf(after, "Scorecard · Chat").getValue(0, 0)).toMatch(/^Digital · /);
    expect(valueOf(after, "Scorecard · Chat", "Note")).toBe("ours");
  });

  it("leaves its sheet as it was, and says so; when it comes back nobody is told that its cells were typed over", async () => {
    const book = path.join(folder, "gone.xlsx");
    writeFileSync(book, both.save());
    const tables = [{ dataset: "", table: "cases" }];
    const gone = await runScorecard(book, [named("Digital")], { locale: "en", tables }, today);
    expect(gone.answer.diagnostics.find(({ code }) => code === "sheet.team-gone")?.message).toContain("Scorecard · Chat");
    expect(sheetOf(gone, "Scorecard · Chat").getValue(0, 0)).toMatch(/^Chat · /);
    expect(cards(gone)).toContain("Scorecard · Digital");
    const back = await refresh(gone, "back.xlsx", {}, [named("Chat")]);
    expect(back.answer.diagnostics.filter(({ code }) => code === "sheet.typed-over")).toEqual([]);
  });
});
