import { compareTeams, type TeamComparison } from "../../../src/domain/insights/teamComparison";
import { freezeBaselines } from "../../../src/domain/scorecard/baseline";
import type { Targets } from "../../../src/domain/scorecard/bounds";
import { englishMessages } from "../../../src/domain/diagnostics/messages";
import { sayReasons } from "../../../src/domain/scorecard/sayScorecard";
import { rateScorecard, type RatingOptions } from "../../../src/domain/scorecard/rateScorecard";
import type { DatasetId } from "../../../src/domain/table/datasets";
import { describeIndicator, evaluate, evaluateIndicator, measured, month } from "../scorecard/evaluationFixture";

const noMix = { basis: null, finer: null, figures: [] };
const inputs = (dataset: DatasetId) => [{ dataset, columns: [] }];

const shares = describeIndicator({ id: "resolved", inputs: inputs("cases"), minimum: { show: 1, rate: 1 } });
const counts = describeIndicator({ id: "ideas", unit: "count", kind: "leading", inputs: inputs("suggestions"), minimum: { show: 1, rate: 1 }, thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "own" } });
const revenue = describeIndicator({ id: "revenue", inputs: inputs("accounts") });

/** Four months of three teams; Old has rows in the first month only. */
function compare(sheet: Targets["sheet"] = {}, team: string | null = null): TeamComparison {
  const values = (id: string, value: number) => [null, "Apps", "Billing", "Old"].flatMap((one, index) => [0, 1, 2, 3].map((at) => {
    const isGone = one === "Old" && at > 0;
    return measured({ indicator: id, team: one, period: month(at), value: isGone ? null : value * (index + 1), n: isGone ? 0 : 100 });
  }));
  const evaluation = evaluate([
    evaluateIndicator(counts, [], { values: values("ideas", 10) }), evaluateIndicator(shares, [], { values: values("resolved", 0.2) }), evaluateIndicator(revenue, [], { values: values("revenue", 1) }),
  ], { teams: ["Apps", "Billing", "Old"] });
  const options: RatingOptions = { team, baselines: freezeBaselines(evaluation, null, 46000), targets: { sheet, settings: {} }, weights: {}, tables: {} };
  return compareTeams(evaluation, sayReasons(rateScorecard(evaluation, options), englishMessages), options, noMix);
}

const standing = (comparison: TeamComparison, id: string, team: string | null) =>
  comparison.indicators.find(({ description }) => description.id === id)?.standings.find((one) => one.team === team);

test("compares the teams that have rows in the shown period, in what a table can tell by team", () => {
  const { teams, indicators, period } = compare();
  expect([teams, indicators.map(({ description }) => description.id), period.id]).toEqual([["Apps", "Billing"], ["ideas", "resolved"], "2026-04"]);
  expect(indicators[1]?.standings.map(({ team, result }) => [team, result?.period.id, result?.value])).toEqual([[null, "2026-04", 0.2], ["Apps", "2026-04", 0.4], ["Billing", "2026-04", expect.closeTo(0.6, 12)]]);
});

test("gives every team its own default, and the Scorecard's target where it holds for all", () => {
  const typed = compare({ ideas: 99, resolved: 0.5 });
  expect(standing(typed, "resolved", "Apps")).toMatchObject({ bounds: { target: 0.5, setBy: "sheet" }, defaultTarget: 0.8 });
  expect(standing(typed, "ideas", null)).toMatchObject({ bounds: { target: 99 }, defaultTarget: 11 });
  expect(standing(typed, "ideas", "Apps")).toMatchObject({ bounds: { target: 22, setBy: "baseline" }, defaultTarget: 22 });
  expect(standing(compare({ ideas: 99 }, "Apps"), "ideas", "Apps")).toMatchObject({ bounds: { target: 99 }, defaultTarget: 22 });
});
