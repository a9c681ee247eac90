import type { ExcelHost } from "../../host/createHost";
import { programmeJson } from "../../cli/programmeJson";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { takeBack } from "../../src/commands/takeBack";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";
import { coachingSheetId } from "../../src/layout/coaching/geometry";
import { english } from "../../src/layout/texts/english";
import { isShared } from "../../src/sharing/orders/sharedSheets";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings } from "../cli/settings";
import { fillTable } from "./fillTable";
import { openCsvBook } from "./openCsvBook";
import { tableOn } from "./tableOn";

const today = serialDay(2026, 12, 1);
const words = english.coaching;
const { opportunities, workload, skills, own } = words.columns;
const names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gil", "Hal"];

/** Cases of September to November: Ada passes nearly all on, Bo none, the others a third. Cy has much open, Hal left, and a few cases name nobody. */
const openBook = (): Promise<ExcelHost> => openCsvBook({
  cases: [
    "Case ID,Opened,Closed,Transfers,Reopens,Agent,Team,Topic",
    ...names.flatMap((name) => Array.from({ length: 90 }, (_, row) => {
      const day = formatDay(serialDay(2026, 9, 1) + row);
      const isPassedOn = name === "Ada" ? row % 10 !== 0 : name !== "Bo" && row % 3 === 0;
      return `${name}${row},${day},${day},${isPassedOn ? 1 : 0},0,${name},Red,${row % 2 === 0 ? "Login" : "Refund"}`;
    })),
    ...Array.from({ length: 20 }, (_, row) => `O${row},2026-11-0${1 + (row % 9)},,0,0,${row < 12 ? "Cy" : row < 15 ? "Hal" : row < 18 ? "" : "Di"},Red,Login`),
    "last,2026-11-30,2026-11-30,0,0,,Red,Login",
  ],
  people: ["Person,Team,Hired,Left,Exit kind,Role", ...names.map((name) => `${name},Red,2020-01-01,${name === "Hal" ? "2026-11-15,voluntary" : ","},Agent`)],
}, today);

const run = (coaching?: boolean): Promise<ScorecardAnswer> => buildScorecard.run({
  workbook: new OfficeWorkbook(), computation: localComputation, settings: { ...defaultSettings, ...(coaching === undefined ? {} : { coaching }) }, today, onProgress: () => undefined,
});
const rowsOf = (host: ExcelHost, table: string): Record<string, unknown>[] => tableOn({ host }, english.sheetNames.coaching, table);
const sheetOf = (host: ExcelHost) => host.workbook.sheets.find(({ name }) => name === english.sheetNames.coaching);

function type(host: ExcelHost, table: string, row: number, header: string, text: string): void {
  const sheet = sheetOf(host);
  const found = sheet?.tables.find(({ name }) => name === table);
  if (!sheet || !found) throw new Error("It is there.");
  host.user.type(sheet.id, [{ row: found.range.row + 1 + row, column: found.range.column + found.columns.findIndex(({ name }) => name === header), text }]);
}

it("names nobody and writes no sheet while nobody asks", async () => {
  const host = await openBook();
  const answer = await run();
  expect(sheetOf(host)).toBeUndefined();
  expect(answer.programme?.coaching).toMatchObject({ isAsked: false, named: null, counts: { agents: 7, leavers: 1, unassigned: 3, above: 1 } });
  expect(JSON.stringify(answer.programme)).not.toMatch(/"Ada|"Hal/u);
});

describe("asked for", () => {
  let host: ExcelHost;
  let answer: ScorecardAnswer;
  beforeAll(async () => {
    host = await openBook();
    await fillTable(host, "mentorships", ["Mentor", "Mentee", "Mentee before", "Mentee now"], names.slice(0, 5).map((name, index) => ["Kim", name, 2, 3 + (index % 2)]));
    await fillTable(host, "development-assignments", ["Person", "Kind", "Outcome"], [["Bo", "Project lead", "Led it"], ["Cy", "Project lead", null]]);
    answer = await run(true);
  });

  it("names who differs from peers, by name, and what is most of it", () => {
    const rows = rowsOf(host, "Coaching_Opportunities").filter((row) => row[opportunities.measure] === "First-contact resolution" || row[opportunities.measure] === "Closed without transfer or reopen");
    // Ada solves 9 of 90. The others who stay her peers pass on 30 of 90; Bo is set aside, since he differs too.
    expect(rows.map((row) => [row[opportunities.agent], row[opportunities.kind], row[opportunities.own]])).toEqual([
      ["Ada", words.kinds.growth, expect.stringMatching(/^10 % \(5–18, n 90\)$/u)], ["Bo", words.kinds.strength, expect.stringMatching(/^100 % \(96–100, n 90\)$/u)],
    ]);
    expect(rows[0]?.[opportunities.peers]).toBe("67 %");
    expect(rows[0]?.[opportunities.difference]).toMatch(/^−57 points \(−\d+ to −\d+\)$/u);
    expect(new Set(rowsOf(host, "Coaching_Opportunities").map((row) => row[opportunities.agent]))).toEqual(new Set(["Ada", "Bo"]));
  });

  it("tells who has more open work than the own share, who left with some, and what nobody has", () => {
    const rows = rowsOf(host, "Coaching_Workload");
    expect(rows.map((row) => row[workload.agent])).toEqual(names);
    // 14 open with seven who work here: two each.
    expect(rows[2]).toMatchObject({ [workload.load]: words.loads.above, [workload.open]: 12, [workload.share]: words.share("2.0", "0", "8"), [workload.oldest]: 30, [workload.closed]: 30 });
    expect(rows[3]).toMatchObject({ [workload.load]: words.loads.usual, [workload.open]: 2 });
    expect(rows[7]).toMatchObject({ [workload.load]: words.loads.left, [workload.open]: 3, [workload.why]: words.left("15 Nov 2026"), [workload.share]: english.dash });
    expect(answer.programme?.coaching?.counts).toMatchObject({ open: 20, unassigned: 3, above: 1, leavers: 1 });
  });

  it("tells how groups grow, and how many assignments are done", () => {
    // Five mentees from 2 to 3, 4, 3, 4 and 3.
    expect(rowsOf(host, "Coaching_Skills")).toMatchObject([
      { [skills.skill]: words.mentees, [skills.change]: words.growth.up, [skills.persons]: 5, [skills.before]: 2, [skills.now]: 3.4, [skills.by]: 1.4 }, { [skills.skill]: "Project lead", [skills.change]: words.development(1, 1) },
    ]);
  });

  it("is remembered, and changes nothing on a refresh of the same data", async () => {
    const { writingRequests } = host.counters;
    const again = await run();
    expect(again.choices.coaching).toBe(true);
    expect(host.counters.writingRequests).toBe(writingRequests);
  });

  it("stays at home, and gives counts only as JSON", () => {
    expect(isShared(coachingSheetId)).toBe(false);
    const json = JSON.stringify(programmeJson({ ...(answer.programme?.coaching === undefined ? {} : { coaching: answer.programme.coaching }) }));
    expect(json).toContain("\"leavers\":1");
    expect(json).not.toMatch(/Ada|Bo|Cy|Hal|Kim/u);
  });

  it("loses all names but those beside what somebody typed when nobody asks any more, and gets them back", async () => {
    const first = rowsOf(host, "Coaching_Opportunities")[0];
    type(host, "Coaching_Opportunities", 0, own.talkedOn, "2026-12-01");
    type(host, "Coaching_Opportunities", 0, own.step, "Shadow Bo on refunds");
    await run();
    expect(rowsOf(host, "Coaching_Opportunities")[0]).toEqual({ ...first, [own.talkedOn]: today, [own.step]: "Shadow Bo on refunds" });
    await run(false);
    const left = rowsOf(host, "Coaching_Opportunities").filter((row) => row[opportunities.agent] !== english.dash);
    expect(left.map((row) => [row[opportunities.agent], row[opportunities.kind], row[opportunities.own], row[own.step]])).toEqual([["Ada", words.gone, null, "Shadow Bo on refunds"]]);
    expect(rowsOf(host, "Coaching_Workload").map((row) => row[workload.agent])).toEqual([english.dash]);
    const { writingRequests } = host.counters;
    await run();
    expect(host.counters.writingRequests).toBe(writingRequests);
    await takeBack(new OfficeWorkbook(), () => undefined);
    expect(rowsOf(host, "Coaching_Workload").map((row) => row[workload.agent])).toEqual(names);
    await run(true);
    expect(rowsOf(host, "Coaching_Opportunities")[0]).toMatchObject({ [opportunities.agent]: "Ada", [opportunities.kind]: words.kinds.growth, [own.step]: "Shadow Bo on refunds" });
  });
});

it("is taken back with the build that made it", async () => {
  const host = await openBook();
  await run(true);
  expect(sheetOf(host)).toBeDefined();
  await takeBack(new OfficeWorkbook(), () => undefined);
  expect(sheetOf(host)).toBeUndefined();
});
