/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import type { Insight } from "../../../src/domain/insights/insight";
import { InsightRow } from "../../../src/taskpane/views/insights/InsightRow";
import { english } from "../../../src/taskpane/texts/english";
import { evidenceOf } from "../../../src/domain/insights/evidenceOf";
import { card } from "../../layout/fixture/scorecardFixture";

const line = card.lines.find(({ headline }) => headline?.value != null);
if (line?.headline?.value == null) throw new Error("The fixture has a value");
const now = evidenceOf({ ...line.headline, value: line.headline.value }, line.title);
const insight: Insight = {
  id: "distance:x", severity: "look", concerns: [line.description.id], evidence: [now],
  facts: { kind: "distance", title: line.title, unit: "percent", amount: 11, digits: 0, more: true, target: 0.8 },
};

const shared = { granularity: "month", asksReason: false, disabled: false, onAsk: () => undefined, onDismiss: () => undefined, onRestore: () => undefined, texts: english } as const;

it("says an insight with its weight, and opens the figures behind it", () => {
  render(<ul><InsightRow insight={insight} reason={null} {...shared} /></ul>);
  expect(screen.getByText("What it would take")).toBeDefined();
  expect(screen.getByText("● look")).toBeDefined();
  expect(screen.getByText(`${line.title}: 11 more would have reached the target of 80.0 %, everything else as it was.`)).toBeDefined();
  expect(screen.getByText("Evidence: 1 figure")).toBeDefined();
  expect(screen.getByText((text) => text.startsWith(`${line.title}, Nov 2026: `))).toBeDefined();
  expect(screen.queryByText(/^Dismissed/)).toBeNull();
});

it("says why one was dismissed", () => {
  render(<ul><InsightRow insight={insight} reason="other survey" {...shared} /></ul>);
  expect(screen.getByText("Dismissed: other survey")).toBeDefined();
});

it("asks for the reason: one that is blank is none, Esc leaves the insight as it is, Enter says it", () => {
  const [onAsk, onDismiss, onRestore] = [jest.fn(), jest.fn(), jest.fn()];
  const row = (more: Partial<Parameters<typeof InsightRow>[0]>): React.JSX.Element => <ul><InsightRow insight={insight} reason={null} {...shared} {...{ onAsk, onDismiss, onRestore }} {...more} /></ul>;
  const { rerender } = render(row({}));
  fireEvent.click(screen.getByRole("button", { name: /^Dismiss: / }));
  expect(onAsk.mock.calls).toEqual([[true]]);
  rerender(row({ asksReason: true }));
  const field = screen.getByLabelText(/^Why it is dismissed/);
  expect(document.activeElement).toBe(field);
  const form = field.closest("form") as HTMLFormElement;
  fireEvent.change(field, { target: { value: "   " } });
  fireEvent.submit(form);
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: " other survey " } });
  fireEvent.submit(form);
  expect(onDismiss.mock.calls).toEqual([["other survey"]]);
  fireEvent.keyDown(field, { key: "Escape" });
  expect(onAsk.mock.calls.at(-1)).toEqual([false]);
  rerender(row({ reason: "other survey" }));
  fireEvent.click(screen.getByRole("button", { name: /^Restore: / }));
  expect(onRestore).toHaveBeenCalledTimes(1);
});
