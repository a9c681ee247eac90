import type { ExcelHost } from "../../host/createHost";
import { programmeJson } from "../../cli/programmeJson";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { readPresent } from "../../src/commands/readPresent";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { signals } from "../../src/domain/programme/pipeline/signals";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";
import { aiSheetId } from "../../src/layout/ai/geometry";
import { pipelineSheetId } from "../../src/layout/pipeline/geometry";
import type { PlanValue } from "../../src/layout/sheetPlan";
import { lastWritten } from "../../src/layout/store/lastWritten";
import { english } from "../../src/layout/texts/english";
import { isShared } from "../../src/sharing/orders/sharedSheets";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings } from "../cli/settings";
import { fillTable, type InputRow } from "./fillTable";
import { openCsvBook } from "./openCsvBook";
import { tableOn } from "./tableOn";

const today = serialDay(2026, 11, 20);
const words = english.pipeline;
const { potential, development, mentorships, pairings, succession } = words.columns;

/** A book of cases and people: Lou leads Ada and Ben, Kim leads Cem, and Max leads Lou and Kim. */
const openBook = (): Promise<ExcelHost> => openCsvBook({
  cases: ["Case ID,Opened,Closed,Transfers,Reopens,Agent", ...Array.from({ length: 90 }, (_, row) => `K${row},${formatDay(today - 120 + row)},${formatDay(today - 119 + row)},${row % 10 === 0 ? 1 : 0},0,${["Ada", "Ben", "Cem"][row % 3]}`)],
  people: ["Person,Team,Hired,Left,Exit kind,Leader,Role", "Ada,Red,2020-01-01,,,Lou,Agent", "Ben,Red,2020-01-01,,,Lou,Agent", "Cem,Blue,2020-01-01,,,Kim,Agent", "Lou,Red,2020-01-01,,,Max,Team Lead", "Kim,Blue,2020-01-01,,,Max,Team Lead", "Max,Heads,2020-01-01,,,,Manager"],
}, today);

async function filledBook(): Promise<ExcelHost> {
  const host = await openBook();
  const rate = (person: string, rating: number, rater: string): InputRow[] => ["Problem solving", "Knowledge sharing"].map((signal, index) => [person, signal, rating - index, rater]);
  await fillTable(host, "potential-ratings", ["Person", "Signal", "Rating", "Rater"], [...rate("Ada", 4, "Lou"), ...rate("Ben", 5, "Kim"), ...rate("Kim", 5, "X"), ...rate("Kim", 5, "Y"), ...rate("Kim", 4, "Z")]);
  await fillTable(host, "development-assignments", ["Person", "Kind", "Started", "Due", "Outcome"], [["Ben", "Project lead", "2026-08-01", "2026-11-01", null], ["Cem", "External development", "2026-02-01", "2026-03-01", "Passed"]]);
  await fillTable(host, "mentorships", ["Mentor", "Mentee", "Goal", "Started", "Mentee before", "Mentee now"], [["Lou", "Cem", "Run a meeting", "2026-09-01", 2, 4]]);
  await fillTable(host, "succession", ["Role", "Holder", "Successor", "Readiness"], [["Head of support", "Max", "Lou", "Now"], ["Quality lead", "Kim", null, "Later"]]);
  await fillTable(host, "ai-uses", ["Use", "Owner", "Status", "Effect", "Guard"], [["Scales knowledge", null, "Running", "Amplified", "First-contact resolution"]]);
  return host;
}

const run = (): Promise<ScorecardAnswer> => buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });

const rowsOf = (host: ExcelHost, table: string): Record<string, unknown>[] => tableOn({ host }, english.sheetNames.pipeline, table);
it("has no Pipeline sheet while none of its tables is there", async () => {
  const host = await openBook();
  await run();
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(english.sheetNames.pipeline);
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(english.sheetNames.ai);
});

describe("tables that were added and filled in", () => {
  let host: ExcelHost;
  let answer: ScorecardAnswer;
  beforeAll(async () => {
    host = await filledBook();
    answer = await run();
  });

  it("give everybody's potential, by formulas over the user's own ratings", () => {
    const [solving, sharing] = ["Problem solving", "Knowledge sharing"];
    // Kim: (5 + 5 + 4) ÷ 3 = 4.67 and (4 + 4 + 3) ÷ 3 = 3.67: both are clear, which is told as 4. Ben was rated by one who is not his leader.
    expect(rowsOf(host, "Pipeline_Potential").map((row) => [row[potential.person], row[solving], row[sharing], row["Conflict resolution"]])).toEqual([["Ada", 4, 3, "–"], ["Ben", "–", "–", "–"], ["Kim", 4, 4, "–"]]);
    expect(rowsOf(host, "Pipeline_Potential").map((row) => row[potential.raters])).toEqual([words.raters(true, null), words.withheld["too-few-raters"], words.raters(false, null)]);
  });

  it("follow a rating that is changed, at once", async () => {
    const { sheets } = host.workbook;
    const sheet = sheets.find(({ name }) => name === "Potential Ratings");
    const table = sheet?.tables[0];
    if (!sheet || !table) throw new Error("It is there.");
    const cell = { row: table.range.row + 1, column: table.range.column + table.columns.findIndex(({ name }) => name === "Rating") };
    host.user.type(sheet.id, [{ ...cell, text: "2" }]);
    expect(rowsOf(host, "Pipeline_Potential")[0]?.["Problem solving"]).toBe(2);
    host.user.type(sheet.id, [{ ...cell, text: "4" }]);
  });

  it("give assignments their state by the calendar", () => {
    expect(rowsOf(host, "Pipeline_Development").map((row) => [row[development.person], row[development.state]])).toEqual([["Ben", words.states.overdue], ["Cem", words.states.done]]);
  });

  it("give pairs their progress, and what they lack", () => {
    expect(rowsOf(host, "Pipeline_Mentorships")).toEqual([expect.objectContaining({
      [mentorships.mentee]: "Cem", [mentorships.mentor]: "Lou", [mentorships.menteeGrew]: 2, [mentorships.mentorGrew]: "–", [mentorships.gaps]: words.gaps.expectations,
    })]);
  });

  it("propose mentors from elsewhere, and what a pair could begin with", () => {
    // Ada and Ben are led by Lou, and Lou by Max: only Kim is left, who shows as clearly as Ada how to solve problems, and more clearly how to share knowledge.
    expect(rowsOf(host, "Pipeline_Pairs").map((row) => [row[pairings.mentee], row[pairings.mentor], row[pairings.focus]])).toEqual([["Ada", "Kim", "Knowledge sharing"], ["Ben", "Kim", "–"]]);
  });

  it("give key roles their cover, and uses of AI their guards", () => {
    expect(rowsOf(host, "Pipeline_Succession").map((row) => [row[succession.role], row[succession.cover]])).toEqual([["Head of support", words.covers.now], ["Quality lead", words.covers.none]]);
    const uses = tableOn({ host }, english.sheetNames.ai, "AI_Uses_Guarded");
    expect(uses).toHaveLength(10);
    expect(uses.find((row) => row["Use"] === "Scales knowledge")).toMatchObject({ "Guard measure": answer.scorecard?.lines.find(({ description }) => description.id === "first-contact-resolution")?.title, "Missing": "owner" });
  });

  it("change nothing on a refresh of the same data", async () => {
    const { writingRequests } = host.counters;
    await run();
    expect(host.counters.writingRequests).toBe(writingRequests);
  });

  it("leave no rating and no competency in the store, a copy or the answer's JSON", async () => {
    const workbook = new OfficeWorkbook();
    const written = lastWritten(await readPresent(workbook, await workbook.readInventory()))?.find(({ id }) => id === pipelineSheetId);
    const cellsOf = (table: string, columns: readonly string[]): PlanValue[] => (written?.tables ?? []).filter(({ id }) => id === table)
      .flatMap((own) => own.rows.flatMap(({ cells }) => columns.map((header) => cells[own.columns.findIndex((column) => column.header === header)] ?? null)));
    const kept = [...cellsOf("Pipeline_Potential", signals.map(({ title }) => title)), ...cellsOf("Pipeline_Mentorships", [mentorships.menteeGrew, mentorships.mentorGrew]), ...cellsOf("Pipeline_Pairs", [pairings.focus])];
    // What is remembered of them is formulas and dashes, whatever the formulas come to.
    expect(kept.filter((cell) => typeof cell === "object" && cell !== null)).toHaveLength(4 + 1 + 2);
    expect(new Set(kept.filter((cell) => typeof cell !== "object"))).toEqual(new Set([english.dash]));
    expect([pipelineSheetId, aiSheetId].map(isShared)).toEqual([false, false]);
    const json = JSON.stringify(programmeJson(answer.programme ?? {}));
    expect(json).toContain("\"rated\":3");
    expect(json).not.toMatch(/Ada|Ben|Cem|Lou|Kim|Max|"ratings"/u);
  });

  it("keep notes and the guide as somebody wrote them, and go when the build is taken back", async () => {
    const sheet = host.workbook.sheets.find(({ name }) => name === english.sheetNames.pipeline);
    const table = sheet?.tables.find(({ name }) => name === "Pipeline_Pairs");
    if (!sheet || !table) throw new Error("It is there.");
    const note = { row: table.range.row + 1, column: table.range.column + table.columns.findIndex(({ name }) => name === pairings.note) };
    const guide = Array.from({ length: 1000 }, (_, row) => row).find((row) => sheet.getValue(row, 1) === words.guide[0]?.[1]);
    host.user.type(sheet.id, [{ ...note, text: "asked on Monday" }]);
    host.user.type(sheet.id, [{ row: guide ?? 0, column: 1, text: "Our own words" }]);
    const ratings = host.workbook.sheets.find(({ name }) => name === "Potential Ratings");
    const rated = ratings?.tables[0];
    if (!ratings || !rated) throw new Error("It is there.");
    // Three rate Ben from now on: he comes to be shown, and the rows of the pairs stay where their mentees are.
    for (const rater of ["P", "Q"]) {
      for (const [header, text] of [["Person", "Ben"], ["Signal", "Problem solving"], ["Rating", "4"], ["Rater", rater]]) {
        host.user.type(ratings.id, [{ row: rated.range.row + rated.range.rows + (header === "Person" ? 0 : -1), column: rated.range.column + rated.columns.findIndex(({ name }) => name === header), text: text ?? "" }]);
      }
    }
    await run();
    expect(rowsOf(host, "Pipeline_Potential")[1]).toMatchObject({ [potential.person]: "Ben", "Problem solving": 4 });
    expect(rowsOf(host, "Pipeline_Pairs")[0]).toMatchObject({ [pairings.mentee]: "Ada", [pairings.note]: "asked on Monday" });
    expect(sheet.getValue(guide ?? 0, 1)).toBe("Our own words");
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(rowsOf(host, "Pipeline_Potential")[1]).toMatchObject({ [potential.person]: "Ben", "Problem solving": "–" });
  });
});

it("is taken back with the build that made it", async () => {
  const host = await filledBook();
  await run();
  expect(host.workbook.sheets.map(({ name }) => name)).toContain(english.sheetNames.pipeline);
  expect(await takeBack(new OfficeWorkbook(), () => undefined)).toMatchObject({ kept: [] });
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(english.sheetNames.pipeline);
});
