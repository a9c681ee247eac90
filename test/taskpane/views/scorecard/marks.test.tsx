/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { SaidChoices } from "../../../../src/domain/scorecard/scorecardChoices";
import { english } from "../../../../src/taskpane/texts/english";
import { exampleAnswer } from "../../exampleAnswer";
import { chooseCommand, showPane } from "../../paneDriver";

const words = english.marks;
const resolution = exampleAnswer.scorecard?.lines.find(({ description }) => description.id === "first-contact-resolution")?.title ?? "";
const marks = [{ indicator: null, month: "2026-05", reason: "New system" }, { indicator: "first-contact-resolution", month: "2026-08", reason: "New routing" }, { indicator: "innovation", month: "2026-09", reason: "Prize" }];

/** Shows the pane with a scorecard that was just refreshed; what later runs are asked for is kept. */
async function shownPane(): Promise<SaidChoices["marks"][]> {
  const asked: SaidChoices["marks"][] = [];
  showPane({ runScorecard: (_, { marks: said }) => {
    asked.push(said);
    return Promise.resolve({ ...exampleAnswer, choices: { ...exampleAnswer.choices, marks } });
  } });
  fireEvent.click(await screen.findByRole("button", { name: "Refresh" }));
  await screen.findByText(resolution, { exact: false });
  return asked;
}

it("marks a change from the palette: of all indicators or of one that has limits, from a month that the data has", async () => {
  const asked = await shownPane();
  await chooseCommand(words.commandTitle);
  const form = await screen.findByRole("form", { name: words.title });
  const options = within(screen.getByRole("combobox", { name: words.what })).getAllByRole("option").map(({ textContent }) => textContent);
  expect(options).toEqual([words.all, ...(exampleAnswer.scorecard?.lines ?? []).flatMap(({ headline, title, description }) => (headline !== null && description.rolling === null ? [title] : []))]);
  fireEvent.change(screen.getByRole("combobox", { name: words.from }), { target: { value: "2026-09" } });
  fireEvent.submit(form);
  expect(asked).toHaveLength(1);
  fireEvent.change(screen.getByRole("textbox", { name: /What changed/ }), { target: { value: "  New routing " } });
  fireEvent.submit(form);
  expect(asked.at(-1)).toEqual([{ indicator: null, month: "2026-09", reason: "New routing" }]);
  expect(screen.queryByRole("form", { name: words.title })).toBeNull();
});

it("shows what is marked of an indicator, takes it back, and begins with it where another is marked", async () => {
  const asked = await shownPane();
  fireEvent.click(screen.getByRole("button", { name: new RegExp(resolution) }));
  const list = await screen.findByRole("button", { name: words.removeThis("Aug 2026: New routing") });
  expect(screen.getByRole("button", { name: words.removeThis("May 2026, all indicators: New system") })).toBeTruthy();
  expect(screen.queryByText(/Prize/)).toBeNull();
  fireEvent.click(list);
  expect(asked.at(-1)).toEqual([{ ...marks[1], reason: null }]);
  fireEvent.click(await screen.findByRole("button", { name: words.commandTitle }));
  expect((await screen.findByRole<HTMLSelectElement>("combobox", { name: words.what })).value).toBe("first-contact-resolution");
  fireEvent.keyDown(screen.getByRole("form", { name: words.title }), { key: "Escape" });
  expect(screen.queryByRole("form", { name: words.title })).toBeNull();
});
