import { createUniverCalc } from "../../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../../host/createHost";
import { importDelimited } from "../../host/csv/importDelimited";
import { connectOffice } from "../../host/office/bootOffice";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { readScorecardState } from "../../src/commands/readScorecardState";
import { localComputation } from "../../src/computation/localComputation";
import { formatDay, serialDay } from "../../src/domain/table/serialDay";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";

const today = serialDay(2026, 11, 20);

const build = (): Promise<ScorecardAnswer> => buildScorecard.run({
  workbook: new OfficeWorkbook(), computation: localComputation, settings: { locale: "en-US" }, today, onProgress: () => undefined,
});

/** A book of cases, open in the stand-in for Excel. */
async function openBook(): Promise<ExcelHost> {
  const opened = newWorkbook();
  const rows = Array.from({ length: 90 }, (_, row) => `K${row},${formatDay(today - 120 + row)},${formatDay(today - 119 + row)},0,0`);
  importDelimited(opened, { name: "cases", bytes: new TextEncoder().encode(["Case ID,Opened,Closed,Transfers,Reopens", ...rows].join("\n")) });
  const host = createHost({ workbook: opened.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  return host;
}

it("says that a run was broken off, and of the next one that it took that back", async () => {
  const undisturbed = await openBook();
  expect(await build()).toMatchObject({ tookBack: false });
  const requests = undisturbed.counters.requests;

  const host = await openBook();
  const isBrokenOff = async (): Promise<boolean> => (await readScorecardState(new OfficeWorkbook())).isBrokenOff;
  // The last request writes: it comes half way, and then nobody answers who could take that back.
  host.faults.order({ kind: "fail", request: requests, action: 100 }, { kind: "lose-session", request: requests + 1 });
  await expect(build()).rejects.toThrow();
  host.faults.clear();
  expect(await isBrokenOff()).toBe(true);
  expect(await build()).toMatchObject({ tookBack: true });
  expect(await isBrokenOff()).toBe(false);
  expect(await build()).toMatchObject({ tookBack: false, edits: 0 });
});
