import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArguments } from "../../cli/arguments";
import { markProblems } from "../../cli/markOption";
import { runScorecard, type ScorecardRun } from "../../cli/runScorecard";
import { scorecardJson } from "../../cli/scorecardJson";
import type { SaidMark } from "../../src/domain/scorecard/markedChange";
import { takeBackRun } from "../../src/commands/takeBackRun";
import { findTables } from "../../src/commands/findTables";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "./settings";

const folder = mkdtempSync(path.join(tmpdir(), "marks-"));
const book = path.join(folder, "book.xlsx");
const contact = "first-contact-resolution";
const marked: SaidMark = { indicator: contact, month: "2026-01", reason: "=New routing" };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two years of sixty cases a month, half of them on its first day and half on its last: about 60 % closed at first contact in the first year, about 85 % in the second. */
function csv(): string {
  const file = path.join(folder, "cases.csv");
  const rows = Array.from({ length: 24 }, (_, at) => Array.from({ length: 60 }, (__, index) => {
    const day = new Date(Date.UTC(2025, index % 2 === 0 ? at : at + 1, index % 2 === 0 ? 1 : 0)).toISOString().slice(0, 10);
    const resolved = (at < 12 ? 36 : 51) + (at % 2 === 0 ? 1 : -1);
    return [`K${at}-${index}`, day, day, index < resolved ? 0 : 1, 0].join(",");
  })).flat();
  writeFileSync(file, ["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n"));
  return file;
}

const lineOf = ({ answer }: ScorecardRun) => answer.scorecard?.lines.find(({ description }) => description.id === contact);
const inDecember = { ...defaultSettings, asOf: null };
/** Three days into 2027, so that December is whole. */
const later = today + 42;

/** All that some sheets say. */
async function sheetTexts(...names: readonly string[]): Promise<string> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRange());
    for (const range of ranges) range.load("values");
    await context.sync();
    return ranges.flatMap(({ values }) => (values as unknown[][]).flat()).join("\n");
  });
}

it("resets the limits, says so on the sheets, remembers it, writes nothing more, and can be taken back", async () => {
  const first = await runScorecard(csv(), [], inDecember, later);
  expect(lineOf(first)).toMatchObject({ signal: true });
  writeFileSync(book, first.save());

  const next = await runScorecard(book, [], { ...inDecember, marks: [marked] }, later);
  expect(lineOf(next)).toMatchObject({ signal: false, limits: { mean: expect.closeTo(0.85, 1) }, stretches: [{ limits: { mean: expect.closeTo(0.6, 2) }, missing: 0 }, { missing: 0, marks: [{ month: "2026-01" }] }] });
  const said = await sheetTexts("Trends", "Definitions", "Changes");
  expect(said).toContain("Changed in Jan 2026: =New routing");
  expect(said).toContain("Limits begin anew in Jan 2026: =New routing (marked in this workbook)");
  expect(said).toMatch(/Limits begin anew in Jan 2026: =New routing$/m);
  expect(next.answer.insights?.found.map(({ id }) => id)).not.toContain(`signal:${contact}`);
  const json = JSON.parse(JSON.stringify(scorecardJson(next.answer, null))) as { limits: { indicator: string; from: string }[]; markedChanges: unknown };
  expect(json.limits.filter(({ indicator }) => indicator === contact).map(({ from }) => from)).toEqual(["2025-01", "2026-01"]);
  expect(json.markedChanges).toEqual([marked]);

  writeFileSync(book, next.save());
  const last = await runScorecard(book, [], inDecember, later);
  expect(last.answer.choices.marks).toEqual([marked]);
  expect(last.answer.edits).toBe(0);

  const workbook = new OfficeWorkbook();
  await takeBackRun(workbook, await findTables(workbook), () => undefined);
  expect(await sheetTexts("Trends")).not.toContain("Changed in");
}, 240_000);

it("says how many values limits still need where the change was lately", async () => {
  const built = await runScorecard(csv(), [], { ...inDecember, marks: [{ ...marked, month: "2026-08" }] }, later);
  expect(lineOf(built)).toMatchObject({ signal: null, limits: null });
  const said = await sheetTexts("Scorecard", "Trends");
  expect(said).toMatch(/^in 7 months$/m);
  expect(said).toContain("Changed in Aug 2026: =New routing; limits in 7 months");
}, 120_000);

it("is said on the command line, of an indicator or of all, and taken back without a reason", () => {
  expect(parseArguments(["--mark-change", `${contact}=2026-03:new routing: Billing`, "--mark-change", "all = 2026-05 :"]).marks).toEqual([
    { indicator: contact, month: "2026-03", reason: "new routing: Billing" }, { indicator: null, month: "2026-05", reason: null },
  ]);
  for (const wrong of ["routing", `${contact}=2026-13:x`, `${contact}=March:x`, "=2026-03:x", `all=2026-03:${"x".repeat(61)}`]) {
    expect(() => parseArguments(["--mark-change", wrong])).toThrow(/Write it as|at most 60/);
  }
  expect(markProblems([{ indicator: "speed", month: "2026-03", reason: "x" }, marked], [{ id: contact }])).toEqual([expect.stringContaining('no indicator "speed"')]);
});
