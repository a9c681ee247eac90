/** @jest-environment jsdom */
import axe from "axe-core";
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { TablePreview } from "../../../src/domain/table/preview/tablePreview";
import type { InputEffects } from "../../../src/taskpane/effects/inputEffects";
import type { Pane } from "../../../src/taskpane/state/createPane";
import type { Standing } from "../../../src/taskpane/state/paneState";
import { exampleAnswer } from "../exampleAnswer";
import { exampleInputEffects } from "../exampleInputEffects";
import { exampleTable } from "../exampleTables";
import { ExcelRefusal } from "../excelRefusal";
import { bookWithScorecard, bookWithTables, emptyBook, showPane } from "../paneDriver";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const press = async (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));

async function openData(input: Partial<InputEffects> = {}, standing: Standing = bookWithTables, changed: Parameters<typeof showPane>[0] = {}): Promise<Pane> {
  const pane = showPane({ readStanding: () => Promise.resolve(standing), input: exampleInputEffects(input), ...changed });
  await act(async () => pane.open("data"));
  await screen.findByRole("heading", { level: 1, name: "Data" });
  await screen.findByRole("region", { name: "Not here yet" });
  return pane;
}

const cell = { written: null, problem: null, address: "Cases!A2" } as const;
const preview: TablePreview = {
  rowsSeen: 400, rowCount: 5998,
  columns: [
    { column: { id: "case-id" }, header: "Case ID" }, { column: { id: "opened" }, header: "Opened" }, { column: { id: "handle-minutes", quantity: "minutes" }, header: "AHT" },
    { column: { id: "first-contact-flag" }, header: "FCR" }, { column: { id: "closed" }, header: null },
  ],
  rows: [[
    { ...cell, value: { kind: "text", text: "K1" } }, { ...cell, value: { kind: "date", serial: 46_000.5 }, written: "12/9/2025 12:00" },
    { ...cell, value: { kind: "number", number: 12.5 } }, { ...cell, value: { kind: "flag", isYes: true } }, { ...cell, address: null, value: { kind: "date", serial: 46_001 } },
  ], [
    { ...cell, value: { kind: "text", text: "K2" } }, { value: { kind: "blank" }, written: "soon", problem: "One cell of Opened is no date: “soon”.", address: "Cases!B3" },
    { ...cell, value: { kind: "number", number: 1200 } }, { ...cell, value: { kind: "flag", isYes: false } }, { ...cell, address: null, value: { kind: "blank" } },
  ]],
};

describe("a preview", () => {
  it("is read when it is opened, shows cells as they are understood, and says which were not and why", async () => {
    const asked = jest.fn(() => Promise.resolve(preview));
    const selectCell = jest.fn(() => Promise.resolve());
    await openData({ preview: asked }, bookWithTables, { selectCell });
    await press(/^Cases ,/);
    expect(asked).not.toHaveBeenCalled();
    await press("Preview");
    const table = within(await screen.findByRole("region", { name: "First rows of Cases as they are understood" }));
    expect(table.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["case idCase ID", "openedOpened", "handle minutesAHT", "first contact flagFCR", "closedworked out"]);
    const texts = table.getAllByRole("cell").map(({ textContent }) => textContent);
    expect(texts).toEqual(["K1", "9 Dec 2025, 12:00written: 12/9/2025 12:00", "12.5 min", "yes", "10 Dec 2025", "K2", "✖ not readwritten: soon", "1,200 min", "no", ""]);
    screen.getByText("Understood from the first 400 of 5,998 rows; a run looks at all of them.");
    expect(screen.getByText("1 cell was not read").nextElementSibling?.textContent).toContain("One cell of Opened is no date: “soon”.");
    await press("Select Cases!B3");
    expect(selectCell).toHaveBeenCalledWith("Cases!B3");
    const { violations } = await axe.run(screen.getByRole("main"), { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("is read again when something else is said of the tables, and says when Excel refuses", async () => {
    const asked = jest.fn<ReturnType<InputEffects["preview"]>, Parameters<InputEffects["preview"]>>(() => Promise.resolve(preview));
    const pane = await openData({ preview: asked });
    await press(/^Cases ,/);
    await press("Preview");
    asked.mockRejectedValueOnce(new ExcelRefusal("InvalidOperationInCellEditMode"));
    await act(async () => pane.correctColumn({ dataset: "cases", column: "transfers", header: "" }));
    expect((await screen.findByRole("alert")).textContent).toBe("A cell is being edited.");
    expect(asked.mock.calls.map(([dataset, { columns }]) => [dataset, columns.length])).toEqual([["cases", 0], ["cases", 1]]);
  });
});

describe("pointing at cells", () => {
  const unknown = exampleTable("Sheet9", ["Key", "Wvx"], 40);
  const withUnknown: Standing = { ...bookWithTables, tables: [...bookWithTables.tables, unknown] };
  const found = (header: string, source = unknown): InputEffects["pickRange"] => () => Promise.resolve({ kind: "table", source, header, tables: withUnknown.tables });

  it("makes what is selected a dataset", async () => {
    const pickRange = jest.fn(found("Key"));
    const pane = await openData({ pickRange }, withUnknown);
    await press("Pick range of Decisions");
    expect(document.activeElement).toBe(button("Use Selection"));
    await press("Use Selection");
    expect(pickRange).toHaveBeenCalledWith("decisions");
    await screen.findByRole("button", { name: /^Decisions , 40 rows/ });
    expect(pane.store.getState().chosen.tables).toEqual([{ table: "Sheet9", dataset: "decisions", also: true }]);
    expect(screen.queryByRole("region", { name: "Pointing at cells" })).toBeNull();
  });

  it("makes a selected column a dataset's column, unless it is another table's", async () => {
    const pickRange = jest.fn(found("Wvx"));
    const pane = await openData({ pickRange }, withUnknown);
    await act(async () => pane.input.startPicking({ dataset: "cases", column: "csat" }));
    await press("Use Selection");
    expect(screen.getByRole("alert").textContent).toBe("That is in Sheet9, which is not read for it. Select a column of a table that is.");
    pickRange.mockImplementation(found("Team", bookWithTables.tables[0]));
    await press("Use Selection");
    expect(pickRange).toHaveBeenLastCalledWith(null);
    expect(pane.store.getState().chosen.columns).toEqual([{ dataset: "cases", column: "csat", header: "Team" }]);
  });

  it("says what is no table, goes on, and ends with Esc", async () => {
    const pane = await openData({ pickRange: () => Promise.resolve({ kind: "none", address: "Sheet1!A1" }) });
    await press("Pick range of Decisions");
    await press("Use Selection");
    expect(screen.getByRole("alert").textContent).toMatch(/^Sheet1!A1 is no table:/);
    await act(async () => void fireEvent.keyDown(button("Use Selection"), { key: "Escape" }));
    expect(pane.store.getState().input.picking).toBeNull();
    expect(document.activeElement).toBe(button("Pick range of Decisions"));
  });

  it("says so where several blocks are selected, or Excel refuses", async () => {
    const pickRange = jest.fn<ReturnType<InputEffects["pickRange"]>, Parameters<InputEffects["pickRange"]>>(() => Promise.reject(new ExcelRefusal("InvalidSelection")));
    await openData({ pickRange });
    await press("Pick range of Decisions");
    await press("Use Selection");
    expect(screen.getByRole("alert").textContent).toMatch(/not in one table/);
    pickRange.mockRejectedValue(new ExcelRefusal("InvalidOperationInCellEditMode"));
    await press("Use Selection");
    expect(screen.getByRole("alert").textContent).toMatch(/^A cell is being edited\./);
  });
});

describe("what is not here yet", () => {
  it("is listed with what it measures, and added as an empty table", async () => {
    const addTable = jest.fn(exampleInputEffects().addTable);
    await openData({ addTable });
    const missing = within(screen.getByRole("region", { name: "Not here yet" }));
    expect(missing.queryByText("Cases")).toBeNull();
    missing.getByText("for Knowledge contribution", { exact: false });
    await press("Add a table for Questions");
    expect(addTable).toHaveBeenCalledWith("questions");
    await screen.findByText(/^The table is ready/, { selector: ".fui-MessageBarBody" });
  });

  it("can be added from anywhere, what is missing first", async () => {
    const addTable = jest.fn(exampleInputEffects().addTable);
    const pane = showPane({ input: exampleInputEffects({ addTable }) });
    await screen.findByRole("heading", { name: "This workbook holds a scorecard" });
    await act(async () => void pane.input.addTablePicked());
    fireEvent.click(await screen.findByRole("option", { name: /^Accounts/ }));
    await screen.findByText(/^The table is ready/, { selector: ".fui-MessageBarBody" });
    expect(addTable).toHaveBeenCalledWith("accounts");
  });
});

describe("the search", () => {
  it("leaves the datasets and columns that are called so, open", async () => {
    await openData();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "reop" } });
    await screen.findByText("1 dataset");
    expect(screen.getAllByRole("button", { name: /^(?!Pick).* is: / }).map((one) => one.getAttribute("aria-label"))).toEqual(["Cases is: Cases", "reopens is: Reopens"]);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "staff" } });
    await screen.findByRole("button", { name: "tblStaff is: People" });
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "nowhere" } });
    await screen.findByText("Nothing is called so.");
  });
});

it("says how new a dataset is and how many of its rows do not count", async () => {
  const source = { dataset: "cases", title: "Cases", parts: [], rowsRead: 5998, rowsUsed: 5990, newest: 46_000, headers: [], derived: [], absent: [], columnCount: 24 } as const;
  const pane = await openData({}, bookWithScorecard, { runScorecard: () => Promise.resolve({ ...exampleAnswer, sources: [source] }) });
  await act(async () => pane.open("scorecard"));
  await press("Refresh");
  await act(async () => pane.open("data"));
  await screen.findByRole("button", { name: /newest 9 Dec 2025 · 8 rows not counted/ });
});

describe("the sample", () => {
  const sampled: Standing = { ...bookWithTables, samples: ["Cases", "People"] };

  it("is added with one click, with progress that can be cancelled", async () => {
    const addSample = jest.fn<ReturnType<InputEffects["addSample"]>, Parameters<InputEffects["addSample"]>>((onProgress) => {
      onProgress(3_000, 30_000);
      return Promise.resolve([]);
    });
    const readStanding = jest.fn(() => Promise.resolve(emptyBook));
    showPane({ readStanding, input: exampleInputEffects({ addSample }) });
    readStanding.mockResolvedValueOnce(emptyBook).mockResolvedValue(sampled);
    await press((await screen.findByRole("button", { name: "Use sample data" })).textContent ?? "");
    await screen.findByText(/^The sample organisation's tables are here/, { selector: ".fui-MessageBarBody" });
    expect(addSample).toHaveBeenCalledTimes(1);
  });

  it("is removed once that is confirmed, and what stays is said", async () => {
    const removeSample = jest.fn(() => Promise.resolve({ removed: ["Cases"], changed: ["People"] }));
    await openData({ removeSample }, sampled);
    screen.getByText("2 sheets of sample data");
    await press("Remove Sample Data");
    fireEvent.click(await screen.findByRole("option", { name: "Keep the sample data" }));
    expect(removeSample).not.toHaveBeenCalled();
    await press("Remove Sample Data");
    fireEvent.click(await screen.findByRole("option", { name: /^Remove 2 sheets of sample data, which Excel cannot undo/ }));
    await screen.findByText(/but for those on which something was changed/, { selector: ".fui-MessageBarBody" });
    expect(removeSample).toHaveBeenCalledTimes(1);
  });

  it("is not offered beside tables of the user's own", async () => {
    showPane({ readStanding: () => Promise.resolve(bookWithTables) });
    await screen.findByText("2 tables are ready to be read:");
    expect(screen.queryByRole("button", { name: "Use sample data" })).toBeNull();
    await press("Match my tables");
    await screen.findByRole("heading", { level: 1, name: "Data" });
  });
});
