import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { addSampleData } from "../../src/commands/addSampleData";
import { buildScorecard } from "../../src/commands/buildScorecard";
import { removeSampleData, type RemovedSample } from "../../src/commands/removeSampleData";
import { localComputation } from "../../src/computation/localComputation";
import { days1904 } from "../../src/domain/table/serialDay";
import { localSample } from "../../src/computation/localSample";
import { makeRecentSample, recentMonths } from "../../src/sample/recentSample";
import { serialOf } from "../../src/sample/sheetTable";
import { officeInputTables } from "../../src/workbook/office/input/officeInputTables";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import type { AddedTable } from "../../src/workbook/inputTables";
import { defaultSettings, today } from "../cli/settings";
import { copySheet } from "./userEdits/copySheet";

const sample = makeRecentSample();
const sheets = sample.map(({ sheet }) => sheet);

async function openEmpty(date1904 = false): Promise<ExcelHost> {
  const { model } = newWorkbook();
  model.date1904 = date1904;
  const host = createHost({ workbook: model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

const context = (signal?: AbortSignal): Parameters<typeof addSampleData>[0] =>
  ({ workbook: new OfficeWorkbook(), inputTables: officeInputTables, sample: localSample, onProgress: () => undefined, signal });
const add = (signal?: AbortSignal): Promise<readonly AddedTable[]> => addSampleData(context(signal));
const remove = (): Promise<RemovedSample> => removeSampleData(context());
const sheetNames = ({ workbook }: ExcelHost): string[] => workbook.sheets.map(({ name }) => name);

it("puts the sample's tables on sheets of their own, from which a scorecard with every indicator is made", async () => {
  const host = await openEmpty();
  const progress: number[] = [];
  const added = await addSampleData({ ...context(), onProgress: (done, total) => progress.push(total === 0 ? 0 : done / total) });
  expect(added.map(({ sheet }) => sheet)).toEqual(sheets);
  expect(added[0]).toEqual({ sheet: "Cases", table: "Cases", firstCell: "Cases!A4" });
  expect(sheetNames(host)).toEqual(["Sheet1", ...sheets]);
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  expect(progress.at(-1)).toBe(1);
  const { scorecard } = await buildScorecard.run({ workbook: new OfficeWorkbook(), computation: localComputation, settings: defaultSettings, today, onProgress: () => undefined });
  expect(scorecard?.lines.filter(({ headline }) => headline === null)).toEqual([]);
  expect(scorecard?.lines[0]?.series.length).toBeGreaterThanOrEqual(recentMonths);
});

it("removes what it added where nobody changed it, and leaves what somebody typed", async () => {
  const host = await openEmpty();
  await add();
  const type = (sheet: string, row: number, column: number, text: string): void =>
    void host.user.type(host.workbook.sheets.find(({ name }) => name === sheet)?.id ?? "", [{ row, column, text }]);
  type("Cases", 5000, 5, "Invoices");
  type("Decisions", 1, 3, "my note");
  type("People", 4, 12, "beside");
  expect(await remove()).toEqual({ removed: sheets.filter((name) => !["Cases", "Decisions", "People"].includes(name)), changed: ["Cases", "Decisions", "People"] });
  expect(sheetNames(host)).toEqual(["Sheet1", "Cases", "Decisions", "People"]);
});

it("keeps a copy of a sheet that a user made", async () => {
  const host = await openEmpty();
  await add();
  const list = host.workbook.sheets.find(({ name }) => name === "Teams List");
  if (!list) throw new Error("The sample has a list of teams.");
  const copy = copySheet(list, host.workbook.sheets.length).name;
  expect((await remove()).changed).toEqual([copy]);
  expect(sheetNames(host)).toEqual(["Sheet1", copy]);
});

it("counts days from 1904 where the workbook does", async () => {
  const host = await openEmpty(true);
  await add();
  const opened = sample[0]?.rows[0]?.[1];
  expect(host.workbook.sheets.find(({ name }) => name === "Cases")?.getValue(3, 1)).toBeCloseTo((serialOf(opened ?? null) ?? 0) - days1904, 9);
  expect((await remove()).removed).toEqual(sheets);
  expect(sheetNames(host)).not.toContain("Cases");
});

it("leaves nothing behind where it is cancelled", async () => {
  const host = await openEmpty();
  const cancel = new AbortController();
  const adding = addSampleData({ ...context(cancel.signal), onProgress: (done) => done > 3_000 && cancel.abort(new Error("stop")) });
  await expect(adding).rejects.toThrow("stop");
  expect(sheetNames(host)).toEqual(["Sheet1"]);
});

it("does nothing where there is no sample", async () => {
  await openEmpty();
  expect(await remove()).toEqual({ removed: [], changed: [] });
});
