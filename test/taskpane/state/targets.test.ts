import { buildScorecard } from "../../../src/commands/buildScorecard";
import { createPane, type Pane } from "../../../src/taskpane/state/createPane";
import { english } from "../../../src/taskpane/texts/english";
import { ExcelRefusal } from "../excelRefusal";
import { exampleEffects } from "../paneDriver";

async function builtPane(selectTarget: () => Promise<boolean>): Promise<{ readonly pane: Pane; readonly asked: jest.Mock }> {
  const asked = jest.fn(selectTarget);
  const pane = createPane(exampleEffects({ targets: { selectTarget: asked } }), english);
  await pane.start(buildScorecard);
  return { pane, asked };
}

it("selects the target of the indicator that was picked, and none where nothing was", async () => {
  const { pane, asked } = await builtPane(() => Promise.resolve(true));
  const nothing = pane.targets.selectPicked();
  pane.palette.close(null);
  await nothing;
  expect(asked).not.toHaveBeenCalled();
  const picked = pane.targets.selectPicked();
  pane.palette.close("decision-velocity");
  await picked;
  expect(asked.mock.calls).toEqual([["decision-velocity"]]);
  expect(pane.notifications.store.getState()).toEqual([]);
});

it("offers to set the target for the workbook where no sheet in sight has it, until it is found", async () => {
  let inSight = false;
  const { pane } = await builtPane(() => Promise.resolve(inSight));
  await pane.targets.select("decision-velocity");
  const [said] = pane.notifications.store.getState();
  expect(said?.text).toBe(english.rowsBehind.noTargetCell("Decision velocity"));
  said?.actions?.[0]?.run();
  expect(pane.store.getState()).toMatchObject({ view: "settings", toReveal: "targets.decision-velocity" });
  inSight = true;
  await pane.targets.select("decision-velocity");
  expect(pane.notifications.store.getState()).toEqual([]);
});

it("says what Excel refused", async () => {
  const { pane } = await builtPane(() => Promise.reject(new ExcelRefusal("InvalidOperationInCellEditMode")));
  await pane.targets.select("decision-velocity");
  expect(pane.store.getState().run).toMatchObject({ kind: "failed", title: "The target of Decision velocity could not be selected", problem: { detail: expect.stringContaining("InvalidOperationInCellEditMode") as string } });
});
