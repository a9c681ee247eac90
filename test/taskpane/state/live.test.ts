import { createStore } from "zustand/vanilla";
import { arrivedAfter, createLive, quietAfter } from "../../../src/taskpane/state/live";
import { firstState, type PaneState } from "../../../src/taskpane/state/paneState";
import { readData } from "../../../src/taskpane/state/readData";
import type { WorkbookChange, WorkbookListener } from "../../../src/workbook/workbookWatch";
import { storeSheetId } from "../../../src/layout/store/storeSheet";
import { defaultChoices } from "../../../src/domain/scorecard/scorecardChoices";
import { exampleAnswer } from "../exampleAnswer";
import { exampleTables } from "../exampleTables";
import { bookWithScorecard } from "../paneDriver";

const typed: WorkbookChange = { kind: "cells", sheet: null, sheetName: "Data", address: "B2:B9", tables: ["Cases"], source: "local", isOwn: false };
const running: PaneState["run"] = { kind: "running", title: "Refresh", stage: "read", done: 0, total: 0, cancelling: false };
const shown = (): PaneState["shown"] => ({ answer: exampleAnswer, choices: exampleAnswer.choices, at: new Date() });

async function follow(byItself = false) {
  const store = createStore<PaneState>(() => ({ ...firstState, standing: bookWithScorecard, data: readData(exampleTables, defaultChoices, []), shown: shown() }));
  let tell: WorkbookListener = () => undefined;
  const refresh = jest.fn(() => Promise.resolve());
  const look = jest.fn(() => Promise.resolve());
  const onChanged = jest.fn((listener: WorkbookListener) => ((tell = listener), Promise.resolve({ dispose: () => undefined })));
  const live = createLive({ store, watch: { onChanged }, refreshesByItself: () => byItself, refresh, look });
  await live.follow();
  return { store, live, refresh, look, onChanged, tell: (...changes: WorkbookChange[]) => tell(changes), names: () => live.store.getState().map(({ name }) => name) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("follows once, and tries again where Excel refused", async () => {
  const { live, onChanged } = await follow();
  await live.follow();
  expect(onChanged).toHaveBeenCalledTimes(1);
  const refused = jest.fn(() => Promise.reject(new Error("busy")));
  const other = createLive({ store: createStore(() => firstState), watch: { onChanged: refused }, refreshesByItself: () => false, refresh: jest.fn(), look: jest.fn() });
  await other.follow();
  await other.follow();
  expect(refused).toHaveBeenCalledTimes(2);
});

it("tells what the shown scorecard is behind, until there is a new one; what was typed while it was made stays told", async () => {
  const { store, tell, names } = await follow();
  tell(typed);
  expect(names()).toEqual(["Cases"]);
  store.setState({ run: running });
  tell({ ...typed, sheet: "scorecard", sheetName: "Scorecard", tables: [] });
  store.setState({ shown: shown(), run: { kind: "done", outcome: "written" } });
  expect(names()).toEqual(["Scorecard"]);
  store.setState({ run: running });
  store.setState({ shown: shown(), run: { kind: "done", outcome: "written" } });
  expect(names()).toEqual([]);
});

it("looks at the workbook again when a sheet comes or goes", async () => {
  const { tell, look } = await follow();
  tell({ ...typed, kind: "sheet-deleted", address: "", tables: [] });
  expect(look).toHaveBeenCalledTimes(1);
  tell({ ...typed, kind: "sheet-added", address: "", tables: [], isOwn: true });
  expect(look).toHaveBeenCalledTimes(1);
});

it("tells once of a colleague's refresh, when what it writes has arrived, and of no own one", async () => {
  const { tell, live } = await follow();
  const told = jest.fn();
  const { dispose } = live.onRefreshedElsewhere(told);
  const stored: WorkbookChange = { ...typed, sheet: storeSheetId, sheetName: "store", tables: [], source: "remote" };
  tell(stored);
  jest.advanceTimersByTime(arrivedAfter - 1);
  tell({ ...stored, address: "B9" });
  jest.advanceTimersByTime(arrivedAfter - 1);
  expect(told).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledTimes(1);
  tell({ ...stored, source: "local", isOwn: true }, { ...typed, source: "remote" });
  dispose();
  tell(stored);
  jest.advanceTimersByTime(arrivedAfter);
  expect(told).toHaveBeenCalledTimes(1);
});

describe("refreshing by itself", () => {
  it("waits until nobody types, and then runs once", async () => {
    const { tell, refresh } = await follow(true);
    tell(typed);
    jest.advanceTimersByTime(quietAfter - 1);
    tell({ ...typed, address: "C9" });
    jest.advanceTimersByTime(quietAfter - 1);
    expect(refresh).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(refresh).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(quietAfter * 5);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("waits for a run that goes on", async () => {
    const { store, tell, refresh } = await follow(true);
    store.setState({ run: running });
    tell(typed);
    jest.advanceTimersByTime(quietAfter);
    expect(refresh).not.toHaveBeenCalled();
    store.setState({ run: { kind: "idle" } });
    jest.advanceTimersByTime(quietAfter);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("does nothing where nothing that is read was changed, where there is no scorecard, or where the user does not want it", async () => {
    const wanted = await follow(true);
    wanted.tell({ ...typed, tables: ["Lookup"] });
    const without = await follow(true);
    without.store.setState({ shown: null, standing: null });
    without.tell(typed);
    const unwanted = await follow();
    unwanted.tell(typed);
    jest.advanceTimersByTime(quietAfter * 2);
    for (const { refresh } of [wanted, without, unwanted]) expect(refresh).not.toHaveBeenCalled();
  });
});
