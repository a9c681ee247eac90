/** @jest-environment jsdom */
import { buildScorecard } from "../../../src/commands/buildScorecard";
import { refreshScorecard } from "../../../src/commands/refreshScorecard";
import { defaultChoices } from "../../../src/domain/scorecard/scorecardChoices";
import type { PaneEffects } from "../../../src/taskpane/effects/paneEffects";
import { createPane } from "../../../src/taskpane/state/createPane";
import { choicesOf, pickedChoices, isOutOfDate, type Choices, type Run } from "../../../src/taskpane/state/paneState";
import { english } from "../../../src/taskpane/texts/english";
import { exampleAnswer } from "../exampleAnswer";
import { ExcelRefusal } from "../excelRefusal";
import { bookWithScorecard, bookWithTables, emptyBook, exampleEffects } from "../paneDriver";

const paneWith = (changed: Partial<PaneEffects> = {}) => createPane(exampleEffects(changed), english);
const byDefault: Choices = choicesOf(defaultChoices);
const failure = (run: Run) => (run.kind === "failed" ? run.problem : null);

it("starts no second run while one goes on, whoever asks for it", async () => {
  let finish: () => void = () => undefined;
  const runScorecard = jest.fn(() => new Promise<typeof exampleAnswer>((resolve) => (finish = () => resolve(exampleAnswer))));
  const pane = paneWith({ runScorecard });
  const first = pane.start(refreshScorecard);
  await pane.start(buildScorecard);
  await pane.startSelfTest();
  expect(runScorecard).toHaveBeenCalledTimes(1);
  finish();
  await first;
  expect(pane.store.getState().run).toMatchObject({ kind: "done", outcome: "written" });
  await Promise.all([pane.start(buildScorecard), finish()]);
  expect(runScorecard).toHaveBeenCalledTimes(2);
});

it.each([
  ["find", "Nothing in the workbook was changed."],
  ["read", "Nothing in the workbook was changed."],
  ["compute", "Nothing in the workbook was changed."],
  ["write", "Your tables and what you typed are untouched. What was written of the scorecard's sheets is taken back, at the latest by the next run."],
] as const)("says of a failure in the stage %s what was left untouched", async (stage, untouched) => {
  const pane = paneWith({
    runScorecard: (_command, _chosen, onProgress) => {
      onProgress(stage, 0, 0);
      return Promise.reject(new ExcelRefusal("Timeout"));
    },
  });
  await pane.start(refreshScorecard);
  expect(failure(pane.store.getState().run)).toMatchObject({ untouched, happened: "Excel is busy and did not answer in time." });
});

it("takes a failure after a cancel for the cancel, unless sheets were being written", async () => {
  const pane = paneWith({ runScorecard: () => {
    pane.cancel();
    return Promise.reject(new Error("The thread was ended."));
  } });
  await pane.start(refreshScorecard);
  expect(pane.store.getState().run).toEqual({ kind: "done", outcome: "cancelled" });
});

it("shows what was made when the cancel came too late", async () => {
  const pane = paneWith({ runScorecard: () => {
    pane.cancel();
    return Promise.resolve({ ...exampleAnswer, edits: 0 });
  } });
  await pane.start(refreshScorecard);
  expect(pane.store.getState().run).toMatchObject({ kind: "done", outcome: "up-to-date" });
});

describe("taking back", () => {
  it.each([
    ["all of it", { edits: 5, kept: [] }, "taken-back"],
    ["but for sheets that were written on", { edits: 5, kept: ["trends"] }, "partly-taken-back"],
  ] as const)("of a run, %s, shows what the workbook then holds", async (_how, taken, outcome) => {
    const readStanding = jest.fn(() => Promise.resolve(bookWithTables));
    const pane = paneWith({ readStanding, takeBack: () => Promise.resolve(taken) });
    await pane.start(buildScorecard);
    await pane.takeBack();
    expect(pane.store.getState()).toMatchObject({ shown: null, standing: bookWithTables, run: { kind: "done", outcome } });
  });

  it("of nothing says so, and leaves what is shown", async () => {
    const pane = paneWith({ takeBack: () => Promise.resolve(null) });
    await pane.start(refreshScorecard);
    await pane.takeBack();
    expect(pane.store.getState()).toMatchObject({ shown: { answer: exampleAnswer }, run: { kind: "done", outcome: "nothing-to-take-back" } });
  });

  it("says why Excel refused it", async () => {
    const pane = paneWith({ takeBack: () => Promise.reject(new ExcelRefusal("AccessDenied")) });
    await pane.takeBack();
    expect(failure(pane.store.getState().run)).toMatchObject({ happened: "A sheet or the workbook is protected." });
  });
});

it("settles a cell that was typed over by a refresh that is told of it", async () => {
  const runScorecard = jest.fn<ReturnType<PaneEffects["runScorecard"]>, Parameters<PaneEffects["runScorecard"]>>(() => Promise.resolve(exampleAnswer));
  const pane = paneWith({ runScorecard });
  await pane.settleCell("a/b/c/d", "typed");
  await pane.settleCell("a/b/c/d", "computed");
  expect(runScorecard.mock.calls.map(([command, { settled }]) => [command.id, settled])).toEqual([
    ["scorecard.refresh", { kept: ["a/b/c/d"], taken: [] }], ["scorecard.refresh", { kept: [], taken: ["a/b/c/d"] }],
  ]);
});

describe("choices", () => {
  const stored: Choices = { ...byDefault, team: "Returns", shape: "teams", granularity: "quarter", asOf: 46_000, targets: { innovation: 12 }, fiscalYearStart: 4 };

  it("are the stored scorecard's until something is chosen, and the answer's after a run", async () => {
    const pane = paneWith({ readStanding: () => Promise.resolve({ ...bookWithScorecard, choices: stored }) });
    await pane.look();
    expect(pickedChoices(pane.store.getState())).toEqual(stored);
    pane.choose({ team: null });
    expect(pickedChoices(pane.store.getState())).toEqual({ ...stored, team: null });
    await pane.start(refreshScorecard);
    expect(pickedChoices(pane.store.getState())).toEqual(byDefault);
    expect(isOutOfDate(pane.store.getState())).toBe(false);
  });

  it("hold settings of the workbook one by one, and say that they are not shown until a run has used them", async () => {
    const runScorecard = jest.fn((_: unknown, chosen: unknown) => Promise.resolve({ ...exampleAnswer, choices: { ...defaultChoices, ...(chosen as object) } }));
    const pane = paneWith({ readStanding: () => Promise.resolve({ ...bookWithScorecard, choices: stored }), runScorecard });
    await pane.look();
    pane.settings.sayForWorkbook({ options: { innovation: { count: "duplicates" } } });
    pane.settings.sayForWorkbook({ targets: { innovation: null }, weights: { innovation: 2 } });
    expect(pickedChoices(pane.store.getState())).toEqual({ ...stored, options: { innovation: { count: "duplicates" } }, targets: {}, weights: { innovation: 2 } });
    expect(isOutOfDate(pane.store.getState())).toBe(true);
    pane.settings.sayForWorkbook({ options: { innovation: { count: null } }, targets: { innovation: 12 }, weights: { innovation: null } });
    expect(isOutOfDate(pane.store.getState())).toBe(false);
    pane.settings.sayForWorkbook({ fiscalYearStart: 7 });
    await pane.start(refreshScorecard);
    expect(runScorecard.mock.calls[0]?.[1]).toMatchObject({ fiscalYearStart: 7 });
  });

  it("take away how the last run ended, but not why it failed", async () => {
    const runScorecard = jest.fn(() => Promise.resolve(exampleAnswer));
    const pane = paneWith({ runScorecard });
    await pane.start(refreshScorecard);
    pane.choose({ team: "Returns" });
    expect(pane.store.getState().run.kind).toBe("idle");
    runScorecard.mockRejectedValue(new ExcelRefusal("AccessDenied"));
    await pane.start(refreshScorecard);
    pane.choose({ team: null });
    expect(pane.store.getState().run.kind).toBe("failed");
  });

  it("that led to no scorecard stay, so that they can be corrected", async () => {
    const pane = paneWith({ runScorecard: () => Promise.resolve({ ...exampleAnswer, scorecard: null }) });
    pane.choose({ asOf: 40_000 });
    await pane.start(refreshScorecard);
    expect(pickedChoices(pane.store.getState()).asOf).toBe(40_000);
    expect(isOutOfDate(pane.store.getState())).toBe(true);
  });
});

it("keeps what it knew of the workbook when a later look is refused", async () => {
  const readStanding = jest.fn(() => Promise.resolve(emptyBook));
  const pane = paneWith({ readStanding });
  await pane.look();
  readStanding.mockRejectedValue(new ExcelRefusal("InvalidOperationInCellEditMode"));
  await pane.look();
  expect(pane.store.getState()).toMatchObject({ standing: emptyBook, run: { kind: "idle" } });
});

describe("a correction", () => {
  const closed = { dataset: "cases", column: "closed" };

  it("waits for the first run where there is no scorecard, and is used and kept by it", async () => {
    const runScorecard = jest.fn(exampleEffects().runScorecard);
    const pane = paneWith({ runScorecard, readStanding: () => Promise.resolve(bookWithTables) });
    await pane.look();
    await pane.correctColumn({ ...closed, header: "Xqz" });
    await pane.correctColumn({ dataset: "Cases", column: "CLOSED", header: "Yqz" });
    await pane.correctTable({ dataset: "", table: "Lookup" });
    await pane.correctTable({ dataset: "people", table: "LOOKUP", also: true });
    expect(runScorecard).not.toHaveBeenCalled();
    const chosen = { columns: [{ dataset: "Cases", column: "CLOSED", header: "Yqz" }], tables: [{ dataset: "people", table: "LOOKUP", also: true }] };
    expect(pickedChoices(pane.store.getState())).toMatchObject(chosen);
    await pane.start(buildScorecard);
    expect(runScorecard).toHaveBeenLastCalledWith(buildScorecard, chosen, expect.anything(), expect.anything());
    expect(pane.store.getState().chosen).toEqual({});
  });

  it("makes the scorecard again where there is one", async () => {
    const runScorecard = jest.fn(exampleEffects().runScorecard);
    const pane = paneWith({ runScorecard });
    await pane.look();
    await pane.correctColumn({ ...closed, header: "" });
    expect(runScorecard).toHaveBeenLastCalledWith(refreshScorecard, { columns: [{ ...closed, header: "" }] }, expect.anything(), expect.anything());
    await pane.correctTable({ dataset: null, table: "Cases" });
    expect(runScorecard).toHaveBeenLastCalledWith(refreshScorecard, { tables: [{ dataset: null, table: "Cases" }] }, expect.anything(), expect.anything());
  });

  it("runs the building again where the first run led to nothing", async () => {
    const runScorecard = jest.fn(() => Promise.resolve({ ...exampleAnswer, scorecard: null }));
    const pane = paneWith({ runScorecard, readStanding: () => Promise.resolve(bookWithTables) });
    await pane.look();
    await pane.start(buildScorecard);
    await pane.correctColumn({ ...closed, header: "Xqz" });
    await pane.correctColumn({ dataset: "cases", column: "opened", header: "Yqz" });
    const columns = [{ ...closed, header: "Xqz" }, { dataset: "cases", column: "opened", header: "Yqz" }];
    expect(runScorecard).toHaveBeenLastCalledWith(buildScorecard, { columns }, expect.anything(), expect.anything());
  });

  it("is not taken while a command runs, and waits after a cancel", async () => {
    let reject: (error: Error) => void = () => undefined;
    const runScorecard = jest.fn(() => new Promise<never>((_resolve, no) => (reject = no)));
    const pane = paneWith({ runScorecard });
    await pane.look();
    const first = pane.correctColumn({ ...closed, header: "Xqz" });
    await pane.correctColumn({ ...closed, header: "Yqz" });
    pane.cancel();
    reject(new Error("The thread was ended."));
    await first;
    expect(runScorecard).toHaveBeenCalledTimes(1);
    expect(pane.store.getState()).toMatchObject({ run: { kind: "done", outcome: "cancelled" }, chosen: { columns: [{ ...closed, header: "Xqz" }] } });
  });

  it("that waits makes what is shown out of date, unless it was in force already", async () => {
    const columns = [{ ...closed, header: "Xqz" }];
    const pane = paneWith({ runScorecard: () => Promise.resolve({ ...exampleAnswer, choices: { ...exampleAnswer.choices, columns } }) });
    await pane.start(refreshScorecard);
    pane.choose({ columns });
    expect(isOutOfDate(pane.store.getState())).toBe(false);
    pane.choose({ columns: [{ ...closed, header: null }] });
    expect(isOutOfDate(pane.store.getState())).toBe(true);
  });
});

it("knows the tables as the last run found them", async () => {
  const pane = paneWith({ readStanding: () => Promise.resolve(emptyBook) });
  await pane.look();
  await pane.start(buildScorecard);
  expect(pane.store.getState().standing).toMatchObject({ holdsScorecard: true, tables: exampleAnswer.tables });
});
