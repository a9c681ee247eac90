import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import type { Fault } from "../../host/faults/fault";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { CommandContext, ScorecardAnswer, ScorecardSettings } from "../../src/commands/command";
import { publishScorecard } from "../../src/commands/publishScorecard";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, parseDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../cli/settings";
import { cellsOfBook } from "./cellsOfBook";

const firstDay = parseDay("2026-01-01") ?? 0;
const early = { asOf: parseDay("2026-05-31") };

const context = (settings: Partial<ScorecardSettings> = {}): CommandContext => ({
  workbook: new OfficeWorkbook(), computation: localComputation, settings: { ...defaultSettings, ...settings }, today, onProgress: () => undefined,
});
const build = (settings?: Partial<ScorecardSettings>): Promise<ScorecardAnswer> => buildScorecard.run(context(settings));
const publish = (): Promise<ScorecardAnswer> => publishScorecard.run(context());

/** The file of a book with one Excel table of cases, and with a scorecard as of May. */
let files: { readonly before: Uint8Array; readonly built: Uint8Array };

beforeAll(async () => {
  const rows = Array.from({ length: 240 }, (_, row) => `K${row},${formatDay(firstDay + row)},${formatDay(firstDay + row + 1)},${row % 3 === 0 ? 1 : 0},0`);
  const opened = newWorkbook();
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const before = saveWorkbook(opened);
  const book = readWorkbook(before);
  const host = await connect(book.model);
  await build(early);
  host.settle();
  files = { before, built: saveWorkbook(book) };
}, 120_000);

async function connect(workbook: ExcelHost["workbook"]): Promise<ExcelHost> {
  const host = createHost({ workbook, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

/** Which of a run's requests write, of the run over a file that nothing disturbs, and how the book then stands. */
async function undisturbed(file: Uint8Array, run: () => Promise<unknown>): Promise<{ readonly requests: readonly number[]; readonly after: unknown }> {
  const { model } = readWorkbook(file);
  const host = await connect(model);
  const before = host.counters.requests;
  await run();
  host.settle();
  return { requests: Array.from({ length: host.counters.requests - before }, (_, index) => index + 1), after: cellsOfBook(model, { store: false }) };
}

/** Places within a request at which it may fail: those at which something only half made would stay. With FAULTS=all every one of the first hundred. */
const actions = process.env["FAULTS"] === "all" ? Array.from({ length: 100 }, (_, index) => index) : [5, 17, 30, 31];

const faultsAt = (request: number): readonly (readonly [string, Fault])[] => [
  ["fails", { kind: "fail", request }],
  ["times out undone", { kind: "time-out", request }],
  ["times out done", { kind: "time-out", request, done: true }],
  ["meets a user who types", { kind: "edit-mode", request, requests: 1 }],
  ["loses the session", { kind: "lose-session", request }],
  ...actions.map((action) => [`fails at action ${action}`, { kind: "fail", request, action }] as const),
];

describe.each([["a build", "before", build], ["a refresh", "built", build], ["a publishing", "built", publish]] as const)("%s that is broken off", (_what, which, run) => {
  it("leaves every cell as it was, at once or at the next contact, and the next run is whole", async () => {
    const file = files[which];
    const { requests, after } = await undisturbed(file, run);
    const failures: string[] = [];
    for (const request of requests) {
      for (const [name, fault] of faultsAt(request)) {
        const { model } = readWorkbook(file);
        const host = await connect(model);
        host.settle();
        const before = cellsOfBook(model, { store: false });
        const start = host.counters.requests;
        host.faults.order({ ...fault, request: start + request });
        const outcome = await run().then(() => "done", () => "refused");
        host.faults.clear();
        host.settle();
        const now = JSON.stringify(cellsOfBook(model, { store: false }));
        const isWhole = now === JSON.stringify(outcome === "done" ? after : before);
        // What was published once is not to be published again.
        await (outcome === "done" ? build() : run());
        host.settle();
        const isWholeNext = JSON.stringify(cellsOfBook(model, { store: false })) === JSON.stringify(after);
        if (!isWholeNext || (!isWhole && fault.kind !== "lose-session")) failures.push(`request ${request} ${name}: ${outcome}, ${isWhole ? "whole" : "torn"}, then ${isWholeNext ? "whole" : "torn"}`);
      }
    }
    expect(failures).toEqual([]);
  }, 600_000);
});
