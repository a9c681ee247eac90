import { buildScorecard } from "../../../src/commands/buildScorecard";
import type { SaidChoices } from "../../../src/domain/scorecard/scorecardChoices";
import { createPane } from "../../../src/taskpane/state/createPane";
import { english } from "../../../src/taskpane/texts/english";
import { exampleAnswer } from "../exampleAnswer";
import { exampleEffects } from "../paneDriver";

it("asks in the Scorecard view, where there is a scorecard to ask of", async () => {
  const pane = createPane(exampleEffects(), english);
  pane.marks.ask("innovation");
  expect(pane.store.getState().asksMark).toBeNull();
  await pane.start(buildScorecard);
  pane.open("output");
  pane.marks.ask("innovation");
  expect(pane.store.getState()).toMatchObject({ view: "scorecard", asksMark: { about: "innovation" } });
  pane.marks.close();
  expect(pane.store.getState().asksMark).toBeNull();
});

it("makes the scorecard again with what is said, and keeps what was chosen of others until a run used it", async () => {
  const asked: SaidChoices["marks"][] = [];
  let isRefused = true;
  const pane = createPane(exampleEffects({ runScorecard: (_, { marks }) => {
    asked.push(marks);
    return isRefused ? Promise.reject(new Error("Busy")) : Promise.resolve(exampleAnswer);
  } }), english);
  const [first, second] = [{ indicator: "innovation", month: "2026-03", reason: "Prize" }, { indicator: null, month: "2026-05", reason: "New system" }];
  await pane.marks.say(first);
  await pane.marks.say({ ...first, reason: "Jury" });
  isRefused = false;
  await pane.marks.say(second);
  expect(asked).toEqual([[first], [{ ...first, reason: "Jury" }], [{ ...first, reason: "Jury" }, second]]);
  await pane.marks.say({ ...first, reason: null });
  expect(asked.at(-1)).toEqual([{ ...first, reason: null }]);
});
