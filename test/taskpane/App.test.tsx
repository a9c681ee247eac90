/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { commands } from "../../src/commands";
import type { ScorecardAnswer } from "../../src/commands/command";
import type { Diagnostic } from "../../src/domain/diagnostics/diagnostic";
import { App } from "../../src/taskpane/App";

const diagnostic: Diagnostic = {
  severity: "warning", code: "cases.never-resolved", message: "29 cases were never resolved.", table: "Cases", column: "Resolved", row: 4, address: "Cases!D6", rows: 29,
};
const answer: ScorecardAnswer = { scorecard: null, diagnostics: [diagnostic], edits: 0 };

it("offers every command, and shows what its run found with its place", async () => {
  const run = jest.fn(() => Promise.resolve(answer));
  render(<App run={run} />);
  for (const { title } of commands) screen.getByRole("button", { name: title });
  fireEvent.click(screen.getByRole("button", { name: "Build Scorecard" }));
  await screen.findByText("29 cases were never resolved. (Cases!D6)");
  expect(run).toHaveBeenCalledWith(commands[0], expect.any(Function));
});

it("says the stage while a command runs and locks the buttons", async () => {
  let finish: (value: ScorecardAnswer) => void = () => undefined;
  render(<App run={(_command, onProgress) => {
    onProgress("read", 1, 2);
    return new Promise((resolve) => (finish = resolve));
  }} />);
  fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
  expect(screen.getByRole("status").textContent).toContain("Reading tables");
  expect(screen.getByRole("button", { name: "Refresh" })).toHaveProperty("disabled", true);
  finish(answer);
  await screen.findByText(/never resolved/);
  expect(screen.queryByRole("status")).toBeNull();
});

it("says what failed", async () => {
  render(<App run={() => Promise.reject(new Error("The sheet is protected."))} />);
  fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
  await screen.findByText("The sheet is protected.");
});
