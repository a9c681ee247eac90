import type { CommandContext } from "../../../src/commands/command";
import { buildScorecard } from "../../../src/commands/buildScorecard";
import { localComputation } from "../../../src/computation/localComputation";
import { localSample } from "../../../src/computation/localSample";
import { localSharing } from "../../../src/computation/localSharing";
import { workbookEffects } from "../../../src/taskpane/effects/workbookEffects";
import { officeInputTables } from "../../../src/workbook/office/input/officeInputTables";
import { officeRows } from "../../../src/workbook/office/rows/officeRows";
import { officeTargets } from "../../../src/workbook/office/officeTargets";
import { officeInsights } from "../../../src/workbook/office/officeInsights";
import { officePlan } from "../../../src/workbook/office/officePlan";
import { OfficeWatch } from "../../../src/workbook/office/officeWatch";
import { OfficeWorkbook } from "../../../src/workbook/office/officeWorkbook";
import { exampleAnswer } from "../exampleAnswer";
import { openHost } from "../../host/testHost";

const nowhere = (): Promise<never> => Promise.reject(new Error("not asked for"));

function effects() {
  const workbook = new OfficeWorkbook();
  return workbookEffects({ workbook, file: workbook, sharing: localSharing, computation: localComputation, locale: "de-DE", spoken: () => "en", selectCell: nowhere, openSheet: nowhere, plan: officePlan, rows: officeRows, targets: officeTargets, insights: officeInsights, inputTables: officeInputTables, sample: localSample, watch: new OfficeWatch(), selfTest: { runSelfTest: nowhere }, memory: { read: () => null, write: () => undefined }, language: { display: "en", loadTexts: () => Promise.reject(new Error("Not asked for here.")) }, requests: () => 0 });
}

it("says in three requests which tables are there: Excel tables and plain blocks", async () => {
  const host = await openHost(["Data"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:C2").values = [["Person", "Hired", "Left"], ["Ann", 45_000, ""]];
    sheet.tables.add("A1:C2", true).name = "Staff";
    sheet.getRange("F1:G3").values = [["Colour", "Code"], ["red", 1], ["blue", 2]];
    sheet.tables.add("F1:G3", true).name = "Lookup";
    sheet.getRange("A5:B7").values = [["Case ID", "Opened"], ["K1", 46_000], ["K2", 46_001]];
    await context.sync();
  });
  const { requests } = host.counters;
  const { holdsScorecard, choices, tables } = await effects().readStanding();
  expect([holdsScorecard, choices]).toEqual([false, null]);
  expect(tables).toMatchObject([{ name: "Staff", rowCount: 1, sample: [["Ann", 45_000, ""]] }, { name: "Lookup", rowCount: 2 }, { name: "Data", rowCount: 2, block: { firstRow: 5 } }]);
  expect(host.counters.requests - requests).toBe(3);
});

it("runs a command with what was chosen, and leaves the rest to what the workbook remembers", async () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 20, 23, 59) });
  const run = jest.fn((_context: CommandContext) => Promise.resolve(exampleAnswer));
  await effects().runScorecard({ ...buildScorecard, run }, { team: "Returns" }, () => undefined, new AbortController().signal);
  jest.useRealTimers();
  expect(run.mock.calls[0]?.[0].settings).toEqual({ team: "Returns", locale: "de-DE", language: "en" });
  expect(run.mock.calls[0]?.[0].today).toBe(46_346);
});
