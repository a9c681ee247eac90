/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ScorecardAnswer } from "../../../../src/commands/command";
import { exampleAnswer } from "../../exampleAnswer";
import { exampleEffects, showPane } from "../../paneDriver";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function showScorecard(answer: ScorecardAnswer = exampleAnswer): Promise<void> {
  showPane({ runScorecard: () => Promise.resolve(answer) });
  fireEvent.click(button("Refresh"));
  await waitFor(() => expect(screen.getByRole("contentinfo").textContent).not.toBe(""));
}

describe("the pickers", () => {
  const choose = (name: string, value: string): boolean => fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });

  it("offer teams and periods, newest first, and say that a choice waits for the next run", async () => {
    const runScorecard = jest.fn(exampleEffects().runScorecard);
    showPane({ runScorecard });
    fireEvent.click(button("Refresh"));
    const period = await screen.findByRole("combobox", { name: "Period" });
    expect(within(period).getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "Latest: Oct 2026", "October 2026", "September 2026", "August 2026",
    ]);
    expect(screen.queryByRole("note")).toBeNull();
    choose("Team", "Returns");
    expect(screen.getByRole("note").textContent).toMatch(/Refresh brings it/);
    fireEvent.click(button("Refresh"));
    expect(runScorecard).toHaveBeenLastCalledWith(expect.anything(), { team: "Returns" }, expect.anything(), expect.anything());
    await screen.findByText("The sheets are written.", { selector: ".fui-MessageBarBody" });
  });

  it("offer a scorecard for every team, where there are teams", async () => {
    const runScorecard = jest.fn(exampleEffects().runScorecard);
    showPane({ runScorecard });
    fireEvent.click(button("Refresh"));
    const shape = await screen.findByRole("combobox", { name: "Scorecard sheets" });
    expect(within(shape).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["One scorecard", "One for every team", "One, and one for every team"]);
    choose("Scorecard sheets", "both");
    fireEvent.click(button("Refresh"));
    expect(runScorecard).toHaveBeenLastCalledWith(expect.anything(), { shape: "both" }, expect.anything(), expect.anything());
    await screen.findByText("The sheets are written.", { selector: ".fui-MessageBarBody" });
  });

  it("say nothing of teams where there are none", async () => {
    await showScorecard({ ...exampleAnswer, teams: [] });
    expect(screen.queryByRole("combobox", { name: "Scorecard sheets" })).toBeNull();
  });

  it("take no day of one length of period for another's", async () => {
    await showScorecard();
    choose("Period", String(exampleAnswer.periods[1]?.lastDay));
    choose("Length of a period", "quarter");
    expect(screen.getByRole("combobox", { name: "Period" })).toHaveProperty("value", "");
    expect(within(screen.getByRole("combobox", { name: "Period" })).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Latest"]);
  });

  it("show a day and a team that are not on offer", async () => {
    await showScorecard({ ...exampleAnswer, choices: { ...exampleAnswer.choices, asOf: (exampleAnswer.periods[0]?.lastDay ?? 0) - 3, team: "Gone" } });
    expect(screen.getByRole("combobox", { name: "Team" })).toHaveProperty("value", "Gone");
    screen.getByRole("option", { name: "Up to 28 Oct 2026", selected: true });
  });
});
