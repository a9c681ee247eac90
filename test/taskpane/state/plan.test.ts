import { createStore } from "zustand/vanilla";
import { createNotifications, type Notifications } from "../../../src/taskpane/state/notifications";
import { createPalette } from "../../../src/taskpane/state/palette";
import { firstState, type PaneState, type Standing } from "../../../src/taskpane/state/paneState";
import { createPlan, type PlanActions } from "../../../src/taskpane/state/plan";
import { urgentItems, type PlanState } from "../../../src/taskpane/state/planState";
import { english } from "../../../src/taskpane/texts/english";
import { laterTurns } from "../../host/laterTurns";
import { ExcelRefusal } from "../excelRefusal";
import { examplePlan, PlanSheetInMemory, planWith } from "../examplePlan";

// What is offered for a while is not waited for.
beforeEach(() => void jest.useFakeTimers({ advanceTimers: true }));
afterEach(() => void jest.useRealTimers());

const book = (holdsScorecard: boolean): Standing => ({ holdsScorecard, tables: [], samples: [], choices: null, isBrokenOff: false });

function planOn(sheet: PlanSheetInMemory): { readonly plan: PlanActions; readonly state: () => PlanState; readonly look: (holdsScorecard?: boolean) => Promise<void>; readonly notifications: Notifications } {
  const store = createStore<PaneState>(() => firstState);
  const notifications = createNotifications();
  const plan = createPlan({ store, effects: sheet, notifications, pick: createPalette().pick, selectCell: () => Promise.resolve(), texts: () => english });
  const look = (holdsScorecard = true): Promise<void> => {
    store.setState({ standing: book(holdsScorecard) });
    return laterTurns();
  };
  return { plan, state: () => store.getState().plan, look, notifications };
}

it("reads the sheet whenever the workbook was looked at, and nothing where there is no scorecard", async () => {
  const sheet = new PlanSheetInMemory();
  const { state, look } = planOn(sheet);
  await look(false);
  expect(state()).toMatchObject({ isRead: true, checklist: null });
  expect(urgentItems(state())).toBe(0);
  await look();
  expect(state().checklist).toBe(examplePlan);
  expect(urgentItems(state())).toBe(2);
});

it("follows the sheet once however often it is looked at, and tries again where Excel would not tell of changes", async () => {
  const sheet = new PlanSheetInMemory();
  const follow = jest.spyOn(sheet.watch, "onChanged").mockRejectedValueOnce(new ExcelRefusal("ServiceNotAvailable"));
  const { state, look } = planOn(sheet);
  await look();
  sheet.change(planWith("coaching", { owner: "Zoe" }));
  await laterTurns();
  expect(state().checklist).toBe(examplePlan);
  await look();
  await look();
  expect(follow).toHaveBeenCalledTimes(2);
  sheet.change(planWith("coaching", { owner: "Kim" }), "remote");
  await laterTurns();
  expect(state().checklist?.items[1]?.owner).toBe("Kim");
  expect([...state().theirs]).toEqual(["coaching"]);
});

it("keeps what is known where the sheet cannot be read", async () => {
  const sheet = new PlanSheetInMemory();
  const { plan, state, look } = planOn(sheet);
  await look();
  jest.spyOn(sheet, "readPlan").mockRejectedValue(new ExcelRefusal("ServiceNotAvailable"));
  await plan.read();
  await plan.tick("principles");
  expect(state().checklist?.items[0]?.status).toBe("done");
});

it("writes one edit after the other, and goes on after one that was refused", async () => {
  const sheet = new PlanSheetInMemory();
  const { plan, state, look, notifications } = planOn(sheet);
  await look();
  sheet.refusal = "no-row";
  await Promise.all([plan.tick("principles"), plan.tick("coaching"), plan.setFields("authority", { note: "soon" })]);
  expect(state().checklist?.items.map(({ status, note }) => note ?? status)).toEqual(["not started", "done", "done", "soon", "not started"]);
  expect(state().undo.map(({ title }) => title)).toEqual(["“Train all leaders on coaching” is done", "“Push authority downward” is changed"]);
  const said = (): string[] => notifications.store.getState().map(({ text }) => text);
  expect(said()).toEqual([expect.stringMatching(/^Not written: “Establish leadership principles” is done\. Its row is gone/), "“Push authority downward” is changed"]);
  jest.advanceTimersByTime(10_000);
  expect(said()).toEqual([expect.stringMatching(/^Not written/)]);
});

it("remembers the last twenty edits", async () => {
  const { plan, state, look } = planOn(new PlanSheetInMemory());
  await look();
  for (let edit = 0; edit < 22; edit++) await plan.setFields("coaching", { note: String(edit) });
  for (let edit = 0; edit < 22; edit++) await plan.undo();
  expect([state().undo.length, state().checklist?.items[1]?.note]).toEqual([0, "1"]);
});
