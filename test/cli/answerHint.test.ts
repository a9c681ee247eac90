import { answerHint } from "../../cli/answerHint";
import { parseColumnOverride } from "../../src/domain/table/match/matchOverrides";

it("says how to answer, in the words that --map takes", () => {
  const hint = answerHint({ dataset: "effort-answers", column: "answered-on", headers: ["Day"] });
  const texts = [...hint.matchAll(/--map "(.+?)"/g)].map(([, text = ""]) => text);
  expect(texts.map((text) => parseColumnOverride(text.replace("<header>", "Day")))).toEqual([
    { dataset: "effort-answers", column: "answered-on", header: "Day" }, { dataset: "effort-answers", column: "answered-on", header: "" },
  ]);
});

it("says nothing of a finding that asks nothing", () => {
  expect(answerHint(undefined)).toBe("");
});
