import { freezeBaselines } from "../../../src/domain/scorecard/baseline";
import { rateScorecard, rateTeamScorecards, type RatingOptions } from "../../../src/domain/scorecard/rateScorecard";
import { serialDay } from "../../../src/domain/table/serialDay";
import { describeIndicator, evaluate, evaluateIndicator } from "./evaluationFixture";

const contact = describeIndicator();
const ideas = describeIndicator({ id: "innovation", title: "Innovation", kind: "leading", unit: "count", thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "own" } });
const evaluation = evaluate([evaluateIndicator(contact, [0.6, 0.7, 0.72]), evaluateIndicator(ideas, [4, 5, 6])]);
const main: RatingOptions = {
  team: null, baselines: freezeBaselines(evaluation, null, serialDay(2026, 12, 31)), weights: {}, tables: {},
  targets: { sheet: { [contact.id]: 0.9, innovation: 40 }, settings: {} },
};
const boundsOf = (targets: Readonly<Record<string, number>>) => rateTeamScorecards(evaluation, [{ team: "Billing", targets }], main)[0]?.lines.map(({ bounds }) => bounds);

it("shares the main one's targets, but for counts, which grow with the size of a team", () => {
  expect(rateScorecard(evaluation, main).lines.map(({ bounds }) => bounds?.target)).toEqual([0.9, 40]);
  expect(boundsOf({})).toEqual([expect.objectContaining({ target: 0.9, setBy: "sheet" }), null]);
});

it("lets what was typed for the team win", () => {
  expect(boundsOf({ [contact.id]: 0.65, innovation: 3 })?.map((bounds) => bounds?.target)).toEqual([0.65, 3]);
});

it("tells whose each scorecard is, with the results of its own lines", () => {
  const [billing, chat] = rateTeamScorecards(evaluation, [{ team: "Billing", targets: {} }, { team: "Chat", targets: {} }], main);
  expect([billing?.team, chat?.team]).toEqual(["Billing", "Chat"]);
  expect(billing?.results).toEqual(billing?.lines.flatMap(({ series }) => series));
});
