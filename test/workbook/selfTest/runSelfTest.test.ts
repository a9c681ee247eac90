import apiSets from "../../../host/apiSets/apiSets.json";
import type { ExcelHost } from "../../../host/createHost";
import { defaultSettings } from "../../cli/settings";
import { runScorecard } from "../../../cli/runScorecard";
import { serialDay } from "../../../src/domain/table/serialDay";
import { selfTestCases } from "../../../src/workbook/office/selfTest/cases";
import { OfficeWorkbook } from "../../../src/workbook/office/officeWorkbook";
import type { SelfTestLine, SelfTestReport } from "../../../src/workbook/selfTest";
import { openBook } from "./openBook";

const run = (onProgress: (done: number) => void = () => undefined, signal?: AbortSignal): Promise<SelfTestReport> =>
  new OfficeWorkbook().runSelfTest(onProgress, signal);

const failures = ({ lines }: SelfTestReport): readonly SelfTestLine[] => lines.filter(({ result }) => result.kind === "failed");

const indexOf = (feature: string): number => {
  const index = selfTestCases.findIndex((entry) => entry.feature === feature);
  expect(index).toBeGreaterThanOrEqual(0);
  return index;
};

/** Everything of the workbook that a trace could be. */
function state({ workbook }: ExcelHost): object {
  return {
    sheets: workbook.sheets.map(({ name, tables, charts }) => [name, tables.map((table) => table.name), charts.length]),
    names: workbook.names.map(({ name, refersTo }) => [name, refersTo]),
    active: workbook.sheets[workbook.activeSheet]?.name,
    selections: workbook.sheets.map(({ selection }) => selection),
  };
}

test("every feature passes, and the workbook is as it was", async () => {
  const host = await openBook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Notes").getRange("B2:C5").select();
    await context.sync();
  });
  const before = state(host);
  expect(before).toMatchObject({ active: "Notes", selections: [{ row: 0, column: 0 }, { row: 1, column: 1, rows: 4, columns: 2 }] });
  const report = await run();
  expect(failures(report)).toEqual([]);
  expect(report.lines.map(({ feature }) => feature)).toEqual(selfTestCases.map(({ feature }) => feature));
  expect(report.lines.every(({ result }) => result.kind === "passed")).toBe(true);
  expect(report.left).toEqual([]);
  expect(report.where).toMatchObject({ host: "Excel", apiSets: expect.arrayContaining(["ExcelApi 1.14", "SharedRuntime 1.1"]) as unknown });
  expect(state(host)).toEqual(before);
});

test("each case names members that it uses and the oldest ExcelApi that has all; together they use all that building a scorecard does", async () => {
  const { host: builder } = await runScorecard("samples/support-org.xlsx", [], defaultSettings, serialDay(2026, 11, 14));
  const host = await openBook();
  const used = host.membersUsed as Set<string>;
  const usedBy: string[][] = [];
  await run((done) => {
    if (done > 0) usedBy.push([...used]);
    used.clear();
  });
  const minorOf = (member: string): number => {
    const [type = "", name = ""] = member.split(".");
    const sets = Object.entries((apiSets as Record<string, Record<string, string[]>>)[type] ?? {});
    return Number(sets.find(([, members]) => members.includes(name))?.[0].split(".")[1] ?? 0);
  };
  const told = selfTestCases.slice(0, usedBy.length).map(({ feature, members, apiSet }) => [feature, apiSet, members]);
  const seen = usedBy.map((members, index) => [
    selfTestCases[index]?.feature, `1.${Math.max(...members.map(minorOf))}`, selfTestCases[index]?.members.filter((member) => members.includes(member)),
  ]);
  expect(told).toEqual(seen);
  expect(usedBy).toHaveLength(selfTestCases.length - 1);
  const tried = new Set([...usedBy.flat(), ...used]);
  expect([...builder.membersUsed].filter((member) => !tried.has(member))).toEqual([]);
});

/** Lets the first request of every case that is chosen fail, and says which cases failed. */
async function failAt(host: ExcelHost, isChosen: (index: number) => boolean): Promise<SelfTestReport> {
  return run((done) => {
    if (isChosen(done)) host.faults.order({ kind: "fail", request: host.counters.requests + 1, code: "GeneralException" });
  });
}

test.each([0, 1])("a request that fails is a failure of its case alone (every second case, from %i on)", async (first) => {
  const host = await openBook();
  const before = state(host);
  const isChosen = (index: number): boolean => index % 2 === first;
  const report = await failAt(host, isChosen);
  expect(failures(report).map(({ feature }) => feature)).toEqual(selfTestCases.filter((_, index) => isChosen(index)).map(({ feature }) => feature));
  for (const { result } of failures(report)) expect(result).toMatchObject({ details: [expect.stringContaining("[GeneralException]") as unknown] });
  expect(report.left).toEqual([]);
  expect(state(host)).toEqual(before);
});

test("what was expected and what was found are said; a sheet that goes into hiding is removed all the same", async () => {
  const host = await openBook();
  const before = state(host);
  const colour = indexOf("Gridlines and tab colour");
  const hiding = indexOf("A sheet that only programs see");
  const report = await run((done) => {
    if (done === hiding) host.faults.order({ kind: "fail", request: host.counters.requests + 2 });
    if (done !== colour) return;
    host.faults.order({
      kind: "co-author", request: host.counters.requests + 2,
      edit: ({ sheets }) => {
        for (const sheet of sheets) if (sheet.name === "Self-Test") sheet.tabColor = "#FF0000";
      },
    });
  });
  expect(failures(report)).toMatchObject([
    { result: { details: ['Worksheet.tabColor: expected "#0F548C", was "#FF0000"'] } },
    { feature: "A sheet that only programs see", result: { details: [expect.stringContaining("[GeneralException]") as unknown] } },
  ]);
  expect(report.left).toEqual([]);
  expect(state(host)).toEqual(before);
});

test("a scratch sheet whose making timed out is removed, and the error is the caller's", async () => {
  const host = await openBook();
  const before = state(host);
  // The first request asks for the place, the second for the selection, the third for names.
  host.faults.order({ kind: "time-out", request: host.counters.requests + 4, done: true });
  await expect(run()).rejects.toMatchObject({ code: "Timeout" });
  expect(host.counters.writingRequests).toBeGreaterThan(0);
  expect(state(host)).toEqual(before);
});

test("what cannot be removed is named", async () => {
  const host = await openBook();
  const last = selfTestCases.length - 1;
  const report = await run((done) => {
    if (done === last) host.workbook.isStructureLocked = true;
  });
  expect(report.left).toEqual(expect.arrayContaining([expect.stringMatching(/^The sheet "Self-Test" could not be removed: .*\[AccessDenied\]$/) as unknown]));
});

test("a lost session is told line by line", async () => {
  const host = await openBook();
  const report = await run((done) => {
    if (done === 3) host.faults.order({ kind: "lose-session", request: host.counters.requests + 1 });
  });
  expect(failures(report)).toHaveLength(selfTestCases.length - 3);
  expect(report.left.length).toBeGreaterThan(0);
});

test("a protected structure is left alone", async () => {
  const host = await openBook();
  host.workbook.isStructureLocked = true;
  const before = state(host);
  const report = await run();
  expect(report).toMatchObject({ lines: [], left: [], refusal: expect.stringContaining("Protect Workbook") as unknown });
  expect(host.counters.writingRequests).toBe(0);
  expect(state(host)).toEqual(before);
});

test("a cancelled self-test removes its traces and rejects", async () => {
  const host = await openBook();
  const before = state(host);
  const stop = new AbortController();
  await expect(run((done) => {
    if (done === 20) stop.abort(new Error("enough"));
  }, stop.signal)).rejects.toThrow("enough");
  expect(state(host)).toEqual(before);
});

test("a workbook that counts from 1904 passes, and sheets and names of the user's that look like ours stay", async () => {
  const host = await openBook();
  host.workbook.date1904 = true;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Self-Test").getRange("A1").values = [["mine"]];
    context.workbook.names.add("leadershipselftest_mine", "=Data!$A$1");
    await context.sync();
  });
  const before = state(host);
  const report = await run();
  expect(failures(report)).toEqual([]);
  expect(state(host)).toEqual(before);
});
