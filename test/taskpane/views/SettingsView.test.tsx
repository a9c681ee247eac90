/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { refreshScorecard } from "../../../src/commands/refreshScorecard";
import { choicesInForce } from "../../../src/domain/scorecard/scorecardChoices";
import type { Pane } from "../../../src/taskpane/state/createPane";
import { pickedChoices } from "../../../src/taskpane/state/paneState";
import { english } from "../../../src/taskpane/texts/english";
import { exampleAnswer } from "../exampleAnswer";
import { showPane } from "../paneDriver";

beforeEach(() => localStorage.clear());

/** The settings, open at one of their tabs. */
async function openSettings(tab: "Yours" | "Workbook" | "Keyboard"): Promise<Pane> {
  const runScorecard: Parameters<typeof showPane>[0] = {
    runScorecard: (_command, chosen) => Promise.resolve({ ...exampleAnswer, choices: choicesInForce(chosen) }),
  };
  const pane = showPane(runScorecard);
  await act(() => pane.start(refreshScorecard));
  await showSettings(pane, tab);
  return pane;
}

async function showSettings(pane: Pane, tab: string): Promise<void> {
  await act(async () => {
    pane.open("settings");
    // What is drawn when it has been loaded.
    await import("../../../src/taskpane/views/settings/SettingsView");
  });
  fireEvent.click(await screen.findByRole("tab", { name: tab }));
}

function type(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: "Enter" });
}

const picked = (pane: Pane) => pickedChoices(pane.store.getState());

it("sets a user's setting at once, marks it, and lets its default hold again", async () => {
  const pane = await openSettings("Yours");
  fireEvent.click(screen.getByRole("switch", { name: /Refresh by itself/ }));
  expect(pane.settings.value("live.refreshByItself")).toBe(true);
  const row = within(screen.getByRole("switch", { name: /Refresh by itself/ }).closest("li") as HTMLElement);
  row.getByText("set");
  fireEvent.click(row.getByRole("button", { name: "Default again: Refresh by itself" }));
  expect(pane.settings.value("live.refreshByItself")).toBe(false);
  expect(row.queryByText("set")).toBeNull();
  type(screen.getByRole("textbox", { name: /Your name/ }), "Kim");
  expect(pane.settings.value("publish.name")).toBe("Kim");
});

it("sets the workbook's settings for the next run, says that they are not shown yet, and runs it", async () => {
  const pane = await openSettings("Workbook");
  fireEvent.change(screen.getByRole("combobox", { name: /First month/ }), { target: { value: "4" } });
  fireEvent.click(screen.getByRole("button", { name: "First-contact resolution" }));
  type(screen.getByRole("textbox", { name: "Target, First-contact resolution" }), "85,5 %");
  type(screen.getByRole("textbox", { name: /^Repeat window.*, First-contact/ }), "0");
  expect(picked(pane)).toMatchObject({ fiscalYearStart: 4, targets: { "first-contact-resolution": 0.855 }, options: { "first-contact-resolution": { repeatWindow: 0 } } });
  const notice = screen.getByRole("note");
  expect(notice.textContent).toContain("not shown yet");
  await act(async () => {
    fireEvent.click(within(notice).getByRole("button", { name: "Refresh" }));
    await Promise.resolve();
  });
  expect(screen.queryByRole("note")).toBeNull();
  expect(pane.store.getState().shown?.choices.targets).toEqual({ "first-contact-resolution": 0.855 });
  type(screen.getByRole("textbox", { name: "Target, First-contact resolution" }), "");
  expect(picked(pane).targets).toEqual({});
});

it("takes no number outside its bounds, says which are inside, and Escape brings back what holds", async () => {
  const pane = await openSettings("Workbook");
  fireEvent.click(screen.getByRole("button", { name: "First-contact resolution" }));
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: /^Repeat window.*, First-contact/ });
  for (const wrong of ["31", "2.5", "soon"]) {
    type(field, wrong);
    expect([wrong, field.getAttribute("aria-invalid")]).toEqual([wrong, "true"]);
  }
  screen.getByText("Write 0 to 30 days.");
  fireEvent.keyDown(field, { key: "Escape" });
  expect([field.value, field.getAttribute("aria-invalid")]).toEqual(["7", "false"]);
  expect(picked(pane).options).toEqual({});
});

it("finds settings with letters left out, and says how many", async () => {
  await openSettings("Workbook");
  fireEvent.change(screen.getByRole("searchbox", { name: "Search" }), { target: { value: "repeat wind" } });
  expect(screen.getAllByRole("listitem").map((item) => item.querySelector("code")?.textContent)).toEqual(["indicators.first-contact-resolution.repeatWindow"]);
  expect(screen.getByText("One found")).toBeTruthy();
  fireEvent.change(screen.getByRole("searchbox", { name: "Search" }), { target: { value: "zzzz" } });
  screen.getByText("Nothing of that name.");
});

it("goes to a setting that is to be seen, wherever it stands", async () => {
  const pane = await openSettings("Yours");
  act(() => pane.settings.reveal("targets.innovation"));
  const field = await screen.findByRole("textbox", { name: "Target, Innovation" });
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(document.activeElement).toBe(field);
  expect(pane.store.getState().toReveal).toBeNull();
});

it("sets all defaults again", async () => {
  const pane = await openSettings("Workbook");
  act(() => pane.settings.sayForWorkbook({ targets: { innovation: 9 }, weights: { innovation: 0 }, fiscalYearStart: 4 }));
  fireEvent.click(await screen.findByRole("button", { name: "More about settings" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "All Defaults Again" }));
  expect(picked(pane)).toMatchObject({ targets: {}, weights: {}, fiscalYearStart: 1 });
});

describe("keys", () => {
  const press = (button: HTMLElement, event: Partial<KeyboardEvent>): void => {
    fireEvent.click(button);
    fireEvent.keyDown(button, { code: "", getModifierState: () => false, ...event });
  };
  const button = (title: string): HTMLElement => screen.getByRole("button", { name: new RegExp(`^Change the key of ${title}:`) });

  it("are changed by pressing another, which then does it, are taken away and given back", async () => {
    const pane = await openSettings("Keyboard");
    press(button("Show Problems"), { key: "j", code: "KeyJ", ctrlKey: true, altKey: true });
    expect(pane.settings.value("keys.bindings")).toEqual({ "view.problems": "Ctrl+Alt+J" });
    fireEvent.keyDown(document.body, { key: "j", code: "KeyJ", ctrlKey: true, altKey: true });
    expect(pane.store.getState().view).toBe("problems");
    await showSettings(pane, "Keyboard");
    fireEvent.click(screen.getByRole("button", { name: "Take the key away from Show Problems" }));
    expect(button("Show Problems").textContent).toBe("no key");
    fireEvent.click(screen.getByRole("button", { name: "Default again: Show Problems" }));
    expect(pane.settings.value("keys.bindings")).toEqual({});
  });

  it("say which work in all of Excel, and which were to and belong to something else there", async () => {
    const pane = await openSettings("Keyboard");
    act(() => pane.sayExcelKeys(new Map([["scorecard.build", "works"], ["scorecard.refresh", "taken"]])));
    const noteOf = (command: string): string | undefined => button(command).closest("li")?.querySelector("[role=note]")?.textContent;
    expect([noteOf("Build Scorecard"), noteOf("Refresh"), noteOf("Show Data")]).toEqual([english.settings.keys.inExcel.works, english.settings.keys.inExcel.taken, undefined]);
    fireEvent.click(screen.getByRole("button", { name: "Take the key away from Build Scorecard" }));
    expect(noteOf("Build Scorecard")).toBeUndefined();
  });

  it("say where another command has the same, refuse what is needed for typing, and Escape leaves them", async () => {
    const pane = await openSettings("Keyboard");
    press(button("Refresh"), { key: "x", code: "KeyX" });
    expect(screen.getByRole("alert").textContent).toContain("hold Ctrl or Alt");
    fireEvent.keyDown(screen.getByRole("button", { name: /^Press the new key of Refresh/ }), { key: "Escape" });
    expect(pane.settings.value("keys.bindings")).toEqual({});
    press(button("Refresh"), { key: "b", code: "KeyB", ctrlKey: true, altKey: true });
    expect(screen.getAllByRole("note").map(({ textContent }) => textContent)).toEqual(["Also the key of Refresh.", "Also the key of Build Scorecard."]);
  });
});
