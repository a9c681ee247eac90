/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { commands } from "../../src/commands";
import type { ScorecardAnswer } from "../../src/commands/command";
import type { PaneEffects } from "../../src/taskpane/effects/paneEffects";
import { english } from "../../src/taskpane/texts/english";
import { exampleAnswer } from "./exampleAnswer";
import type { SourceTable } from "../../src/workbook/workbook";
import { caseHeaders, exampleTable } from "./exampleTables";
import { ExcelRefusal } from "./excelRefusal";
import { bookWithScorecard, bookWithTables, chooseCommand, emptyBook, showPane } from "./paneDriver";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const never = new Promise<never>(() => undefined);
/** What is said to a screen reader of the run. */
const announced = (): string | null => screen.getAllByRole("status").find(({ textContent }) => textContent !== "")?.textContent ?? null;

async function showScorecard(answer: ScorecardAnswer = exampleAnswer): Promise<void> {
  showPane({ runScorecard: () => Promise.resolve(answer) });
  fireEvent.click(button("Refresh"));
  // Drawn in parts: the status bar is the last to say what was found.
  await waitFor(() => expect(screen.getByRole("contentinfo").textContent).not.toBe(""));
}

/** Refreshes, and opens what was found. */
async function openProblems(changed: Partial<PaneEffects> = {}): Promise<void> {
  showPane(changed);
  fireEvent.click(button("Refresh"));
  fireEvent.click(await screen.findByRole("button", { name: /^Problems, / }));
  await screen.findByRole("search");
}

describe("before the first run", () => {
  it("says that it looks at the workbook", () => {
    showPane({ readStanding: () => never });
    screen.getByText("Looking at the workbook …");
  });

  it("leads from an empty workbook to a scorecard in three steps, and looks again", async () => {
    const readStanding = jest.fn(() => Promise.resolve(emptyBook));
    showPane({ readStanding });
    await screen.findByRole("heading", { name: "No scorecard yet" });
    expect(within(screen.getAllByRole("list")[0] as HTMLElement).getAllByRole("listitem")).toHaveLength(3);
    screen.getByText(/First-contact resolution/);
    readStanding.mockResolvedValue(bookWithTables);
    fireEvent.click(button("Look Again"));
    await screen.findByText("2 tables are ready to be read:");
    screen.getByText("1 row");
    screen.getByText(/Not recognised, so not used: Lookup\./);
  });

  it("counts plain blocks that are tables of data, is silent on other blocks, and says which tables are hidden", async () => {
    const block = (table: SourceTable): SourceTable => ({ ...table, block: { firstRow: 1, firstColumn: 0 } });
    const tables = [
      block(exampleTable("Cases 2026", caseHeaders, 240)), block(exampleTable("Remarks", ["Colour", "Code"], 3)),
      { ...exampleTable("OldStaff", ["Person", "Hired", "Left"], 9), isHidden: true }, { ...exampleTable("Lists", ["Colour", "Code"], 3), isHidden: true },
    ];
    showPane({ readStanding: () => Promise.resolve({ ...emptyBook, tables }) });
    await screen.findByText("1 table is ready to be read:");
    screen.getByText("Cases 2026 → Cases");
    screen.getByText(/^On a hidden sheet, so not used: OldStaff\. Show the sheet/);
    expect(screen.queryByText(/Remarks|Lists/)).toBeNull();
    expect(button("Build Scorecard")).toHaveProperty("disabled", false);
  });

  it("says what to do with tables that it does not recognise", async () => {
    showPane({ readStanding: () => Promise.resolve({ ...emptyBook, tables: [exampleTable("Table1", ["Colour", "Code"], 3)] }) });
    await screen.findByText(/None of the tables here was recognised/);
  });

  it("looks again when the user comes back from the sheets", async () => {
    const readStanding = jest.fn(() => Promise.resolve(emptyBook));
    showPane({ readStanding });
    await screen.findByRole("heading", { name: "No scorecard yet" });
    readStanding.mockResolvedValue(bookWithScorecard);
    fireEvent.focus(window);
    await screen.findByRole("heading", { name: "This workbook holds a scorecard" });
  });

  it("says when the workbook could not be looked at, and forgets it once it could", async () => {
    const readStanding = jest.fn(() => Promise.reject<typeof emptyBook>(new ExcelRefusal("InvalidOperationInCellEditMode")));
    showPane({ readStanding });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/A cell is being edited\..*Nothing in the workbook was changed\..*Press Enter or Esc/);
    readStanding.mockResolvedValue(emptyBook);
    fireEvent.focus(window);
    await screen.findByRole("heading", { name: "No scorecard yet" });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("commands", () => {
  const names = (): (string | null)[] => within(screen.getByRole("group", { name: "Commands" })).getAllByRole("button").map(({ textContent }) => textContent);

  it("puts the building first where there is no scorecard, the refreshing where there is one", async () => {
    showPane({ readStanding: () => Promise.resolve(emptyBook) });
    await screen.findByRole("heading", { name: "No scorecard yet" });
    expect(names()).toEqual(["Build Scorecard", "Refresh"]);
    fireEvent.click(button("Build Scorecard"));
    await screen.findByText("The sheets are written.", { selector: ".fui-MessageBarBody" });
    await waitFor(() => expect(names()).toEqual(["Refresh", "Build Scorecard", "Take Back", "Publish …"]));
  });

  it("offers every command of the catalogue", async () => {
    showPane();
    await screen.findByRole("heading", { name: "This workbook holds a scorecard" });
    expect(names().sort()).toEqual([...commands.map(({ id }) => english.frame.commands[id]), "Take Back", "Publish …"].sort());
  });

  it("takes the last run back", async () => {
    const takeBack = jest.fn(() => Promise.resolve({ edits: 4, kept: [] }));
    showPane({ takeBack });
    await screen.findByRole("heading", { name: "This workbook holds a scorecard" });
    fireEvent.click(button("Take Back"));
    await screen.findByText("The sheets are as they were before the last run.", { selector: ".fui-MessageBarBody" });
    expect(takeBack).toHaveBeenCalledTimes(1);
  });

  it("publishes under the name that is given, and gives the keyboard back", async () => {
    const runScorecard = jest.fn<ReturnType<PaneEffects["runScorecard"]>, Parameters<PaneEffects["runScorecard"]>>(() => Promise.resolve(exampleAnswer));
    showPane({ runScorecard });
    await screen.findByRole("heading", { name: "This workbook holds a scorecard" });
    fireEvent.click(button("Publish …"));
    const name = await screen.findByLabelText("Published by");
    expect(document.activeElement).toBe(name);
    fireEvent.change(name, { target: { value: " Mara Lind " } });
    button("Publish Period").focus();
    fireEvent.click(button("Publish Period"));
    await screen.findByText(/^The period is published\./, { selector: ".fui-MessageBarBody" });
    expect(runScorecard.mock.calls.map(([command, { publishing }]) => [command.id, publishing])).toEqual([["scorecard.publish", { by: "Mara Lind" }]]);
    expect(screen.queryByLabelText("Published by")).toBeNull();
    expect(document.activeElement).toBe(button("Publish …"));
  });

  it("publishes nothing where the asking for a name is left", async () => {
    const runScorecard = jest.fn(() => Promise.resolve(exampleAnswer));
    showPane({ runScorecard });
    await screen.findByRole("heading", { name: "This workbook holds a scorecard" });
    fireEvent.click(button("Publish …"));
    fireEvent.keyDown(await screen.findByLabelText("Published by"), { key: "Escape" });
    await waitFor(() => expect(screen.queryByLabelText("Published by")).toBeNull());
    expect(runScorecard).not.toHaveBeenCalled();
  });

  it("gives the keyboard the heading when Take Back is gone with the scorecard", async () => {
    const readStanding = jest.fn(() => Promise.resolve(bookWithScorecard));
    showPane({ readStanding });
    await screen.findByRole("heading", { name: "This workbook holds a scorecard" });
    readStanding.mockResolvedValue(bookWithTables);
    button("Take Back").focus();
    fireEvent.click(button("Take Back"));
    await screen.findByText("2 tables are ready to be read:");
    expect(names()).not.toContain("Take Back");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("is not offered Take Back before there is a scorecard", async () => {
    showPane({ readStanding: () => Promise.resolve(bookWithTables) });
    await screen.findByText("2 tables are ready to be read:");
    expect(names()).not.toContain("Take Back");
  });

  it("asks what becomes of a cell that was typed over, and refreshes with the answer", async () => {
    const finding = { severity: "warning", code: "sheet.typed-over", message: "Scorecard!B12 was typed over.", table: null, column: null, row: null, address: "Scorecard!B12", rows: 1, typedOver: "scorecard/a/b/c" } as const;
    const runScorecard = jest.fn((..._asked: readonly unknown[]) => Promise.resolve({ ...exampleAnswer, diagnostics: [finding] }));
    await openProblems({ runScorecard });
    fireEvent.click(button("Compute it again"));
    expect(runScorecard.mock.lastCall?.[1]).toMatchObject({ settled: { kept: [], taken: ["scorecard/a/b/c"] } });
    await screen.findByText("The sheets are written.", { selector: ".fui-MessageBarBody" });
  });

  it("says when a run before was broken off, until one has taken it back, and says that too", async () => {
    showPane({ readStanding: () => Promise.resolve({ ...bookWithScorecard, isBrokenOff: true }), runScorecard: () => Promise.resolve({ ...exampleAnswer, tookBack: true }) });
    await screen.findByText(/^The last run was broken off before all of it was written\./);
    fireEvent.click(button("Refresh"));
    await screen.findByText("The last run was broken off and has been taken back. The sheets are written.", { selector: "[role=group] *" });
    await waitFor(() => expect(screen.queryByText(/before all of it was written/)).toBeNull());
    expect(announced()).toBe("The last run was broken off and has been taken back. The sheets are written.");
  });

  it("offers the self-test in the palette, and shows its report until it is closed", async () => {
    showPane();
    await chooseCommand("Developer: Self-Test");
    const report = await screen.findByRole("region", { name: "Self-test" });
    fireEvent.click(within(report).getByRole("button", { name: /Close/ }));
    expect(screen.queryByRole("region", { name: "Self-test" })).toBeNull();
  });
});

describe("a run", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const pass = (milliseconds: number): Promise<void> => act(() => jest.advanceTimersByTimeAsync(milliseconds));

  it("shows stage and count after 300 ms, not before, and leaves the buttons where the keyboard is", async () => {
    showPane({
      runScorecard: (_command, _chosen, onProgress) => {
        onProgress("read", 1_240_000, 2_800_000);
        return never;
      },
    });
    fireEvent.click(button("Refresh"));
    await pass(250);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await pass(100);
    expect(screen.getByRole("progressbar", { name: "Reading tables" }).getAttribute("aria-valuenow")).toMatch(/^0\.44/);
    screen.getByText("1,240,000 of 2,800,000 cells");
    expect(announced()).toBe("Reading tables");
    expect(button("Refresh").getAttribute("aria-disabled")).toBe("true");
    expect(button("Refresh")).toHaveProperty("disabled", false);
  });

  it.each([
    ["its button", () => fireEvent.click(button("Cancel"))],
    ["Esc", () => fireEvent.keyDown(document.body, { key: "Escape" })],
  ])("is cancelled by %s", async (_name, cancel) => {
    showPane({
      runScorecard: (_command, _chosen, _onProgress, signal) => new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    });
    fireEvent.click(button("Refresh"));
    await pass(400);
    cancel();
    await pass(0);
    expect(announced()).toBe("Cancelled. The workbook is as it was.");
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("cannot be cancelled while it writes", async () => {
    showPane({
      runScorecard: (_command, _chosen, onProgress) => {
        onProgress("write", 1, 4);
        return never;
      },
    });
    fireEvent.click(button("Refresh"));
    await pass(400);
    screen.getByText("step 1 of 4");
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  });
});

describe("the scorecard", () => {
  it("counts the verdicts and gives the scores with their change", async () => {
    await showScorecard();
    expect(within(screen.getByRole("list", { name: "Verdicts" })).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "✔\uFE0E 3 on target", "● 3 watch", "✖\uFE0E 1 off target", "– 3 no verdict",
    ]);
    screen.getByText((_text, element) => element?.textContent === "score 79 −2");
    const domains = screen.getAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(domains).toEqual([["Operations", "100"], ["Quality", "79+3"], ["People", "–"], ["Customer", "37−12"]]);
  });

  it("shows the ten indicators by kind, each with verdict, value, change and where it goes", async () => {
    await showScorecard();
    const rows = (name: string): HTMLElement[] => within(screen.getByRole("region", { name })).getAllByRole("button");
    expect([rows("Leading").length, rows("Lagging").length]).toEqual([5, 5]);
    button("Decision velocity , on target , 40 h , up 2.5 h since Sep 2026. From 38 h in Sep 2026 to 40 h in Oct 2026");
    button(/^Customers who found it easy , off target , 57 % , down 9\.0 pt since Sep 2026\./);
    button(/^Voluntary turnover , too few to rate , 17 %/);
  });

  it("says of an indicator without a table what is missing and how to add it", async () => {
    await showScorecard();
    const row = button("Innovation , not measured , how to add");
    expect(row.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(row);
    expect(row.getAttribute("aria-expanded")).toBe("true");
    await screen.findByText("Not measured: the workbook lacks the table of suggestions.");
    screen.getByText(/press Ctrl\+T, name the table Suggestions, and run the command again/);
  });

  it("puts what needs somebody first, and selects the cell of a problem", async () => {
    const selectCell = jest.fn(() => Promise.resolve());
    await openProblems({ selectCell });
    const problems = screen.getByRole("main");
    expect(within(problems).getAllByRole("heading").map(({ textContent }) => textContent)).toEqual(["2 need you", "Good to know"]);
    expect(within(problems).getAllByRole("listitem").map(({ textContent }) => textContent?.split(":")[0])).toEqual(["Error", "Warning", "Note"]);
    fireEvent.click(within(problems).getByRole("button", { name: /closed before they were opened/ }));
    expect(selectCell).toHaveBeenCalledWith("Cases!C3194");
  });

  it("says when a cell could not be selected", async () => {
    await openProblems({ selectCell: () => Promise.reject(new ExcelRefusal("ItemNotFound")) });
    fireEvent.click(button(/closed before/));
    expect((await screen.findByRole("alert")).textContent).toContain("Cases!C3194 could not be selected");
  });

  it("sums up in its status bar, from where the problems are reached", async () => {
    await showScorecard();
    const bar = screen.getByRole("contentinfo");
    expect(bar.textContent).toMatch(/^2 need you.*Oct 2026.*checked .*9.14/);
    fireEvent.click(within(bar).getByRole("button"));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Problems"));
  });

  it("says so where nothing could be measured and where nothing was found", async () => {
    await showScorecard({ ...exampleAnswer, scorecard: null, diagnostics: [], edits: 0 });
    screen.getByText(/No indicator could be measured, so nothing was written/, { selector: ".fui-MessageBarBody" });
    expect(screen.queryByRole("list", { name: "Verdicts" })).toBeNull();
    fireEvent.click(button("Problems"));
    await screen.findByText("Nothing that was looked for in the tables stands out.");
  });
});
