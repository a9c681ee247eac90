/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import type { ScorecardAnswer } from "../../../src/commands/command";
import { createPane } from "../../../src/taskpane/state/createPane";
import { english } from "../../../src/taskpane/texts/english";
import { AssessmentSection } from "../../../src/taskpane/views/programme/AssessmentSection";
import { exampleAnswer } from "../exampleAnswer";
import { exampleInputEffects } from "../exampleInputEffects";
import { exampleEffects } from "../paneDriver";

const addTable = jest.fn(() => new Promise<never>(() => undefined));
const runScorecard = jest.fn((..._: readonly unknown[]) => new Promise<never>(() => undefined));

function show(programme: ScorecardAnswer["programme"]): void {
  const pane = createPane(exampleEffects({ runScorecard, input: exampleInputEffects({ addTable }) }), english);
  const state = pane.store.getState();
  render(<AssessmentSection pane={pane} headingId="heading" texts={english} state={{ ...state, shown: { answer: { ...exampleAnswer, programme } } } as typeof state} />);
}

it("offers the tables that would fill it", () => {
  show({});
  fireEvent.click(screen.getByRole("button", { name: english.input.addFor("Decision Map") }));
  expect(addTable).toHaveBeenCalledWith("decision-map");
});

it("says where the assessment stands, and takes a baseline", () => {
  show({ assessment: { behaviours: null, mastery: null, knowledge: null, careers: null, departments: null, frozen: [], decisions: { kinds: 4, movable: 0.5, movableOfYear: null, levels: [], ways: [] } } });
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([english.sheets.assessment.notFrozen, "50 % of the kinds of decision could be made further down."]);
  fireEvent.click(screen.getByRole("button", { name: "Take Baseline" }));
  expect(runScorecard.mock.calls[0]?.[0]).toMatchObject({ id: "scorecard.takeBaseline" });
});
