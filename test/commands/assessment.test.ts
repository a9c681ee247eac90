import type { ExcelHost } from "../../host/createHost";
import { programmeJson } from "../../cli/programmeJson";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { takeBack } from "../../src/commands/takeBack";
import { takeBaseline } from "../../src/commands/takeBaseline";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";
import { assessmentSheetId } from "../../src/layout/assessment/geometry";
import { english } from "../../src/layout/texts/english";
import { isShared } from "../../src/sharing/orders/sharedSheets";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings } from "../cli/settings";
import { fillTable, type InputRow } from "./fillTable";
import { openCsvBook } from "./openCsvBook";
import { tableOn } from "./tableOn";

const today = serialDay(2026, 11, 20);
const { sheetNames } = english;

/** A book of 90 cases and six people. */
const openBook = (): Promise<ExcelHost> => openCsvBook({
  cases: ["Case ID,Opened,Closed,Transfers,Reopens,Team", ...Array.from({ length: 90 }, (_, row) => `K${row},${formatDay(today - 120 + row)},${formatDay(today - 119 + row)},${row % 10 === 0 ? 1 : 0},0,${row % 2 === 0 ? "Red" : "Blue"}`)],
  people: ["Person,Team,Hired,Left,Exit kind", ...["Ada", "Ben", "Cem", "Dan", "Eve"].map((name) => `${name},Red,2020-01-01,,`), "Fay,Red,2020-01-01,2026-06-01,voluntary"],
}, today);

/** Types rows below those of a table. */
function append(host: ExcelHost, sheetName: string, columns: readonly string[], rows: readonly InputRow[]): void {
  const sheet = host.workbook.sheets.find((one) => one.name === sheetName);
  rows.forEach((row) => {
    const table = sheet?.tables[0];
    if (!sheet || !table) throw new Error("A table is there.");
    const at = table.range.row + table.range.rows;
    columns.forEach((header, index) => {
      expect(host.user.type(sheet.id, [{ row: at, column: table.range.column + table.columns.findIndex((column) => column.name === header), text: String(row[index] ?? "") }])).toBeNull();
    });
  });
}

const answers = ["Rated on", "Statement", "Rating", "Team"];
const ratings = (code: string, team: string, points: readonly number[]): InputRow[] => points.map((point) => ["2026-11-10", code, point, team]);

// P1: Red 4 5 3 4 4, Blue 2 3 1 2 2: n 10, sum 30, mean 3.0, B1: four answers only.
async function filledBook(): Promise<ExcelHost> {
  const host = await openBook();
  await fillTable(host, "behaviour-ratings", answers, [...ratings("P1", "Red", [4, 5, 3, 4, 4]), ...ratings("P1", "Blue", [2, 3, 1, 2, 2]), ...ratings("B1", "Red", [1, 1, 1, 1])]);
  // Two kinds a level too high of four; of the year's 250 + 12 + 4 + 4 times, 12 + 4.
  await fillTable(host, "decision-map", ["Decision", "Level made", "Level wanted", "How often", "How"], [
    ["Refund", "Agent", "Agent", "daily", "alone"], ["Goodwill", "Team lead", "Agent", "monthly", "nach Beratung"], ["Policy", "Director", "Manager", "vierteljährlich", "group"], ["Tools", "Manager", "Manager", "4", "alone"],
  ]);
  await fillTable(host, "department-ratings", ["Department", "Rating", "Rated on"], [["Billing", 2, "2026-11-01"], ["Billing", 3, "2026-11-02"]]);
  return host;
}

const run = (command = buildScorecard): Promise<ScorecardAnswer> => command.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });
const rowsOf = (host: ExcelHost, table: string): Record<string, unknown>[] => tableOn({ host }, sheetNames.assessment, table);
const themeOf = (host: ExcelHost, theme: string): Record<string, unknown> | undefined => rowsOf(host, "Assessment_Themes").find((row) => row["Theme"] === theme);

it("has no Assessment sheet while none of its tables is there and no baseline was taken", async () => {
  const host = await openBook();
  await run();
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(sheetNames.assessment);
});

describe("tables that were added and filled in", () => {
  let host: ExcelHost;
  let answer: ScorecardAnswer;
  beforeAll(async () => {
    host = await filledBook();
    answer = await run();
  });

  it("say mean and agreement of what has enough answers, and nothing of what has not", () => {
    expect(themeOf(host, "People first")).toMatchObject({ Answers: 10, Mean: 3, "From 1 to 5": "|----●----|" });
    expect(themeOf(host, "Leadership behaviours")).toMatchObject({ Answers: "–", Mean: "–" });
    expect(rowsOf(host, "Assessment_Teams").map((row) => [row["Team"], row["People first"]])).toEqual([["Blue", 2], ["Red", 4]]);
    expect(rowsOf(host, "Assessment_Statements")).toHaveLength(32);
  });

  it("say which decisions could move down, and how departments are rated", () => {
    const assessment = answer.programme?.assessment;
    expect(assessment?.decisions?.movable).toBe(0.5);
    expect(assessment?.decisions?.ways).toEqual([{ way: "alone", kinds: 2 }, { way: "consulted", kinds: 1 }, { way: "group", kinds: 1 }]);
    expect(assessment?.decisions?.movableOfYear).toBeCloseTo(16 / 270, 12);
    expect(rowsOf(host, "Assessment_Departments")).toMatchObject([{ Department: "Billing", Ratings: 2, Mean: 2.5 }]);
  });

  it("keep who left for the organisation, whose five of six are still here", () => {
    expect(answer.programme?.assessment?.careers?.retention).toBeCloseTo(5 / 6, 12);
    expect(JSON.stringify(rowsOf(host, "Assessment_Careers"))).not.toContain("0.8333");
  });

  it("stay at home, and are told without leaders' figures elsewhere", () => {
    expect(isShared(assessmentSheetId)).toBe(false);
    expect(JSON.stringify(programmeJson(answer.programme ?? {}))).toContain("\"movable\":0.5");
  });

  it("write nothing when nothing changed", async () => {
    expect((await run()).edits).toBe(0);
  });

  it("do not tell a single further answer apart: earlier figures stay until five more came in each team", async () => {
    const before = themeOf(host, "People first");
    append(host, "Behaviour Ratings", answers, ratings("P1", "Red", [2]));
    await run();
    expect(themeOf(host, "People first")).toEqual(before);
    append(host, "Behaviour Ratings", answers, ratings("P1", "Red", [1, 2, 3, 2]));
    await run();
    // Red: 20 + 10 over ten; Blue as before.
    expect(themeOf(host, "People first")).toMatchObject({ Answers: 15, Mean: 40 / 15 });
    expect(rowsOf(host, "Assessment_Teams").map((row) => [row["Team"], row["People first"]])).toEqual([["Blue", 2], ["Red", 3]]);
  });
});

it("freezes a baseline that later figures are compared with, keeps notes, and gives way to Take Back", async () => {
  const host = await filledBook();
  await run();
  const taken = await run(takeBaseline);
  expect(taken.programme?.assessment?.frozen.map(({ takenOn }) => takenOn)).toEqual([today]);
  expect(themeOf(host, "People first")).toMatchObject({ Baseline: 3, Change: 0 });
  const lines = taken.scorecard?.lines.filter(({ baseline }) => baseline !== null) ?? [];
  expect(lines.map(({ baseline, headline }) => baseline?.frozenOn === today && baseline.value === headline?.value)).toEqual(lines.map(() => true));
  expect((await run()).edits).toBe(0);

  const sheet = host.workbook.sheets.find(({ name }) => name === sheetNames.assessment);
  const themes = sheet?.tables.find(({ name }) => name === "Assessment_Themes");
  if (!sheet || !themes) throw new Error("The sheet has its themes.");
  expect(host.user.type(sheet.id, [{ row: themes.range.row + 2, column: 6, text: "Plans by March" }])).toBeNull();
  append(host, "Behaviour Ratings", answers, [...ratings("P1", "Red", [4, 4, 4, 4, 5]), ...ratings("P1", "Blue", [5, 4, 4, 3, 3])]);
  await run();
  // 30 + 40 over 20.
  expect(themeOf(host, "People first")).toMatchObject({ Mean: 3.5, Baseline: 3, Change: 0.5, Note: "Plans by March" });
  await takeBack(new OfficeWorkbook(), () => undefined);
  expect(themeOf(host, "People first")).toMatchObject({ Mean: 3, Change: 0, Note: "Plans by March" });
});
