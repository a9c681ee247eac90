import { buildScorecard } from "../../src/commands/buildScorecard";
import type { ScorecardAnswer } from "../../src/commands/command";
import { readScorecardState } from "../../src/commands/readScorecardState";
import { localComputation } from "../../src/computation/localComputation";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { openPeopleBook, today } from "./peopleBook";

const build = (): Promise<ScorecardAnswer> => buildScorecard.run({
  workbook: new OfficeWorkbook(), computation: localComputation, settings: { locale: "en-US" }, today, onProgress: () => undefined,
});

it("says that a run was broken off, and of the next one that it took that back", async () => {
  const undisturbed = await openPeopleBook();
  expect(await build()).toMatchObject({ tookBack: false });
  const requests = undisturbed.counters.requests;

  const host = await openPeopleBook();
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
