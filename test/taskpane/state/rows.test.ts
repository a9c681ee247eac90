import type { ShowRowsAnswer } from "../../../src/commands/showRows";
import { createPane, type Pane } from "../../../src/taskpane/state/createPane";
import { english } from "../../../src/taskpane/texts/english";
import { buildScorecard } from "../../../src/commands/buildScorecard";
import { exampleEffects } from "../paneDriver";

const groups = [{ outcome: "counted", reason: null, rows: 3 }] as const;

async function builtPane(answer: ShowRowsAnswer): Promise<{ readonly pane: Pane; readonly showRows: jest.Mock }> {
  const showRows = jest.fn(() => Promise.resolve(answer));
  const pane = createPane(exampleEffects({ rows: { showRows } }), english);
  await pane.start(buildScorecard);
  return { pane, showRows };
}

it.each([["selected", "rows-selected"], ["listed", "rows-listed"], ["none", "no-rows"]] as const)("says that rows were %s, and keeps what was found with its indicator", async (how, outcome) => {
  const { pane, showRows } = await builtPane({ kind: "shown", how, sheet: "Cases", title: "First-contact resolution", groups, rows: 3 });
  await pane.rows.show("first-contact-resolution");
  expect(showRows.mock.calls[0]?.[0]).toMatchObject({ indicator: "first-contact-resolution", team: null, part: "behind", asList: false, period: { id: "2026-10" } });
  expect(pane.store.getState().run).toEqual({ kind: "done", outcome });
  expect(pane.rows.store.getState().found).toMatchObject({ indicator: "first-contact-resolution", groups, how });
  await pane.start(buildScorecard);
  expect(pane.rows.store.getState().found).toBeNull();
});

it("refuses rows about people without reading anything, and says where to look instead", async () => {
  const { pane, showRows } = await builtPane({ kind: "none" });
  await pane.rows.show("agent-retention");
  expect(showRows).not.toHaveBeenCalled();
  expect(pane.notifications.store.getState()).toEqual([{ id: "rows.refused", intent: "warning", text: english.rowsBehind.people("Voluntary turnover") }]);
});

it("shows the rows behind the number that was picked, and none where nothing was", async () => {
  const { pane, showRows } = await builtPane({ kind: "none" });
  const nothing = pane.rows.showPicked();
  pane.palette.close(null);
  await nothing;
  expect(showRows).not.toHaveBeenCalled();
  const picked = pane.rows.showPicked();
  pane.palette.close("decision-velocity");
  await picked;
  expect(showRows.mock.calls[0]?.[0]).toMatchObject({ indicator: "decision-velocity" });
});
