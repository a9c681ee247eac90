import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { Command, ScorecardAnswer, ScorecardSettings } from "../../src/commands/command";
import { publishScorecard } from "../../src/commands/publishScorecard";
import { refreshScorecard } from "../../src/commands/refreshScorecard";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { cellsOfBook } from "./cellsOfBook";

const firstDay = parseDay("2026-01-01") ?? 0;
const asOf = parseDay("2026-05-31") ?? 0;
const today = parseDay("2026-06-03") ?? 0;
const header = "Case ID,Opened,Closed,Transfers,Reopens";

/** Of the 31 cases that are closed in May, 10 are transferred. */
const cases = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
/** 212 more that were closed in May, all transferred, on a sheet that is found later. */
const lateCases = Array.from({ length: 212 }, (_, row) => `L${row},2026-05-02,${formatDay(asOf - (row % 20))},1,0`);

let book: OpenedWorkbook;
let host: ExcelHost;

async function open(opened: OpenedWorkbook): Promise<void> {
  book = opened;
  host = createHost({ workbook: opened.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
}

function addSheet(name: string, rows: readonly string[]): void {
  importDelimited(book, { name, bytes: new TextEncoder().encode([header, ...rows].join("\n")) });
}

async function run(command: Command<ScorecardAnswer>, settings: Partial<ScorecardSettings> = {}): Promise<ScorecardAnswer> {
  const answer = await command.run({
    workbook: new OfficeWorkbook(), computation: localComputation, settings: { locale: "en", asOf, ...settings }, today, onProgress: () => undefined,
  });
  host.settle();
  return answer;
}

/** Texts on a sheet of ours. */
const texts = (sheet: string): string[] => Object.entries(cellsOfBook(book.model)).flatMap(([place, text]) => (place.startsWith(`${sheet}!`) ? [String(text)] : []));
const sheetNames = (): string[] => book.model.sheets.map(({ name }) => name);

beforeEach(async () => {
  const opened = newWorkbook();
  await open(opened);
  addSheet("cases", cases);
  await run(buildScorecard);
});

it("tells of nothing before there is something to tell", () => {
  expect(sheetNames()).not.toContain("Changes");
});

it("publishes, restates by late cases, says both, and an unchanged refresh writes nothing", async () => {
  const published = await run(publishScorecard, { publishing: { by: "=Mara" } });
  expect(published.published?.publications.map(({ period, by, on, asOf: upTo }) => [period, by, on, upTo])).toEqual([["2026-05", "=Mara", today, asOf]]);
  expect(texts("Scorecard")).toContain("complete · published 3 Jun · data to 31 May 2026 · all teams");
  expect(texts("Changes")).toEqual(expect.arrayContaining(["=Mara", "May 2026 · all teams", expect.stringMatching(/Every value still is as published\.$/)]));
  expect((await run(refreshScorecard)).edits).toBe(0);

  addSheet("late", lateCases);
  await run(refreshScorecard, { tables: [{ dataset: "cases", table: "late", also: true }] });
  const restated = "Restated: Closed without transfer or reopen 67.7 % as published 3 Jun → 8.6 %: 212 late cases. ";
  expect(texts("Scorecard").filter((text) => text.startsWith("Restated"))).toEqual([expect.stringContaining(restated)]);
  expect(texts("Changes")).toEqual(expect.arrayContaining([
    "↳ Closed without transfer or reopen", "67.7 %", "8.6 %", "▼ 59.1 pt", "212 late cases; verdict: – too few to rate → ✖ off target",
  ]));
  const before = cellsOfBook(book.model);
  const writing = host.counters.writingRequests;
  expect((await run(refreshScorecard)).edits).toBe(0);
  expect(host.counters.writingRequests).toBe(writing);
  expect(cellsOfBook(book.model)).toEqual(before);
});

it("is taken back with all that is remembered of it, also after the book was closed and opened", async () => {
  await run(publishScorecard, { publishing: { by: "Mara" } });
  const published = cellsOfBook(book.model, { store: false });
  addSheet("late", lateCases);
  await run(refreshScorecard, { tables: [{ dataset: "cases", table: "late", also: true }] });
  const restated = cellsOfBook(book.model, { store: false });
  await open(readWorkbook(saveWorkbook(book)));
  await takeBack(new OfficeWorkbook(), () => undefined);
  host.settle();
  const others = Object.entries(cellsOfBook(book.model, { store: false })).filter(([place]) => place !== "late" && !place.startsWith("late!"));
  expect(Object.fromEntries(others)).toEqual(published);
  const again = await run(refreshScorecard, { tables: [{ dataset: "cases", table: "late", also: true }] });
  expect(again.published?.restatements).toHaveLength(1);
  expect(cellsOfBook(book.model, { store: false })).toEqual(restated);
});

it("is taken back to a book that was never published", async () => {
  const built = cellsOfBook(book.model, { store: false });
  await run(publishScorecard);
  expect(sheetNames()).toContain("Changes");
  await takeBack(new OfficeWorkbook(), () => undefined);
  host.settle();
  expect(cellsOfBook(book.model, { store: false })).toEqual(built);
  expect((await run(refreshScorecard)).published).toEqual({ publications: [], restatements: [] });
});

it("adds a second publication of the same period, and measures what is restated by the last", async () => {
  await run(publishScorecard, { publishing: { by: "Mara" } });
  addSheet("late", lateCases);
  const { published } = await run(publishScorecard, { publishing: { by: "Ben" }, tables: [{ dataset: "cases", table: "late", also: true }] });
  expect(published?.publications.map(({ by }) => by)).toEqual(["Mara", "Ben"]);
  expect(published?.restatements.map(({ publication }) => publication)).toEqual([0]);
  expect(texts("Scorecard").filter((text) => text.startsWith("Restated"))).toEqual([]);
});

it("says what an option changed and since when it holds, and leaves what was published as it was", async () => {
  await run(publishScorecard);
  const { published } = await run(refreshScorecard, { options: { "first-contact-resolution": { repeatWindow: 3 } } });
  expect(published?.publications[0]?.values[0]?.value).toBeCloseTo(21 / 31, 6);
  expect(texts("Changes").filter((text) => text.includes("Repeat window"))).toEqual([
    "Defined otherwise since the data to 31 May 2026 (Repeat window (0: off): 7 days → 3 days); every period is computed anew by it",
  ]);
  expect(texts("Definitions").filter((text) => text.includes("efined otherwise since the data to 31 May 2026"))).toHaveLength(1);
});
