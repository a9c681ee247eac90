/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import type { ScorecardAnswer } from "../../../src/commands/command";
import type { Coaching } from "../../../src/domain/programme/coaching/coaching";
import { coachingCommands } from "../../../src/taskpane/contributions/coachingCommands";
import { createPane, type Pane } from "../../../src/taskpane/state/createPane";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { english } from "../../../src/taskpane/texts/english";
import { CoachingSection } from "../../../src/taskpane/views/programme/CoachingSection";
import { exampleAnswer } from "../exampleAnswer";
import { exampleEffects } from "../paneDriver";

const words = english.programme.coaching;
const counts = { agents: 12, tested: 60, strengths: 3, growth: 2, bothSides: 1, open: 40, unassigned: 4, machines: 0, above: 1, below: 0, leavers: 2 };
const quiet: Coaching = { counts, named: null, isAsked: false, skills: null };
const runScorecard = jest.fn<Promise<ScorecardAnswer>, unknown[]>(() => new Promise<never>(() => undefined));

function show(coaching: Coaching): { readonly pane: Pane; readonly state: PaneState } {
  const pane = createPane(exampleEffects({ runScorecard }), english);
  const { choices } = exampleAnswer;
  pane.store.setState({ shown: { answer: { ...exampleAnswer, programme: { coaching } }, choices: { ...choices, coaching: coaching.isAsked }, at: new Date(0) } });
  const state = pane.store.getState();
  render(<CoachingSection pane={pane} headingId="heading" texts={english} state={state} />);
  return { pane, state };
}

beforeEach(() => runScorecard.mockClear());

it("says how many opportunities there are, opens no sheet, and writes it where somebody asks", () => {
  show(quiet);
  expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("6 opportunities beyond noise: 3 strengths, 2 to talk about");
  expect(screen.queryByRole("button", { name: english.programme.openSheetOf("Coaching") })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: words.write }));
  expect(runScorecard.mock.calls[0]?.[1]).toMatchObject({ coaching: true });
});

it("opens the sheet once it was asked for, and stops naming agents where somebody says so", () => {
  show({ ...quiet, isAsked: true });
  expect(screen.getByRole("button", { name: english.programme.openSheetOf("Coaching") })).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: words.stop }));
  expect(runScorecard.mock.calls[0]?.[1]).toMatchObject({ coaching: false });
});

it.each([[quiet, ["coaching.write"]], [{ ...quiet, isAsked: true }, ["coaching.stop"]]] as const)("offers one of both in the palette", (coaching, offered) => {
  const { state } = show(coaching);
  expect(coachingCommands.filter(({ when }) => when?.(state)).map(({ id }) => id)).toEqual(offered);
});
