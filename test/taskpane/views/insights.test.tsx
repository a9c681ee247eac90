/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
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

it("says an insight with its weight, and opens the figures behind it", () => {
  render(<ul><InsightRow insight={insight} reason={null} granularity="month" texts={english} /></ul>);
  expect(screen.getByText("What it would take")).toBeDefined();
  expect(screen.getByText("● look")).toBeDefined();
  expect(screen.getByText(`${line.title}: 11 more would have reached the target of 80.0 %, everything else as it was.`)).toBeDefined();
  expect(screen.getByText("Evidence: 1 figure")).toBeDefined();
  expect(screen.getByText((text) => text.startsWith(`${line.title}, Nov 2026: `))).toBeDefined();
  expect(screen.queryByText(/^Dismissed/)).toBeNull();
});

it("says why one was dismissed", () => {
  render(<ul><InsightRow insight={insight} reason="other survey" granularity="month" texts={english} /></ul>);
  expect(screen.getByText("Dismissed: other survey")).toBeDefined();
});
