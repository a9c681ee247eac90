/** @jest-environment jsdom */
import axe from "axe-core";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Pane } from "../../../src/taskpane/state/createPane";
import { PlanSheetInMemory, examplePlan, planDay, planWith } from "../examplePlan";
import { laterTurns } from "../../host/laterTurns";
import { ExcelRefusal } from "../excelRefusal";
import { bookWithTables, chooseCommand, emptyBook, showPane } from "../paneDriver";

async function showPlan(sheet = new PlanSheetInMemory()): Promise<{ readonly sheet: PlanSheetInMemory; readonly pane: Pane }> {
  const pane = showPane({ plan: sheet });
  await doing(() => undefined);
  await screen.findByRole("button", { name: /^Plan, 2 overdue or due/ });
  act(() => pane.open("plan"));
  await screen.findByRole("heading", { name: "Whole plan" });
  return { sheet, pane };
}

const box = (title: string): HTMLInputElement => screen.getByRole("checkbox", { name: `Done: ${title}` });
/** Does something, and waits for what follows from it outside the page. */
const doing = (work: () => unknown): Promise<void> => act(async () => {
  work();
  await laterTurns();
});
const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key });
const headings = (): string[] => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent ?? "");
const principles = "Establish leadership principles";

it("shows what is urgent first, then each phase with its progress and what its gate waits for", async () => {
  await showPlan();
  expect(headings()).toEqual(["Whole plan", "Overdue (1)", "Due within 7 days (1)", "1 Foundation setting", "2 Process evolution", "3 Sustainability building", "In no phase (1)"]);
  expect(screen.getAllByRole("checkbox").map((one) => one.getAttribute("aria-label"))).toEqual(
    [principles, "Train all leaders on coaching", "Create feedback mechanisms", "Push authority downward", "Move the billing queue"].map((title) => `Done: ${title}`));
  screen.getByText("1 of 3 done");
  screen.getByText("Gate on 30 Nov 2026: 2 open");
  screen.getByText("overdue by 12 days");
  screen.getByText("due in 3 days");
  screen.getByText("no owner yet");
});

it("ticks at once, writes only status and day, and takes it back from the notification", async () => {
  const { sheet } = await showPlan();
  await doing(() => fireEvent.click(box(principles)));
  expect(box(principles).checked).toBe(true);
  await screen.findByText("“Establish leadership principles” is done");
  expect(sheet.edits).toEqual([{ kind: "set", item: "principles", fields: { status: "done", doneOn: planDay } }]);
  expect(headings()).not.toContain("Overdue (1)");
  const note = screen.getByRole("group", { name: "“Establish leadership principles” is done" });
  await doing(() => fireEvent.click(within(note).getByRole("button", { name: "Undo" })));
  await waitFor(() => expect(box(principles).checked).toBe(false));
  expect(screen.queryByRole("group", { name: /is done/ })).toBeNull();
});

it("ticks several in a row before the first is written, and opens a done one again", async () => {
  const { sheet } = await showPlan();
  await doing(() => {
    fireEvent.click(box(principles));
    fireEvent.click(box("Train all leaders on coaching"));
    fireEvent.click(box("Create feedback mechanisms"));
  });
  expect(["Create feedback mechanisms", principles].map((title) => box(title).checked)).toEqual([false, true]);
  await waitFor(() => expect(sheet.edits).toHaveLength(3));
  expect(sheet.edits[2]).toEqual({ kind: "set", item: "feedback", fields: { status: "in progress", doneOn: null } });
  await screen.findByText("2 of 3 done");
});

it("goes through the list by keyboard: arrows move, Enter opens, Esc closes, and what is ticked leaves the keyboard where it was", async () => {
  await showPlan();
  act(() => box(principles).focus());
  press("ArrowDown");
  expect(document.activeElement).toBe(box("Train all leaders on coaching"));
  press("End");
  expect(document.activeElement).toBe(box("Move the billing queue"));
  press("Home");
  press("Enter");
  const details = within(screen.getByRole("group", { name: `Details of ${principles}` }));
  act(() => details.getByRole("combobox", { name: "Owner" }).focus());
  press("Escape");
  expect(screen.queryByRole("group", { name: /^Details/ })).toBeNull();
  expect(document.activeElement).toBe(box(principles));
  expect(screen.getAllByRole("checkbox").map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
  await doing(() => fireEvent.click(box(principles)));
  await waitFor(() => expect(document.activeElement).toBe(box("Train all leaders on coaching")));
});

it("sets owner, dates, evidence and note when their fields are left, and nothing where nothing changed", async () => {
  const { sheet } = await showPlan();
  await doing(() => fireEvent.click(screen.getByRole("button", { name: new RegExp(`^${principles}`) })));
  const set = (label: string, value: string): void => {
    const field = screen.getByLabelText(label);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  };
  await doing(() => set("Owner", "Ann"));
  await doing(() => set("Due", "2026-12-01"));
  await doing(() => set("Evidence", "https://intranet/minutes"));
  await doing(() => set("Note", "agreed\nwith the board"));
  await doing(() => set("Note", "agreed\nwith the board"));
  await doing(() => set("Owner", " "));
  await doing(() => fireEvent.change(screen.getByRole("combobox", { name: "Status" }), { target: { value: "blocked" } }));
  await waitFor(() => expect(sheet.edits).toHaveLength(6));
  expect(sheet.edits.map((edit) => (edit.kind === "set" ? edit.fields : null))).toEqual([
    { owner: "Ann" }, { due: planDay + 9 }, { evidence: "https://intranet/minutes" }, { note: "agreed\nwith the board" }, { owner: null }, { status: "blocked" },
  ]);
});

it("leaves a field as it was on Esc, and one that holds a formula of the user's alone", async () => {
  const { sheet } = await showPlan();
  await doing(() => fireEvent.click(screen.getByRole("button", { name: /^Push authority downward/ })));
  expect(screen.getByLabelText<HTMLInputElement>("Owner").disabled).toBe(true);
  screen.getByText(/^A formula of yours stands in this cell/);
  const note = screen.getByLabelText<HTMLTextAreaElement>("Note");
  await doing(() => fireEvent.change(note, { target: { value: "never mind" } }));
  await doing(() => fireEvent.keyDown(note, { key: "Escape" }));
  await doing(() => fireEvent.blur(note));
  expect([note.value, sheet.edits.length]).toEqual(["", 0]);
  screen.getByRole("group", { name: "Details of Push authority downward" });
});

it("sets the start of the whole plan", async () => {
  const { sheet } = await showPlan();
  const field = screen.getByLabelText<HTMLInputElement>("Starts on");
  expect(field.value).toBe("2026-11-01");
  await doing(() => fireEvent.change(field, { target: { value: "" } }));
  await doing(() => fireEvent.blur(field));
  await doing(() => fireEvent.change(field, { target: { value: "2026-12-01" } }));
  await doing(() => fireEvent.keyDown(field, { key: "Enter" }));
  await screen.findByText("The plan starts on 1 Dec 2026");
  expect(sheet.edits).toEqual([{ kind: "start", day: planDay + 9 }]);
});

it("shows at once what is typed on the sheet, and tells a colleague's change apart until the item is opened", async () => {
  const { sheet } = await showPlan();
  await doing(() => sheet.change(planWith("coaching", { owner: "Zoe" })));
  await screen.findByText("Zoe");
  expect(screen.queryByText("changed by a colleague")).toBeNull();
  await doing(() => sheet.change(planWith("coaching", { owner: "Kim" }), "remote"));
  await screen.findByText("Kim");
  const row = screen.getByRole("button", { name: /^Train all leaders.*changed by a colleague$/ });
  await doing(() => fireEvent.click(row));
  expect(screen.queryByText("changed by a colleague")).toBeNull();
});

it.each([
  [new ExcelRefusal("AccessDenied"), /^Not written: “Establish leadership principles” is done\. A sheet or the workbook is protected\./],
  [new ExcelRefusal("InvalidOperationInCellEditMode"), /A cell is being edited\. Press Enter or Esc/],
  ["no-row" as const, /Its row is gone from the sheet/],
  ["fixed" as const, /holds a formula of yours/],
])("says why an edit was refused, and shows what stands (%p)", async (refusal, said) => {
  const { sheet } = await showPlan();
  sheet.refusal = refusal;
  await doing(() => fireEvent.click(box(principles)));
  await screen.findByText(said);
  await waitFor(() => expect(box(principles).checked).toBe(false));
  expect(screen.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
});

it("takes the last edits back with Ctrl+Z, the newest first, and keeps a step that Excel would not take now", async () => {
  const { sheet, pane } = await showPlan();
  await doing(() => pane.plan.tick("principles"));
  await doing(() => pane.plan.setStatus("coaching", "dropped"));
  const ctrlZ = (): boolean => fireEvent.keyDown(box(principles), { key: "z", code: "KeyZ", ctrlKey: true });
  sheet.refusal = new ExcelRefusal("InvalidOperationInCellEditMode");
  await doing(ctrlZ);
  await screen.findByText(/^Not taken back: “Train all leaders on coaching” is dropped\. A cell is being edited/);
  expect(pane.store.getState().plan.undo).toHaveLength(2);
  await doing(ctrlZ);
  await waitFor(() => expect(pane.store.getState().plan.checklist?.items[1]?.status).toBe("not started"));
  expect(box(principles).checked).toBe(true);
  await doing(ctrlZ);
  await waitFor(() => expect(box(principles).checked).toBe(false));
});

it("leaves Ctrl+Z to a field in which one types", async () => {
  const { pane } = await showPlan();
  await doing(() => pane.plan.tick("principles"));
  await doing(() => fireEvent.click(screen.getByRole("button", { name: /^Push authority downward/ })));
  const event = fireEvent.keyDown(screen.getByLabelText("Note"), { key: "z", code: "KeyZ", ctrlKey: true });
  expect([event, box(principles).checked]).toEqual([true, true]);
});

it("ticks from the palette: the item is asked for", async () => {
  await showPlan();
  await chooseCommand("Tick an Item of the Plan");
  const option = await screen.findByRole("option", { name: /^Train all leaders on coaching/ });
  await doing(() => fireEvent.click(option));
  await waitFor(() => expect(box("Train all leaders on coaching").checked).toBe(true));
});

it("goes to the sheet, and to an item on it", async () => {
  const selectCell = jest.fn(() => Promise.resolve());
  const pane = showPane({ plan: new PlanSheetInMemory(), selectCell });
  await screen.findByRole("button", { name: /^Plan, 2/ });
  act(() => pane.open("plan"));
  const open = await screen.findByRole("button", { name: "Open Sheet" });
  await doing(() => fireEvent.click(open));
  await doing(() => fireEvent.click(screen.getByRole("button", { name: new RegExp(`^${principles}`) })));
  await doing(() => fireEvent.click(screen.getByRole("button", { name: "Show on Sheet" })));
  expect(selectCell.mock.calls).toEqual([["'90-Day Plan'!A1"], ["'90-Day Plan'!B11"]]);
});

it("says what the plan is where there is none, and makes it", async () => {
  const runScorecard = jest.fn(() => new Promise<never>(() => undefined));
  const pane = showPane({ readStanding: () => Promise.resolve(bookWithTables), runScorecard });
  act(() => pane.open("plan"));
  const region = within((await screen.findByRole("heading", { name: "No plan in this workbook yet" })).parentElement ?? document.body);
  await doing(() => fireEvent.click(region.getByRole("button", { name: "Build Scorecard" })));
  expect(runScorecard).toHaveBeenCalledTimes(1);
});

it("leads to the tables where there are none to make it from", async () => {
  const pane = showPane({ readStanding: () => Promise.resolve(emptyBook) });
  act(() => pane.open("plan"));
  await screen.findByText(/Needs a table of team data first/);
  await doing(() => fireEvent.click(screen.getByRole("button", { name: "Match my tables" })));
  expect(pane.store.getState().view).toBe("data");
});

it("goes back to that when the sheet is deleted", async () => {
  const { sheet } = await showPlan();
  await doing(() => sheet.change(null));
  await screen.findByRole("heading", { name: "No plan in this workbook yet" });
  expect(examplePlan.items).toHaveLength(5);
});

it("is found without fault by axe, with an item open and a notification shown", async () => {
  document.documentElement.lang = "en";
  document.title = "Leadership Scorecard";
  const { pane } = await showPlan();
  await doing(() => fireEvent.click(screen.getByRole("button", { name: /^Push authority downward/ })));
  await doing(() => pane.plan.tick("principles"));
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
