import { buildScorecard } from "../../../src/commands/buildScorecard";
import type { Insight } from "../../../src/domain/insights/insight";
import { createPane, type Pane } from "../../../src/taskpane/state/createPane";
import { english } from "../../../src/taskpane/texts/english";
import { exampleAnswer } from "../exampleAnswer";
import { ExcelRefusal } from "../excelRefusal";
import { exampleEffects } from "../paneDriver";
import { insightText } from "../../../src/layout/words/insightText";

const insight: Insight = { id: "leading", severity: "know", evidence: [], concerns: [], facts: { kind: "no-leading", tested: 6, periods: 20, smallestChance: 0.4 } };

async function builtPane(written: () => Promise<boolean>): Promise<{ readonly pane: Pane; readonly dismissed: jest.Mock; readonly runs: jest.Mock }> {
  const dismissed = jest.fn(written);
  const runs = jest.fn(() => Promise.resolve({ ...exampleAnswer, insights: { found: [insight], dismissed: {} } }));
  const pane = createPane(exampleEffects({ runScorecard: runs, insights: { dismiss: dismissed, loadText: () => Promise.resolve(insightText) } }), english);
  await pane.start(buildScorecard);
  return { pane, dismissed, runs };
}

it("writes the reason and refreshes, since what it capped is free then", async () => {
  const { pane, dismissed, runs } = await builtPane(() => Promise.resolve(true));
  const asked = pane.insights.askPicked();
  await Promise.resolve();
  await Promise.resolve();
  expect(pane.palette.store.getState()).toMatchObject({ kind: "pick", items: [{ id: "leading", detail: "Does leading lead?" }] });
  pane.palette.close("leading");
  await asked;
  expect(pane.store.getState()).toMatchObject({ view: "insights", asksReason: "leading" });
  await pane.insights.dismiss("leading", "other survey");
  expect(dismissed.mock.calls).toEqual([["leading", "other survey"]]);
  expect(runs).toHaveBeenCalledTimes(2);
  expect(pane.store.getState().asksReason).toBeNull();
  await pane.insights.restore("leading");
  expect(dismissed.mock.calls.at(-1)).toEqual(["leading", null]);
});

it("says where its row is not in sight, until one is, and refreshes nothing", async () => {
  let inSight = false;
  const { pane, runs } = await builtPane(() => Promise.resolve(inSight));
  await pane.insights.dismiss("leading", "other survey");
  expect(pane.notifications.store.getState().map(({ text }) => text)).toEqual([english.insights.noRow("Insights")]);
  expect(runs).toHaveBeenCalledTimes(1);
  inSight = true;
  await pane.insights.dismiss("leading", "other survey");
  expect(pane.notifications.store.getState().filter(({ id }) => id === "insights.missing")).toEqual([]);
});

it("says what Excel refused, and asks on", async () => {
  const { pane, runs } = await builtPane(() => Promise.reject(new ExcelRefusal("AccessDenied")));
  pane.insights.ask("leading");
  await pane.insights.dismiss("leading", "other survey");
  expect(pane.store.getState().run).toMatchObject({ kind: "failed", title: english.insights.notWritten });
  expect(pane.store.getState().asksReason).toBe("leading");
  expect(runs).toHaveBeenCalledTimes(1);
});
