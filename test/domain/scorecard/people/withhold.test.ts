import fc from "fast-check";
import { freezeBaselines } from "../../../../src/domain/scorecard/baseline";
import { withhold } from "../../../../src/domain/scorecard/people/withhold";
import { rateScorecard } from "../../../../src/domain/scorecard/rateScorecard";
import type { IndicatorResult } from "../../../../src/domain/scorecard/result";
import { describeIndicator, evaluate, evaluateIndicator, measured, month } from "../evaluationFixture";
import type { ExitHistory } from "./exits";
import { evaluateExits, exitHistory, monthIndex, teamName, windowOf } from "./exits";
import { LinearAttack } from "./linearAttack";
import { inEnglish } from "../../inEnglish";

function rate(history: ExitHistory, team: string | null = null) {
  const evaluation = evaluateExits(history);
  return rateScorecard(evaluation, { team, baselines: freezeBaselines(evaluation, null, 46000), targets: { sheet: {}, settings: {} }, weights: {}, tables: {} });
}

/** The unknowns are the exits of each team in each month: team × month. */
function sumOf({ exits }: ExitHistory, teams: readonly number[], last: number): number[] {
  const window = new Set(windowOf(last));
  return exits.flatMap((ofTeam, team) => ofTeam.map((_, at) => (teams.includes(team) && window.has(at) ? 1 : 0)));
}

test("a withheld team says nothing but its name and period", () => {
  const shown = withhold(evaluateExits({ heads: [[4, 4, 4], [9, 9, 9], [20, 20, 20]], exits: [[1, 0, 0], [0, 2, 0], [3, 0, 1]] }));
  const values = shown.indicators[0]?.values.filter(({ period }) => period.id === "2026-03") ?? [];
  expect(values.map(({ team, withheld, numerator }) => [team, withheld, numerator])).toEqual([[null, false, 7], ["Team 1", true, null], ["Team 2", true, null], ["Team 3", false, 4]]);
  expect(values[1]).toMatchObject({ value: null, n: null, numerator: null, denominator: null, low: null, high: null, excluded: [], companions: [] });
});

test("other indicators keep their small teams", () => {
  const values = [null, "Blue"].map((team) => measured({ team, n: 3, period: month(0) }));
  const shown = withhold(evaluate([evaluateIndicator(describeIndicator(), [], { values })], { teams: ["Blue"] }));
  expect(shown.indicators[0]?.values.map(({ withheld, n }) => [withheld, n])).toEqual([[false, 3], [false, 3]]);
});

/** Teaches the attack every figure of these results, then asks for each figure that was withheld. */
function stolen(history: ExitHistory, results: readonly IndicatorResult[]): IndicatorResult[] {
  const teams = history.heads.map((_, team) => team);
  const attack = new LinearAttack();
  const members = (team: string | null) => (team === null ? teams : teams.filter((one) => teamName(one) === team));
  for (const { team, numerator, period } of results) {
    if (numerator !== null) attack.learn(sumOf(history, members(team), monthIndex(period)));
  }
  return results.filter(({ status, team, period }) => status === "withheld" && attack.knows(sumOf(history, members(team), monthIndex(period))));
}

describe("adding and subtracting everything in the output", () => {
  test("gives no withheld team's exits within a period", () => {
    fc.assert(fc.property(exitHistory, (history) => {
      const { results } = rate(history);
      history.heads[0]?.forEach((_, at) => expect(stolen(history, results.filter(({ period }) => monthIndex(period) === at))).toEqual([]));
    }));
  });

  test("gives none over all periods either, although their windows overlap", () => {
    fc.assert(fc.property(exitHistory, (history) => expect(stolen(history, rate(history).results)).toEqual([])));
  });

});

test("the scorecard of a withheld team tells none of its figures", () => {
  const history: ExitHistory = { heads: [[4, 4, 4, 4], [9, 9, 9, 9], [20, 20, 20, 20]], exits: [[1, 0, 0, 1], [0, 2, 0, 0], [3, 0, 1, 0]] };
  const scorecard = rate(history, "Team 1");
  const [line] = scorecard.lines;
  expect(line?.headline?.status).toBe("withheld");
  expect(inEnglish(line?.reason)).toContain("Withheld");
  expect([line?.baseline, line?.limits, line?.companions, line?.trend.periods]).toEqual([null, null, [], 0]);
  expect(line?.series.map(({ value, n, numerator, denominator, low, high }) => [value, n, numerator, denominator, low, high].every((figure) => figure === null)))
    .toEqual([true, true, true, true]);
});
