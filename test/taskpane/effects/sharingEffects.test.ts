import { buildScorecard } from "../../../src/commands/buildScorecard";
import { localComputation } from "../../../src/computation/localComputation";
import { localSharing } from "../../../src/computation/localSharing";
import { sharingEffects } from "../../../src/taskpane/effects/sharingEffects";
import { ExcelRefusal } from "../excelRefusal";
import { FileRefusal, notOffered, unreadableFile } from "../../../src/workbook/excelProblem";
import { OfficeWorkbook } from "../../../src/workbook/office/officeWorkbook";
import type { WorkbookFile } from "../../../src/workbook/workbookFile";
import { openPeopleBook, today } from "../../commands/peopleBook";

const { signal } = new AbortController();
const workbook = new OfficeWorkbook();
const effects = (file: WorkbookFile = workbook) => sharingEffects({ workbook, file, sharing: localSharing, spoken: () => "en", today: () => today });
const refused = (error: Error): WorkbookFile => ({ readFile: () => Promise.reject(error), openFile: () => Promise.reject(error) });

beforeAll(async () => {
  await openPeopleBook();
  await buildScorecard.run({ workbook, computation: localComputation, settings: { locale: "en-US" }, today, onProgress: () => undefined });
});

it("lists what names people in the cells and in the file, and says how far it is", async () => {
  const stages = new Set<string>();
  const findings = await effects().checkSharing((stage) => stages.add(stage), signal);
  expect(findings?.map(({ code }) => code)).toEqual(expect.arrayContaining(["sharing.input-names", "sharing.store"]));
  expect([...stages]).toEqual(["find", "read", "file", "check"]);
});

it.each([["no file", notOffered], ["a closed file", unreadableFile]])("lists what stands in the cells where Excel hands out %s", async (_what, code) => {
  const findings = await effects(refused(new FileRefusal(code, ""))).checkSharing(() => undefined, signal);
  expect(findings?.map(({ code }) => code)).toEqual(expect.arrayContaining(["sharing.input-names", "sharing.not-looked"]));
});

it("does not take another refusal for that", async () => {
  const error = new ExcelRefusal("HostIsBusy");
  await expect(effects(refused(error)).checkSharing(() => undefined, signal)).rejects.toBe(error);
});
