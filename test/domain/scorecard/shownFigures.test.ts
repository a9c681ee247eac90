import { freezeBaselines } from "../../../src/domain/scorecard/baseline";
import { rateScorecard, rateTeamScorecards, type RatingOptions } from "../../../src/domain/scorecard/rateScorecard";
import { shownFigures } from "../../../src/domain/scorecard/shownFigures";
import { serialDay } from "../../../src/domain/table/serialDay";
import { describeIndicator, evaluate, evaluateIndicator, measured, month } from "./evaluationFixture";

const contact = describeIndicator();
const effort = describeIndicator({ id: "customer-effort-score", title: "Customer effort", domain: "customer-experience", unit: "score", thresholds: { kind: "fixed", green: 5.5, amber: 5, source: "own" } });
const ofBilling = [0.9, 0.75, 0.61].map((value, at) => measured({ team: "Billing", period: month(at), value, numerator: null, denominator: null }));
const ofOrganisation = evaluateIndicator(contact, [0.8, 0.7, 0.75]);
const evaluation = evaluate([{ ...ofOrganisation, values: [...ofOrganisation.values, ...ofBilling] }, evaluateIndicator(effort, [6, 5.5, null])], { teams: ["Billing"] });
const options: RatingOptions = {
  team: null, baselines: freezeBaselines(evaluation, null, serialDay(2026, 12, 31)), weights: {}, tables: {}, targets: { sheet: { [contact.id]: 0.85 }, settings: {} },
};
const main = rateScorecard(evaluation, options);
const shown = shownFigures(evaluation, main, [], options);

it("tells the figures of the organisation and of every team in the period shown", () => {
  expect(shown).toMatchObject({ team: null, period: "2026-03", teams: [null, "Billing"] });
  expect(shown.indicators[0]).toEqual({
    id: contact.id, title: "First-contact resolution", period: "2026-03", values: [0.75, 0.61], statuses: [main.lines[0]?.headline?.status, expect.any(String)], targets: [0.85, 0.85],
  });
});

it("scores the period shown as the scorecard does, and the earlier ones in the same way", () => {
  const { periods, overall, domains } = shown.scores;
  expect(periods).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(overall[0]?.at(-1)).toEqual(main.overall.value);
  // 0.80 is half the way from 0.75, the amber bound of a target of 0.85, to the target: 65; an effort score of 6 is 100.
  expect(overall[0]?.[0]).toBeCloseTo((65 + 100) / 2, 3);
  expect(domains.find(({ domain }) => domain === "quality-coaching")?.scores[0]?.[0]).toBeCloseTo(65, 3);
});

it("gives no score where too little of the weight is rated", () => {
  expect(shown.scores.overall[0]?.[2]).toBeNull();
  expect(shown.scores.domains.find(({ domain }) => domain === "customer-experience")?.scores[1]).toEqual([null, null, null]);
});

it("takes a team's own scorecard, with the targets typed there", () => {
  const own = rateTeamScorecards(evaluation, [{ team: "Billing", targets: { [contact.id]: 0.6 } }], options);
  expect(shownFigures(evaluation, main, own, options).indicators[0]).toMatchObject({ targets: [0.85, 0.6] });
});
