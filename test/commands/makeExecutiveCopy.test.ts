import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { openXlsxPackage } from "../../host/xlsx/zip/openXlsxPackage";
import { buildScorecard } from "../../src/commands/buildScorecard";
import { makeExecutiveCopy, type ExecutiveCopyAnswer, type ExecutiveCopyContext } from "../../src/commands/makeExecutiveCopy";
import { localComputation } from "../../src/computation/localComputation";
import { localSharing } from "../../src/computation/localSharing";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { agents, openPeopleBook, today } from "./peopleBook";

function makeCopy(changed: Partial<ExecutiveCopyContext> = {}): Promise<ExecutiveCopyAnswer> {
  const workbook = new OfficeWorkbook();
  return makeExecutiveCopy.run({ workbook, file: workbook, sharing: localSharing, today, onProgress: () => undefined, ...changed });
}

const build = async (): Promise<void> => {
  await buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: { locale: "en-US" }, today, onProgress: () => undefined });
};

it("opens a copy of the scorecard as a new workbook: no name, no formula, no input; the workbook is only read", async () => {
  const host = await openPeopleBook();
  const opened: Uint8Array[] = [];
  host.onNewWorkbook((bytes) => opened.push(bytes));
  await build();
  const { writingRequests } = host.counters;
  const stages: string[] = [];
  expect(await makeCopy({ onProgress: (stage) => stages.at(-1) === stage || stages.push(stage) })).toEqual({ kind: "opened" });
  expect(stages).toEqual(["find", "read", "file", "copy", "open"]);
  expect(host.counters.writingRequests).toBe(writingRequests);

  const [bytes = new Uint8Array()] = opened;
  const { model } = readWorkbook(bytes);
  expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Scorecard", "Trends", "90-Day Plan"]));
  expect(model.sheets.map(({ name }) => name)).not.toContain("cases");
  const copy = openXlsxPackage(bytes);
  const texts = copy.names.map((name) => copy.text(name)).join("\n");
  for (const agent of agents) expect(texts).not.toContain(agent.split(" ")[1]);
  expect(texts).not.toMatch(/<f>|<f /);
}, 60_000);

it("makes nothing of a workbook without a scorecard", async () => {
  const host = await openPeopleBook();
  host.onNewWorkbook(() => { throw new Error("nothing is to be opened"); });
  expect(await makeCopy()).toEqual({ kind: "no-scorecard" });
});

it("opens nothing where somebody would still be named", async () => {
  const host = await openPeopleBook();
  host.onNewWorkbook(() => { throw new Error("nothing is to be opened"); });
  await build();
  const places = [{ place: "Scorecard!B7", name: "Mara Quillfeather" }];
  expect(await makeCopy({ sharing: { copy: () => Promise.resolve({ kind: "named", places }) } })).toEqual({ kind: "named", places });
});

it.each(["read", "file", "copy"] as const)("opens nothing when it is cancelled in the stage %s", async (last) => {
  const host = await openPeopleBook();
  host.onNewWorkbook(() => { throw new Error("nothing is to be opened"); });
  await build();
  const abort = new AbortController();
  const copied = makeCopy({ signal: abort.signal, onProgress: (stage) => stage === last && abort.abort(new Error("enough")) });
  await expect(copied).rejects.toThrow("enough");
});

it("says what Excel says where it does not open the copy", async () => {
  await openPeopleBook();
  await build();
  await expect(makeCopy()).rejects.toMatchObject({ code: "NotImplemented" });
});
