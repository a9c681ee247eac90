/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import type { ScorecardAnswer } from "../../../src/commands/command";
import { FeedbackSection } from "../../../src/taskpane/views/programme/FeedbackSection";
import { createPane, type Pane } from "../../../src/taskpane/state/createPane";
import { english } from "../../../src/taskpane/texts/english";
import { feedback } from "../../layout/fixture/feedbackFixture";
import { exampleAnswer } from "../exampleAnswer";
import { exampleInputEffects } from "../exampleInputEffects";
import { exampleEffects } from "../paneDriver";

const addTable = jest.fn(() => new Promise<never>(() => undefined));
const openSheet = jest.fn(() => Promise.resolve(true));

function show(programme: ScorecardAnswer["programme"]): Pane {
  const pane = createPane(exampleEffects({ openSheet, input: exampleInputEffects({ addTable }) }), english);
  const state = pane.store.getState();
  render(<FeedbackSection pane={pane} headingId="heading" texts={english} state={{ ...state, shown: { answer: { ...exampleAnswer, programme } } } as typeof state} />);
  return pane;
}

it("offers the tables that would fill the section, and no sheet before there is one", () => {
  show({});
  fireEvent.click(screen.getByRole("button", { name: english.input.addFor("Pulse Answers") }));
  expect(addTable).toHaveBeenCalledWith("pulse-answers");
  expect(screen.queryByRole("button", { name: "Open the sheet Feedback Loop" })).toBeNull();
});

it("says what matters most, and opens the sheet", () => {
  show({ feedback });
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent?.split(":")[0])).toEqual(["GOOD", "BAD", "DO"]);
  fireEvent.click(screen.getByRole("button", { name: "Open the sheet Feedback Loop" }));
  expect(openSheet).toHaveBeenCalledWith("feedback-loop");
});

it("says where its sheet is gone or hidden", async () => {
  openSheet.mockResolvedValueOnce(false);
  const pane = show({ feedback });
  await pane.openSheet("feedback-loop", "Feedback Loop");
  expect(pane.notifications.store.getState().map(({ text }) => text)).toEqual([english.programme.noSheet("Feedback Loop")]);
});
