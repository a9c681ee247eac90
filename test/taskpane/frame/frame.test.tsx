/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { LazyPart } from "../../../src/taskpane/frame/LazyPart";
import { english } from "../../../src/taskpane/texts/english";
import { chooseCommand, showPane } from "../paneDriver";

const f1 = (): boolean => fireEvent.keyDown(document.body, { key: "F1", code: "F1" });

describe("the palette", () => {
  it("opens by its keys and its button, and gives the keyboard back", async () => {
    showPane();
    const button = await screen.findByRole("button", { name: "F1 commands" });
    button.focus();
    fireEvent.click(button);
    const field = await screen.findByRole("combobox", { name: "Commands" });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement).toBe(button);
    fireEvent.keyDown(document.body, { key: "k", code: "KeyK", ctrlKey: true });
    await screen.findByRole("dialog");
  });

  it("finds a command by some of its letters, shows its key, and runs it by Enter", async () => {
    const runScorecard = jest.fn((): Promise<never> => new Promise(() => undefined));
    showPane({ runScorecard });
    f1();
    const field = await screen.findByRole("combobox", { name: "Commands" });
    expect(screen.getByRole("option", { name: /Build Scorecard/ }).textContent).toContain("Ctrl+Alt+B");
    fireEvent.change(field, { target: { value: "refr" } });
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)[0]).toMatch(/^Refresh/);
    fireEvent.keyDown(field, { key: "Enter" });
    expect(runScorecard).toHaveBeenCalledTimes(1);
  });

  it("puts what was used last first", async () => {
    showPane();
    await chooseCommand("Show Problems");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Problems"));
    f1();
    await screen.findByRole("dialog");
    expect(screen.getAllByRole("option")[0]?.textContent).toMatch(/^Show Problems/);
  });

  it("moves by the arrow keys round and round", async () => {
    showPane();
    f1();
    const field = await screen.findByRole("combobox", { name: "Commands" });
    fireEvent.keyDown(field, { key: "ArrowUp" });
    const options = screen.getAllByRole("option");
    expect(options.at(-1)?.getAttribute("aria-selected")).toBe("true");
    expect(field.getAttribute("aria-activedescendant")).toBe(options.at(-1)?.id);
    fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(options[0]?.getAttribute("aria-selected")).toBe("true");
  });

  it("asks for a command, and answers nothing where it is left", async () => {
    const pane = showPane();
    const answers: (string | null)[] = [];
    const ask = (): Promise<void> => act(async () => void pane.pick({ title: "Which indicator?", items: [{ id: "a", label: "Alpha" }, { id: "b", label: "Beta" }] }).then((answer) => answers.push(answer)));
    await ask();
    fireEvent.click(await screen.findByRole("option", { name: "Beta" }));
    await ask();
    fireEvent.keyDown(await screen.findByRole("combobox", { name: "Which indicator?" }), { key: "Escape" });
    await waitFor(() => expect(answers).toEqual(["b", null]));
  });
});

describe("the activity bar", () => {
  it("is one stop of the Tab key, in which the arrow keys move", async () => {
    showPane();
    const bar = within(await screen.findByRole("navigation", { name: "Views" }));
    const icons = bar.getAllByRole("button");
    expect(icons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([bar.getByRole("button", { current: "page" })]);
    icons[0]?.focus();
    fireEvent.keyDown(icons[0] as HTMLElement, { key: "ArrowUp" });
    expect(document.activeElement).toBe(icons.at(-1));
    fireEvent.keyDown(icons.at(-1) as HTMLElement, { key: "Home" });
    expect(document.activeElement).toBe(icons[0]);
  });
});

describe("notifications", () => {
  it("do not pile up: of one id there is one, and never more than three", async () => {
    const pane = showPane();
    act(() => {
      for (const id of ["a", "b", "a", "c", "d"]) pane.notify({ id, intent: "info", text: `${id} happened` });
    });
    const list = within(await screen.findByRole("region", { name: "Notifications" }));
    await waitFor(() => expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["a happened", "c happened", "d happened"]));
    fireEvent.click(list.getAllByRole("button", { name: "Dismiss" })[0] as HTMLElement);
    expect(list.getAllByRole("listitem")).toHaveLength(2);
  });

  it("offer what can be done, and go when it is", async () => {
    const run = jest.fn();
    const pane = showPane();
    act(() => pane.notify({ id: "stale", intent: "info", text: "212 rows are new.", actions: [{ title: "Look", run }] }));
    fireEvent.click(await screen.findByRole("button", { name: "Look" }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("212 rows are new.")).toBeNull();
  });
});

it("keeps the rest of the pane when a part of it fails, and says what to do", () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new Error("Loading chunk 7 failed.");
  };
  render(<><p>the rest</p><LazyPart texts={english}><Broken /></LazyPart></>);
  screen.getByText("the rest");
  expect(screen.getByRole("alert").textContent).toMatch(/the workbook is untouched\..*close the pane and open it again.*Loading chunk 7 failed\./);
  silent.mockRestore();
});
