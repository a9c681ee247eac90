/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Pane } from "../../../src/taskpane/state/createPane";
import { pickedChoices, type Standing } from "../../../src/taskpane/state/paneState";
import { exampleAnswer } from "../exampleAnswer";
import { caseHeaders, exampleTable, exampleTables } from "../exampleTables";
import { bookWithScorecard, bookWithTables, chooseCommand, exampleEffects, showPane } from "../paneDriver";

/** Cases whose transfers are called something that nobody knows. */
const nonsense: Standing = {
  ...bookWithTables, tables: [exampleTable("Cases", caseHeaders.map((header) => (header === "Transfers" ? "Xqz" : header)), 240), ...exampleTables.slice(1)],
};
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const hasFocus = (name: string | RegExp): boolean => document.activeElement === button(name);

async function openData(standing: Standing, changed: Parameters<typeof showPane>[0] = {}): Promise<Pane> {
  const pane = showPane({ readStanding: () => Promise.resolve(standing), ...changed });
  fireEvent.click(await screen.findByRole("button", { name: /^Data/ }));
  await screen.findByText(/^What your tables and their columns are taken for\./);
  return pane;
}

async function choose(picker: string | RegExp, option: string): Promise<void> {
  fireEvent.click(button(picker));
  await act(async () => fireEvent.click(await screen.findByRole("menuitemradio", { name: option })));
}

describe("what is found", () => {
  it("stands under each dataset: its tables with their rows, its columns with header, sureness and reason", async () => {
    await openData(bookWithTables);
    const cases = button(/^Cases , 5,998 rows , 6 of \d+ columns · Cases$/);
    expect(cases.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(cases);
    const region = cases.closest("section") as HTMLElement;
    expect(within(region).getByText("on Data, 5,998 rows").parentElement?.textContent).toBe("Cases on Data, 5,998 rows");
    const closed = within(region).getByRole("button", { name: "closed is: Closed" }).closest("li");
    expect(closed?.textContent).toContain("certain, 100 %: it is called so");
    expect(within(region).getByText(/^\d+ more columns that it can have$/).closest("details")).toHaveProperty("open", false);
  });

  it("is open at once where there is a question, whose answers stand with it", async () => {
    await openData(nonsense);
    expect(button(/^Cases ,/).getAttribute("aria-expanded")).toBe("true");
    expect(button(/^People ,/).getAttribute("aria-expanded")).toBe("false");
    const questions = screen.getByRole("region", { name: "Questions" });
    within(questions).getByRole("heading", { name: "1 question" });
    expect(within(questions).getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["It is “Xqz”", "It is not"]);
  });
});

describe("a correction before the first build", () => {
  it("is shown at once, is used by the build, and can be taken back", async () => {
    const runScorecard = jest.fn(exampleEffects().runScorecard);
    const pane = await openData(nonsense, { runScorecard });
    fireEvent.click(button("It is “Xqz”"));
    expect((await screen.findByRole("button", { name: "transfers is: Xqz" })).closest("li")?.textContent).toContain("certain, 100 %: you said so");
    expect(screen.queryByRole("region", { name: "Questions" })).toBeNull();
    expect(runScorecard).not.toHaveBeenCalled();
    await choose("transfers is: Xqz", "As found: take my correction back");
    await screen.findByRole("region", { name: "Questions" });
    expect(pickedChoices(pane.store.getState()).columns).toEqual([]);
    await choose("transfers is: not found", "Not in my table");
    await screen.findByText("you said that no header is it");
    await chooseCommand("Build Scorecard");
    expect(runScorecard).toHaveBeenCalledWith(expect.anything(), { columns: [{ dataset: "cases", column: "transfers", header: "" }] }, expect.anything(), expect.anything());
    await screen.findByText("The sheets are written.", { selector: ".fui-MessageBarBody" });
  });

  it("leaves the keyboard where the answer now stands", async () => {
    await openData(nonsense);
    button("It is “Xqz”").focus();
    fireEvent.click(button("It is “Xqz”"));
    await screen.findByRole("button", { name: "transfers is: Xqz" });
    expect(hasFocus("transfers is: Xqz")).toBe(true);
  });

  it("says what a table is: another dataset beside its other tables, or nothing", async () => {
    const pane = await openData(bookWithTables);
    await choose("Lookup is: Not used", "Cases");
    await screen.findByRole("button", { name: /^Cases , 6,001 rows/ });
    fireEvent.click(button(/^People/));
    await choose("tblStaff is: People", "Not used");
    expect(within(screen.getByRole("region", { name: "Not used" })).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["tblStaff on Data, 1 rowNot used"]);
    expect(pane.store.getState().chosen.tables).toEqual([{ dataset: "cases", table: "Lookup", also: true }, { dataset: "", table: "tblStaff" }]);
    await choose("tblStaff is: Not used", "As found: take my correction back");
    await screen.findByRole("button", { name: /^People/ });
  });

  it("that changes nothing says nothing", async () => {
    const pane = await openData(bookWithTables);
    await choose("Lookup is: Not used", "Not used");
    expect(pane.store.getState().chosen).toEqual({});
  });
});

describe("a correction of a scorecard", () => {
  it("makes it again at once, with its progress and outcome in the view", async () => {
    let finish: () => void = () => undefined;
    const runScorecard = jest.fn(() => new Promise<typeof exampleAnswer>((resolve) => (finish = () => resolve(exampleAnswer))));
    await openData(bookWithScorecard, { runScorecard });
    fireEvent.click(button(/^Cases/));
    await choose("team is: Team", "Not in my table");
    expect(button("team is: Not in my table").getAttribute("aria-disabled")).toBe("true");
    await screen.findByRole("progressbar");
    await act(async () => finish());
    await screen.findByText("The sheets are written.", { selector: ".fui-MessageBarBody" });
    expect(button("team is: Team").getAttribute("aria-disabled")).not.toBe("true");
  });
});

describe("a problem that asks", () => {
  const question = (headers: readonly string[]) => ({
    ...exampleAnswer, diagnostics: exampleAnswer.diagnostics.map((one) => (one.severity === "error" ? { ...one, choice: { dataset: "accounts", column: "expansion", headers } } : one)),
  });

  async function showQuestion(headers: readonly string[], answered = jest.fn(exampleEffects().runScorecard)) {
    answered.mockResolvedValueOnce(question(headers));
    showPane({ runScorecard: answered });
    fireEvent.click(button("Refresh"));
    fireEvent.click(await screen.findByRole("button", { name: /^Problems, / }));
    return within(await screen.findByRole("group", { name: /Table Accounts has no column/ }));
  }

  it("has its answers below it; one is kept by a run that is started at once, and leaves the keyboard at the problems", async () => {
    const answered = jest.fn(exampleEffects().runScorecard);
    const answers = await showQuestion(["Upsell", "Cross-sell"], answered);
    expect(answers.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["It is “Upsell”", "It is “Cross-sell”", "None of them"]);
    const answer = answers.getByRole("button", { name: "It is “Cross-sell”" });
    answer.focus();
    await act(async () => fireEvent.click(answer));
    const columns = [{ dataset: "accounts", column: "expansion", header: "Cross-sell" }];
    expect(answered).toHaveBeenLastCalledWith(expect.objectContaining({ id: "scorecard.refresh" }), { columns }, expect.anything(), expect.anything());
    await waitFor(() => expect(screen.queryByRole("group", { name: /Table Accounts has no column/ })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Problems" }));
  });

  it("offers many headers as a list that opens, in which the arrow keys choose nothing", async () => {
    const answered = jest.fn(exampleEffects().runScorecard);
    const answers = await showQuestion(["A", "B", "C", "D", "E"], answered);
    expect(answers.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Choose the header", "None of them"]);
    fireEvent.click(answers.getByRole("button", { name: "Choose the header" }));
    const first = await screen.findByRole("menuitemradio", { name: "A" });
    fireEvent.keyDown(first, { key: "ArrowDown" });
    expect(answered).toHaveBeenCalledTimes(1);
    await act(async () => fireEvent.click(screen.getByRole("menuitemradio", { name: "E" })));
    expect(answered).toHaveBeenCalledTimes(2);
  });
});
